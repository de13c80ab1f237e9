import type { Block } from '../../content/model.ts'
import type { SlideContent } from '../../content/read-deck.ts'
import { isText } from '../text-blocks.ts'
import type { Box, Item } from '../items.ts'
import { CONTENT } from '../items.ts'
import { stackBlocks } from '../stack.ts'
import { plain } from '../../content/runs.ts'
import { type Density, upTo } from '../setting.ts'
import { type LaidOut, bodyBox, frameItems, isTitled, titleItem } from './frame.ts'

/** How large the text of each layout is at most; where none is said, as large as fits. */
const MOST: Readonly<Record<string, number>> = {
  exhibit: 22,
  chart: 22,
  timeline: 22,
  people: 22,
  figure: 22,
  sources: 20,
}
/** A quotation is as large as fits. */
const QUOTE_SIZES: readonly Density[] = [38, 34, 30, 27, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6].map((size) => ({
  size,
  leading: 1.42,
  gap: Math.min(8, size / 4),
}))

/** Title above, everything else below one another: most layouts, and those that are not ours. */
export function layOutFramed(slide: SlideContent): LaidOut {
  const { layout } = slide
  const title = isTitled(slide) ? titleItem(slide, { x: CONTENT.x, y: 76, w: CONTENT.w }) : undefined
  const blocks = [...slide.slots.values()].flat()
  const box = bodyBox(title)
  const stack = stackBlocks(blocks, layout === 'quote' ? { ...box, w: box.w - 64 } : box, {
    ...common(slide),
    densities: densitiesOf(layout, blocks),
    centred: layout === 'quote' || isSinglePoint(layout, blocks),
    body: true,
  })
  return finish(slide, title, stack)
}

function densitiesOf(layout: string, blocks: readonly Block[]): Density[] {
  if (layout === 'quote') return [...QUOTE_SIZES]
  if (isSinglePoint(layout, blocks)) return [{ size: 30, leading: 1.5, gap: 0 }, ...upTo(26)]
  return upTo(MOST[layout] ?? 26)
}

function isSinglePoint(layout: string, blocks: readonly Block[]): boolean {
  const [first] = blocks
  return layout === 'points' && blocks.length === 1 && first?.kind === 'list' && first.items.length === 1
}

/** Two equal columns under the title, each under its own heading, a hairline between. */
export function layOutComparison(slide: SlideContent): LaidOut {
  const title = isTitled(slide) ? titleItem(slide, { x: CONTENT.x, y: 76, w: CONTENT.w }) : undefined
  const [above, left, right] = [slot(slide, 'default'), slot(slide, 'left'), rest(slide, ['default', 'left'])]
  const whole = bodyBox(title, 22)
  const top = stackBlocks(above, { ...whole, h: whole.h / 3 }, { ...common(slide), densities: upTo(22) })
  const y = above.length === 0 ? whole.y : bottomOf(top.items, whole.y) + 14
  const box = { ...whole, y, h: whole.y + whole.h - y }
  const columns = splitBox(box, { part: 0.5, gap: 72 })
  return finish(slide, title, twoColumns(slide, [left, right], columns), [...top.items, ruleBetween(box, columns, 72)])
}

/** What is said on the left, what is shown on the right, the title above both. */
export function layOutChartPoints(slide: SlideContent): LaidOut {
  const title = isTitled(slide) ? titleItem(slide, { x: CONTENT.x, y: 76, w: CONTENT.w }) : undefined
  const [main, side] = [slot(slide, 'default'), rest(slide, ['default'])]
  const box = bodyBox(title)
  if (side.length === 0) return layOutFramed(slide)
  return finish(slide, title, twoColumns(slide, [main, side], splitBox(box, { part: 4 / 9, gap: 36 })))
}

/** A company: the title belongs to the left column, a hairline between, figures and facts on the right. */
export function layOutCompany(slide: SlideContent): LaidOut {
  const side = rest(slide, ['default'])
  if (side.length === 0) return layOutFramed(slide)
  const whole = { x: CONTENT.x, y: 76, w: CONTENT.w, h: 400 }
  const columns = splitBox(whole, { part: 6 / 11, gap: 64 })
  const title = isTitled(slide)
    ? titleItem(slide, { x: columns[0].x, y: 76, w: columns[0].w }, [30, 27, 24, 22, 20, 18])
    : undefined
  const below = bodyBox(title, 20)
  const left = { ...columns[0], y: below.y, h: below.h }
  const stack = twoColumns(slide, [slot(slide, 'default'), side], [left, columns[1]])
  return finish(slide, title, stack, [ruleBetween(whole, columns, 64)])
}

function twoColumns(
  slide: SlideContent,
  [left, right]: readonly [readonly Block[], readonly Block[]],
  [leftBox, rightBox]: readonly [Box, Box],
): { items: readonly Item[]; size: number } {
  const options = { ...common(slide), densities: upTo(slide.layout === 'comparison' ? 24 : 22) }
  const columns = [stackBlocks(left, leftBox, { ...options, body: true }), stackBlocks(right, rightBox, options)]
  // Words beside words are of one size, though one column could have larger ones.
  const same = left.every(isText) && right.every(isText) ? Math.min(...columns.map(({ size }) => size)) : undefined
  if (same === undefined)
    return { items: columns.flatMap(({ items }) => items), size: Math.min(...columns.map(({ size }) => size)) }
  const equal = { ...options, densities: upTo(same) }
  const set = [stackBlocks(left, leftBox, { ...equal, body: true }), stackBlocks(right, rightBox, equal)]
  return { items: set.flatMap(({ items }) => items), size: same }
}

function common({ title, layout }: SlideContent): { title: string; layout: string } {
  return { title: plain(title), layout }
}

function slot({ slots }: SlideContent, name: string): readonly Block[] {
  return slots.get(name) ?? []
}

/** What stands in all slots but some. */
function rest({ slots }: SlideContent, names: readonly string[]): readonly Block[] {
  return [...slots].flatMap(([name, blocks]) => (names.includes(name) ? [] : blocks))
}

function splitBox({ x, y, w, h }: Box, { part, gap }: { part: number; gap: number }): [Box, Box] {
  const left = (w - gap) * part
  return [
    { x, y, w: left, h },
    { x: x + left + gap, y, w: w - left - gap, h },
  ]
}

function ruleBetween({ y, h }: Box, [left]: readonly [Box, Box], gap: number): Item {
  return { kind: 'shape', shape: 'line', box: { x: left.x + left.w + gap / 2, y, w: 0, h: h - 8 }, colour: 'line' }
}

function bottomOf(items: readonly Item[], least: number): number {
  return Math.max(least, ...items.map(({ box }) => box.y + box.h))
}

function finish(
  slide: SlideContent,
  title: Item | undefined,
  { items, size }: { items: readonly Item[]; size: number },
  between: readonly Item[] = [],
): LaidOut {
  const body = items.some((item) => item.kind === 'text' && item.role === 'body')
  const titled = title === undefined ? [] : [title]
  return {
    master: title === undefined ? 'Text only' : body ? 'Title and text' : 'Title only',
    items: [...titled, ...frameItems(slide), ...between, ...(title === undefined ? items.map(withoutRole) : items)],
    size,
  }
}

function withoutRole(item: Item): Item {
  if (item.kind !== 'text') return item
  const { role, ...others } = item
  return role === undefined ? item : others
}
