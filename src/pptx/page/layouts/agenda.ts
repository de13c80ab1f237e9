import type { ListItem } from '../../content/model.ts'
import type { SlideContent } from '../../content/read-deck.ts'
import { plain } from '../../content/runs.ts'
import type { Box, Item, Paragraph } from '../items.ts'
import { CONTENT } from '../items.ts'
import { textHeight } from '../measure.ts'
import { layOutFramed } from './framed.ts'
import { type LaidOut, bodyBox, frameItems, isTitled, titleItem } from './frame.ts'

const NUMBER = 58
const GAP = 48

/** The agenda: large numbers, hairlines between, two columns from six entries on; anything but one list is set as it comes. */
export function layOutAgenda(slide: SlideContent): LaidOut {
  const blocks = [...slide.slots.values()].flat()
  const [list] = blocks
  if (blocks.length !== 1 || list?.kind !== 'list' || list.items.some(({ mark }) => typeof mark !== 'number'))
    return layOutFramed(slide)
  const title = isTitled(slide) ? titleItem(slide, { x: CONTENT.x, y: 76, w: CONTENT.w }) : undefined
  const box = bodyBox(title, 22)
  const entries = placeEntries(list.items, box)
  return {
    master: title === undefined ? 'Text only' : 'Title only',
    items: [...(title === undefined ? [] : [title]), ...frameItems(slide), ...entries],
    size: 20,
  }
}

function placeEntries(items: readonly ListItem[], box: Box): Item[] {
  const columns = items.length > 5 ? 2 : 1
  const rows = Math.ceil(items.length / columns)
  const w = (box.w - (columns - 1) * GAP) / columns
  const h = Math.min(84, box.h / rows)
  const top = box.y + (box.h - h * rows) / 2
  return items.flatMap((item, index) => {
    const own = { x: box.x + Math.floor(index / rows) * (w + GAP), y: top + (index % rows) * h, w, h }
    return placeEntry(item, own)
  })
}

function placeEntry({ runs, mark }: ListItem, box: Box): Item[] {
  const sizes = [22, 20, 18, 16, 14, 12, 10]
  const words = (size: number): Paragraph => ({ runs, size, leading: 1.28 })
  const size = sizes.find((each) => textHeight([words(each)], box.w - NUMBER) <= box.h - 8) ?? 10
  const number: Paragraph = {
    runs: [{ text: String(mark) }],
    size: Math.min(38, box.h * 0.6),
    leading: 1,
    bold: true,
    colour: 'blue',
  }
  return [
    { kind: 'shape', shape: 'line', box: { ...box, h: 0 }, colour: 'line' },
    { kind: 'text', name: 'Number', box: { ...box, w: NUMBER }, paragraphs: [number], anchor: 'middle' },
    {
      kind: 'text',
      name: plain(runs),
      box: { ...box, x: box.x + NUMBER, w: box.w - NUMBER },
      paragraphs: [words(size)],
      anchor: 'middle',
    },
  ]
}
