import { hasErrors, type Result, error } from '../message/message.ts'
import { checkBoxes, checkCharts, type PlacedChart } from '../export/pdf/check-charts.ts'
import { openPdf } from '../export/pdf/open-pdf.ts'
import { checkTagsAndFonts } from '../export/pdf/check-pdf.ts'
import { saveFinished } from '../export/pdf/finish-pdf.ts'
import { pageTexts } from '../export/pdf/page-text.ts'
import { outlineOf } from '../export/pdf/pdf-outline.ts'
import type { HandoutPrint } from './print-handout.ts'

/** A handout as it is written. */
export interface FinishedHandout {
  readonly pdf: Uint8Array
  readonly pages: number
}

/** Checks a printed handout and gives it what every PDF of ours has: outline, language, title, author, and dates of no clock. */
export async function finishHandout(print: HandoutPrint): Promise<Result<FinishedHandout | undefined>> {
  const { pdf, deck, pages, fonts } = print
  const document = await openPdf(pdf)
  const missing = deck.slides.filter(({ no }) => !pages.has(no)).map(({ no }) => no)
  const texts = pageTexts(document)
  const messages = [
    ...checkTagsAndFonts(document, deck, fonts),
    ...checkCharts(placeCharts(print, texts.length), texts, deck),
    ...checkBoxes(texts),
    ...(missing.length === 0 ? [] : [error('export/handout-slides', `the handout lacks slides ${missing.join(', ')}`)]),
  ]
  if (hasErrors(messages)) return { value: undefined, messages }
  const outline = outlineOf(deck.slides, (index) => (pages.get(deck.slides[index]?.no ?? 0) ?? 1) - 1)
  const finished = await saveFinished(document, deck, outline)
  return { value: { pdf: finished, pages: document.getPageCount() }, messages }
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
