import { PDFBool, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import { error, type Message } from '../../message/message.ts'
import { checkFonts } from './check-fonts.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { pdfFonts } from './pdf-fonts.ts'
import type { Print } from '../print/print-deck.ts'
import type { SeenFont } from '../print/seen-fonts.ts'
import { checkBoxes, checkCharts } from './check-charts.ts'
import { pageTexts } from './page-text.ts'

/** What is wrong with a printed deck, which has a page for each of the print's steps. */
export function checkPdf(
  document: PDFDocument,
  deck: DeckInfo,
  { charts, fonts, steps }: Pick<Print, 'charts' | 'fonts' | 'steps'>,
): Message[] {
  const pages = checkPages(document, deck, steps.length)
  if (pages.length > 0) return pages
  const texts = pageTexts(document)
  const placed = charts.map((chart) => ({ chart, pages: [chart.step + 1] }))
  return [...checkTagsAndFonts(document, deck, fonts), ...checkCharts(placed, texts, deck), ...checkBoxes(texts)]
}

/** What is wrong with a PDF however its pages are made; `seen` are the fonts that the page's text is drawn in. */
export function checkTagsAndFonts(document: PDFDocument, deck: DeckInfo, seen: readonly SeenFont[]): Message[] {
  return [...checkTags(document), ...checkFonts(pdfFonts(document), seen, deck)]
}

/** One page per slide or click step, of the slide's shape (to a hundredth). */
function checkPages(document: PDFDocument, deck: DeckInfo, expected: number): Message[] {
  const pages = document.getPageCount()
  if (pages !== expected) {
    const remedy =
      pages > expected ? 'A slide that is higher than its page spills onto another: look at its styles.' : undefined
    return [
      error(
        'export/pdf-pages',
        `the PDF has ${pages} pages, and the deck has ${expected} ${expected === deck.slides.length ? 'slides' : 'click steps'}`,
        remedy === undefined ? {} : { remedy },
      ),
    ]
  }
  const shape = deck.width / deck.height
  const wrong = document.getPages().findIndex((page) => Math.abs(page.getWidth() / page.getHeight() / shape - 1) > 0.01)
  return wrong === -1
    ? []
    : [error('export/pdf-page-size', `page ${wrong + 1} of the PDF has not the shape of a slide`)]
}

function checkTags({ catalog }: PDFDocument): Message[] {
  const marked = catalog
    .lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
    ?.lookupMaybe(PDFName.of('Marked'), PDFBool)
    ?.asBoolean()
  if (marked === true && catalog.has(PDFName.of('StructTreeRoot'))) return []
  return [
    error('export/pdf-tags', 'the PDF has no tags, so it cannot be read aloud', {
      remedy: 'Use a newer Chrome, Chromium or Edge.',
    }),
  ]
}
