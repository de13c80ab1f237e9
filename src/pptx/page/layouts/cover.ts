import { languageOf } from '../../../chart/words/language.ts'
import { DESCRIPTIONS } from '../../../picture/describe.ts'
import { partialSumPath } from '../../../picture/fourier.ts'
import { COVER_SUMS } from '../../../picture/svg.ts'
import type { Block } from '../../content/model.ts'
import type { SlideContent } from '../../content/read-deck.ts'
import { plain } from '../../content/runs.ts'
import type { Box, Item, Paragraph, TextItem } from '../items.ts'
import { CONTENT } from '../items.ts'
import { textHeight } from '../measure.ts'
import { upTo } from '../setting.ts'
import { stackBlocks } from '../stack.ts'
import { type LaidOut, isTitled, titleItem } from './frame.ts'

/** Title and subtitle stand left of the picture. */
const TITLE_WIDTH = 372
const PICTURE = { x: 450, w: 510, h: 200 }
const BYLINE: Box = { x: CONTENT.x, y: 488, w: CONTENT.w, h: 32 }

/** Cover: title left, picture right, theses and byline below. */
export function layOutCover(slide: SlideContent): LaidOut {
  const blocks = [...slide.slots.values()].flat()
  const [subtitle, others] = takeSubtitle(blocks)
  const words = stackBlocks(others, thesesBox(others), {
    title: plain(slide.title),
    layout: 'cover',
    densities: upTo(20),
  })
  const top = others.length === 0 ? 150 : 46
  const title = coverTitle(slide, top)
  const bottom = others.length === 0 ? 470 : thesesBox(others).y - 14
  return {
    master: 'Cover',
    items: [
      ...(title === undefined ? [] : [title]),
      ...subtitleItems(subtitle, title, bottom),
      picture({ ...PICTURE, y: others.length === 0 ? 150 : 44 }, slide),
      ...(others.length === 0 ? [] : [hairline(others), ...splitTheses(others, words.items)]),
      ...(slide.byline === '' ? [] : [byline(slide.byline)]),
    ],
    size: words.size,
  }
}

function takeSubtitle(blocks: readonly Block[]): [Block | undefined, readonly Block[]] {
  const [first, ...others] = blocks
  return first?.kind === 'text' ? [first, others] : [undefined, blocks]
}

function coverTitle(slide: SlideContent, y: number): TextItem | undefined {
  if (!isTitled(slide)) return undefined
  return titleItem(slide, { x: CONTENT.x, y, w: TITLE_WIDTH }, [44, 40, 36, 32, 28, 24, 20])
}

function subtitleItems(subtitle: Block | undefined, title: TextItem | undefined, bottom: number): Item[] {
  if (subtitle?.kind !== 'text') return []
  const y = title === undefined ? 150 : title.box.y + title.box.h + 12
  const box = { x: CONTENT.x, y, w: TITLE_WIDTH, h: Math.max(24, bottom - y) }
  const sizes = [22, 20, 18, 16, 14, 12, 10]
  const set = (size: number): Paragraph => ({ runs: subtitle.runs, size, leading: 1.4, colour: 'soft' })
  const size = sizes.find((each) => textHeight([set(each)], box.w) <= box.h) ?? 10
  return [{ kind: 'text', name: 'Subtitle', box, paragraphs: [set(size)] }]
}

function thesesBox(others: readonly Block[]): Box {
  const y = others.length === 0 ? 470 : 286
  return { x: CONTENT.x, y, w: CONTENT.w, h: BYLINE.y - y - 8 }
}

function hairline(others: readonly Block[]): Item {
  return {
    kind: 'shape',
    shape: 'line',
    box: { ...thesesBox(others), y: thesesBox(others).y - 8, h: 0 },
    colour: 'line',
  }
}

/** A list of theses stands in two columns, read row by row as in the deck; anything else as it was stacked. */
function splitTheses(others: readonly Block[], stacked: readonly Item[]): readonly Item[] {
  const [list] = others
  if (others.length !== 1 || list?.kind !== 'list' || list.items.length < 2) return stacked
  const box = thesesBox(others)
  const w = (box.w - 40) / 2
  const half = (column: number): Block => ({
    kind: 'list',
    items: list.items.filter((_, index) => index % 2 === column),
  })
  const set = (most: number) =>
    [0, 1].map((column) =>
      stackBlocks(
        [half(column)],
        { ...box, x: box.x + column * (w + 40), w },
        { title: '', layout: 'cover', densities: upTo(most) },
      ),
    )
  const size = Math.min(...set(20).map((stack) => stack.size))
  return set(size).flatMap(({ items }) => items)
}

function byline(text: string): Item {
  return {
    kind: 'text',
    name: 'Author',
    box: BYLINE,
    paragraphs: [{ runs: [{ text }], size: 20, leading: 1.3, colour: 'soft' }],
  }
}

function picture(box: Box, { tag }: SlideContent): Item {
  const size = { width: 600, height: 250 }
  const viewBox = { x: 0, y: 0, w: size.width, h: size.height }
  return {
    kind: 'drawing',
    box,
    alternative: DESCRIPTIONS.fourier[languageOf(tag)],
    strokes: COVER_SUMS.map(({ terms, accent }) => ({
      d: partialSumPath(terms, size),
      viewBox,
      colour: accent ? 'vermilion' : 'blue',
      width: accent ? 2.2 : 0.75,
      filled: false,
    })),
  }
}
