import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** Reads a PDF that Chromium has printed. Nobody waits for this process meanwhile: it takes no breaks, which are half of the time. */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocument> {
  return await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}
