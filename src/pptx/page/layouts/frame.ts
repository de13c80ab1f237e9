import type { SlideContent } from '../../content/read-deck.ts'
import { plain } from '../../content/runs.ts'
import type { Box, Item, Paragraph, TextItem } from '../items.ts'
import { CONTENT, PAGE } from '../items.ts'
import { textHeight, widthOf } from '../measure.ts'

/** A slide as it is drawn: which layout of the PPTX it has, what stands on it, and the size of its text. */
export interface LaidOut {
  readonly master: Master
  readonly items: readonly Item[]
  readonly size: number
}

/** The layouts of the PPTX by what they are for. */
export type Master = 'Cover' | 'Section' | 'Title and text' | 'Title only' | 'Text only' | 'End'

/** Where things stand on all slides but cover, section and end. */
export const FRAME = { head: 44, title: 76, bottom: 476, foot: 488 } as const
const TITLE_SIZES = [34, 30, 27, 24, 22, 20, 18, 16, 14]
/** The most of a slide's height that a title takes. */
const MOST_TITLE = 140

/** The title as large as fits; its box is as high as its lines. */
export function titleItem(slide: SlideContent, box: Omit<Box, 'h'>, sizes: readonly number[] = TITLE_SIZES): TextItem {
  const most = sizes[0] === undefined ? MOST_TITLE : Math.max(MOST_TITLE, sizes[0] * 4)
  const paragraphs = sizes.map((size) => titleParagraph(slide, size))
  const fitting = paragraphs.find((paragraph) => textHeight([paragraph], box.w) <= most)
  const chosen = fitting ?? titleParagraph(slide, sizes.at(-1) ?? 14)
  const height = textHeight([chosen], box.w)
  const w = balancedWidth(chosen, box.w)
  return { kind: 'text', name: 'Title', role: 'title', box: { ...box, w, h: height + 2 }, paragraphs: [chosen] }
}

/** The least width in which a title of several lines has no more of them, with some room: its lines are of about one length. */
function balancedWidth(title: Paragraph, width: number): number {
  const height = textHeight([title], width)
  if (height <= title.size * title.leading * 1.5) return width
  const parts = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
  const part = parts.find((each) => textHeight([title], width * (each - 0.03)) <= height)
  const balanced = width * (part ?? 1)
  const comma = clauseWidth(title, balanced)
  return comma !== undefined && comma <= width && textHeight([title], comma) <= height ? comma : balanced
}

/** In Chinese, the width in which the first line ends with its clause, where that is not far from the middle. */
function clauseWidth(title: Paragraph, balanced: number): number | undefined {
  const text = plain(title.runs)
  const style = { size: title.size, font: title.font ?? ('sans' as const), bold: title.bold ?? false }
  const ends = [...text.matchAll(/[，：；。？！]/gu)].map(
    ({ index }) => widthOf(text.slice(0, index + 1), style) + style.size / 4,
  )
  return ends.find((end) => Math.abs(end - balanced) < balanced * 0.25)
}

/** A title in the serif of headings. */
export function titleParagraph({ title }: Pick<SlideContent, 'title'>, size: number): Paragraph {
  return { runs: title, size, leading: 1.28, font: 'serif', bold: true }
}

/** Whether a slide has a title. */
export function isTitled({ title }: SlideContent): boolean {
  return plain(title).trim() !== ''
}

/** Running head above the title, source in the foot; the page number is the layout's. */
export function frameItems({ head, foot }: SlideContent): Item[] {
  const headBox = { x: CONTENT.x, y: FRAME.head, w: CONTENT.w, h: 24 }
  const footBox = { x: CONTENT.x, y: FRAME.foot + 6, w: 748, h: PAGE.h - FRAME.foot - 8 }
  return [
    ...(head === '' ? [] : [small('Section', head, headBox, 15)]),
    ...(foot === '' ? [] : [small('Source', foot, footBox, 14)]),
  ]
}

function small(name: string, text: string, box: Box, most: number): Item {
  const style = { leading: 1.4, colour: 'soft' as const }
  const sizes = [most, 13, 12, 11, 10, 9, 8]
  const size = sizes.find((each) => textHeight([{ ...style, size: each, runs: [{ text }] }], box.w) <= box.h) ?? 8
  return { kind: 'text', name, box, paragraphs: [{ ...style, size, runs: [{ text }] }] }
}

/** What is left for a slide's body below its title. */
export function bodyBox(title: TextItem | undefined, gap = 18): Box {
  const y = title === undefined ? FRAME.title : title.box.y + title.box.h + gap
  return { x: CONTENT.x, y, w: CONTENT.w, h: FRAME.bottom - y }
}
