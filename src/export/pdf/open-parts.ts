import type { PDFDocument } from '@cantoo/pdf-lib'
import { slideAt } from '../print/link-slides.ts'
import { openPdf } from './open-pdf.ts'

/**
 * Reads what was printed of a deck: one part is the document, as it is; several are joined, and links between them lead to the
 * page of a slide, 0-based, by its number.
 */
export async function openParts(
  parts: readonly { readonly pdf: Uint8Array }[],
  pageOf: (slide: number) => number | undefined,
): Promise<PDFDocument> {
  const [first, ...others] = parts
  if (first !== undefined && others.length === 0) return await openPdf(first.pdf)
  // Loaded only here: most decks have one part.
  const { joinPdfs } = await import('./join/join-pdfs.ts')
  return await joinPdfs(
    parts.map(({ pdf }) => pdf),
    (address) => {
      const slide = slideAt(address)
      return slide === undefined ? undefined : pageOf(slide)
    },
  )
}
