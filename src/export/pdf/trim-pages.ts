import type { PDFDocument } from '@cantoo/pdf-lib'

/** Points per CSS pixel. */
const POINTS = 0.75

/**
 * Cuts what a page has beyond its slide, at the right and at the bottom: Chromium rounds paper to 1/300 inch, and rounded up
 * that shows as a white line.
 */
export function trimPages(document: PDFDocument, slide: { readonly width: number; readonly height: number }): void {
  for (const page of document.getPages()) {
    const width = Math.min(page.getWidth(), slide.width * POINTS)
    const height = Math.min(page.getHeight(), slide.height * POINTS)
    const box = [0, page.getHeight() - height, width, height] as const
    page.setMediaBox(...box)
    page.setCropBox(...box)
  }
}
