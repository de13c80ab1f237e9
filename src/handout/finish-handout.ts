import { PDFDocument } from '@cantoo/pdf-lib'
import { hasErrors, type Result, error } from '../message/message.ts'
import { checkTagsAndFonts } from '../export/pdf/check-pdf.ts'
import { saveFinished } from '../export/pdf/finish-pdf.ts'
import { outlineOf } from '../export/pdf/pdf-outline.ts'
import type { HandoutPrint } from './print-handout.ts'

/** A handout as it is written. */
export interface FinishedHandout {
  readonly pdf: Uint8Array
  readonly pages: number
}

/** Checks a printed handout and gives it what every PDF of ours has: outline, language, title, author, and dates of no clock. */
export async function finishHandout({
  pdf,
  deck,
  pages,
  fonts,
}: HandoutPrint): Promise<Result<FinishedHandout | undefined>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const missing = deck.slides.filter(({ no }) => !pages.has(no)).map(({ no }) => no)
  const messages = [
    ...checkTagsAndFonts(document, deck, fonts),
    ...(missing.length === 0 ? [] : [error('export/handout-slides', `the handout lacks slides ${missing.join(', ')}`)]),
  ]
  if (hasErrors(messages)) return { value: undefined, messages }
  const outline = outlineOf(deck.slides, (index) => (pages.get(deck.slides[index]?.no ?? 0) ?? 1) - 1)
  const finished = await saveFinished(document, deck, outline)
  return { value: { pdf: finished, pages: document.getPageCount() }, messages }
}
