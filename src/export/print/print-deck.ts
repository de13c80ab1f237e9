import { hasErrors, type Result } from '../../message/message.ts'
import { printPdf } from '../browser/devtools/print-pdf.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { checkPage } from './check-page.ts'
import { checkSlides } from './check-slides.ts'
import { linkSlides, slidesElsewhere } from './link-slides.ts'
import type { ChartState } from './page-state.ts'
import type { PrintJob } from './print-job.ts'
import type { PrintPage } from './print-page.ts'
import { seenFonts, type SeenFont } from './seen-fonts.ts'

/** Slides of a deck that are printed, before they are checked and finished; `fonts` are those that the page's text is drawn in, `headings` the slides'. */
export interface Print {
  readonly pdf: Uint8Array
  readonly charts: readonly ChartState[]
  readonly fonts: readonly SeenFont[]
  readonly headings: readonly string[]
  /** The slide on each page. */
  readonly steps: readonly number[]
}

/** Prints the slides of a deck that was built with `print`, or of a part of it. Whatever the page complains of is an error, and then there is no print. */
export async function printDeck({ page, state, watch }: PrintPage, job: PrintJob): Promise<Result<Print | undefined>> {
  const { deck } = job
  const settled = [...watch.messages(), ...checkPage(state, deck)]
  if (hasErrors(settled)) return { value: undefined, messages: settled }
  const messages = [...settled, ...(await checkSlides(page, deck))]
  if (hasErrors(messages)) return { value: undefined, messages }
  await page.evaluate(linkSlides, slidesElsewhere(job))
  const fonts = await seenFonts(page)
  const pdf = await printPdf(page, pdfOptions(deck))
  const late = watch.messages()
  if (late.length > 0) return { value: undefined, messages: late }
  return { value: { pdf, charts: state.charts, fonts, headings: state.headings, steps: state.steps }, messages }
}

/** CSS pixels to an inch. */
const INCH = 96

function pdfOptions({ width, height }: DeckInfo): Parameters<typeof printPdf>[1] {
  return {
    paperWidth: width / INCH,
    paperHeight: height / INCH,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
}
