import type { DeckContent } from '../content/read-deck.ts'
import type { ChartDrawing } from '../charts/drawing.ts'
import type { Palette } from '../page/colours.ts'
import type { LaidOut } from '../page/layouts/frame.ts'
import { drawItem } from './draw-item.ts'
import { FONTS, officeTag } from './fonts.ts'
import type { Pptx, PptxClass } from './library.ts'
import { defineMasters } from './masters.ts'
import { PER_INCH } from './units.ts'
import { PAGE } from '../page/items.ts'
import type { DrawnShape } from './drawn-shape.ts'

/** What the library has no option for, and the repair of the package sets: by slide, and by what stands on it. */
export interface Drawn {
  readonly pptx: Pptx
  readonly slides: readonly DrawnSlide[]
  /** The charts in the order of their parts. */
  readonly charts: readonly ChartDrawing[]
}

/** What is known of each thing on a slide, in their order. */
export interface DrawnSlide {
  /** Its number in the deck. */
  readonly no: number
  readonly shapes: readonly DrawnShape[]
  readonly notes: readonly string[]
  readonly lang: string
}

/** Draws a deck with the library: its layouts, its slides, and what stands on each. */
export function drawDeck(
  Library: PptxClass,
  { deck, pages, palette }: { deck: DeckContent; pages: readonly LaidOut[]; palette: Palette },
): Drawn {
  const pptx = new Library()
  pptx.defineLayout({ name: 'wide', width: PAGE.w / PER_INCH, height: PAGE.h / PER_INCH })
  pptx.layout = 'wide'
  pptx.theme = { headFontFace: FONTS.serif, bodyFontFace: FONTS.sans }
  Object.assign(pptx, { title: deck.title, author: deck.author, subject: '', company: '', revision: '1' })
  defineMasters(pptx, palette)
  const numbers = deck.slides.map(({ no }) => no)
  const slides = deck.slides.map((slide, index) => {
    const page = pages[index]
    const lang = officeTag(slide.tag)
    const drawn = pptx.addSlide({ masterName: page?.master ?? 'Text only' })
    const setting = { palette, lang, numbers }
    const shapes = (page?.items ?? []).flatMap((item, place) => drawItem(drawn, item, { ...setting, place: place + 1 }))
    if (slide.notes.length > 0) drawn.addNotes(slide.notes.join(' '))
    return { no: slide.no, shapes, notes: slide.notes, lang }
  })
  const charts = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'chart' ? [item.drawing] : [])))
  return { pptx, slides, charts }
}
