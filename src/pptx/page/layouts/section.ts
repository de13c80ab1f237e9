import { languageOf } from '../../../chart/words/language.ts'
import { DESCRIPTIONS } from '../../../picture/describe.ts'
import { PICTURES, isPictureName, pictureOfSection } from '../../../picture/pictures.ts'
import type { SlideContent } from '../../content/read-deck.ts'
import { plain } from '../../content/runs.ts'
import { textOf } from '../../../deck/read-source.ts'
import type { Colour } from '../colours.ts'
import type { Box, Item } from '../items.ts'
import { CONTENT, PAGE } from '../items.ts'
import { upTo } from '../setting.ts'
import { stackBlocks } from '../stack.ts'
import { type LaidOut, isTitled, titleItem } from './frame.ts'

/** How the pages with a picture beside the words differ. */
interface Page {
  readonly master: 'Section' | 'End'
  readonly picture: Box
  readonly line: Colour
  readonly accent: Colour
  readonly sizes: readonly number[]
  readonly width: number
}

const SECTION: Page = {
  master: 'Section',
  picture: { x: 524, y: 70, w: 400, h: 400 },
  line: 'section-picture',
  accent: 'section-accent',
  sizes: [38, 34, 30, 27, 24, 20],
  width: 452,
}
const END: Page = {
  master: 'End',
  picture: { x: 504, y: 56, w: 428, h: 428 },
  line: 'blue',
  accent: 'vermilion',
  sizes: [46, 40, 36, 32, 28, 24, 20],
  width: 440,
}
const NUMBER = 132
const GAP = 16

/** Section: a blue page, its number above its title, its picture beside. */
export function layOutSection(slide: SlideContent): LaidOut {
  const number = textOf(slide.frontmatter['number'])
  const name = slide.frontmatter['picture'] ?? pictureOfSection(number)
  return layOutPage(slide, SECTION, { name, number })
}

/** End: the cover's counterpart, with room for an answer. */
export function layOutEnd(slide: SlideContent): LaidOut {
  return layOutPage(slide, END, { name: slide.frontmatter['picture'] ?? 'fermat', number: undefined })
}

function layOutPage(
  slide: SlideContent,
  page: Page,
  { name, number }: { name: unknown; number: string | undefined },
): LaidOut {
  const width = isPictureName(name) ? page.width : 760
  const title = isTitled(slide) ? titleItem(slide, { x: CONTENT.x, y: 0, w: width }, page.sizes) : undefined
  const above = number === undefined ? 0 : NUMBER + GAP
  const titleHeight = title === undefined ? 0 : title.box.h + GAP
  const blocks = [...slide.slots.values()].flat()
  const room = { x: CONTENT.x, y: 0, w: width, h: Math.max(40, PAGE.h - 80 - above - titleHeight) }
  const stack = stackBlocks(blocks, room, { title: plain(slide.title), layout: slide.layout, densities: upTo(22) })
  const top = Math.max(40, (PAGE.h - above - titleHeight - stack.height) / 2)
  const light = page.master === 'Section'
  return {
    master: page.master,
    items: [
      ...drawing(name, page, slide),
      ...(number === undefined ? [] : [numberItem(number, { x: CONTENT.x, y: top, w: width, h: NUMBER })]),
      ...(title === undefined ? [] : [moved(light ? recoloured(title, 'section-ink') : title, top + above)]),
      ...stack.items.map((item) => moved(light ? recoloured(item, 'section-soft') : item, top + above + titleHeight)),
    ],
    size: stack.size,
  }
}

function numberItem(number: string, box: Box): Item {
  return {
    kind: 'text',
    name: 'Number',
    box,
    paragraphs: [{ runs: [{ text: number }], size: 112, leading: 1.1, bold: true, colour: 'section-number' }],
  }
}

function drawing(name: unknown, { picture, line, accent }: Page, { tag }: SlideContent): Item[] {
  if (!isPictureName(name)) return []
  const viewBox = { x: 0, y: 0, w: 400, h: 400 }
  const strokes = PICTURES[name]().strokes.map(({ d, role }) => ({
    d,
    viewBox,
    colour: role.startsWith('accent') ? accent : line,
    width: role === 'accent' ? 2.4 : 1.2,
    filled: role.endsWith('dot'),
  }))
  return [{ kind: 'drawing', box: picture, strokes, alternative: DESCRIPTIONS[name][languageOf(tag)] }]
}

/** Moved down, and not beyond the slide's foot. */
function moved(item: Item, by: number): Item {
  const y = item.box.y + by
  return { ...item, box: { ...item.box, y, h: Math.min(item.box.h, PAGE.h - 24 - y) } }
}

/** On the blue page, text that has no colour of its own is white. */
function recoloured(item: Item, colour: Colour): Item {
  if (item.kind !== 'text') return item
  return { ...item, paragraphs: item.paragraphs.map((paragraph) => ({ ...paragraph, colour })) }
}
