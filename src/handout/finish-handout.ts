import { hasErrors, type Result, error } from '../message/message.ts'
import { checkBoxes, checkCharts, type PlacedChart } from '../export/pdf/check-charts.ts'
import { openParts } from '../export/pdf/open-parts.ts'
import { uniteFonts } from '../export/print/seen-fonts.ts'
import { checkTagsAndFonts } from '../export/pdf/check-pdf.ts'
import { saveFinished } from '../export/pdf/finish-pdf.ts'
import { pageTexts } from '../export/pdf/page-text.ts'
import { outlineOf } from '../export/pdf/pdf-outline.ts'
import type { HandoutPrint } from './print-handout.ts'

/** A handout as it is written. */
export interface FinishedHandout {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly charts: number
}

/** Checks the printed parts of a handout, joins them and gives it what every PDF of ours has: outline, language, title, author, and dates of no clock. */
export async function finishHandout(parts: readonly HandoutPrint[]): Promise<Result<FinishedHandout | undefined>> {
  const [first] = parts
  if (first === undefined) return { value: undefined, messages: [] }
  const { deck, pages } = first
  const document = await openParts(parts, (slide) => pageOf(first, slide))
  const fonts = uniteFonts(parts.map((part) => part.fonts))
  const charts = parts.flatMap((part) => part.charts)
  const missing = deck.slides.filter(({ no }) => !pages.has(no)).map(({ no }) => no)
  const texts = pageTexts(document)
  const messages = [
    ...checkTagsAndFonts(document, deck, fonts),
    ...checkCharts(placeCharts({ ...first, charts }, texts.length), texts, deck),
    ...checkBoxes(texts),
    ...(missing.length === 0 ? [] : [error('export/handout-slides', `the handout lacks slides ${missing.join(', ')}`)]),
  ]
  if (hasErrors(messages)) return { value: undefined, messages }
  const outline = outlineOf(deck.slides, (index) => pageOf(first, deck.slides[index]?.no ?? 0) ?? 0)
  const finished = await saveFinished(document, deck, outline)
  return { value: { pdf: finished, pages: document.getPageCount(), charts: charts.length }, messages }
}

/** The page on which a slide begins, 0-based. */
function pageOf({ pages }: HandoutPrint, slide: number): number | undefined {
  const page = pages.get(slide)
  return page === undefined ? undefined : page - 1
}

/** A slide, with the further click steps of it, stands on the pages from its own up to that of the next. */
function placeCharts({ charts, pages, deck }: HandoutPrint, count: number): PlacedChart[] {
  return charts.map((chart) => {
    const first = pages.get(chart.slide) ?? 1
    const next = deck.slides[deck.slides.findIndex(({ no }) => no === chart.slide) + 1]
    const last = next === undefined ? count : (pages.get(next.no) ?? count)
    return { chart, pages: Array.from({ length: last - first + 1 }, (_, index) => first + index) }
  })
}
