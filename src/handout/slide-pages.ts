import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { SlidePages } from './markup.ts'

/** On which page of a printed handout each slide begins, 1-based, by the destinations its contents link to (PDF 32000-1, 12.3.2.3). */
export function slidePages(document: PDFDocument): SlidePages {
  const pages = document.getPages().map(({ ref }) => ref)
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []
  return new Map(
    named.flatMap(([name, destination]) => {
      const slide = /^handout-slide-(\d+)$/u.exec(name.decodeText())?.[1]
      const page = pages.findIndex((ref) => ref === pageOf(document, destination))
      return slide === undefined || page === -1 ? [] : [[Number(slide), page + 1] as const]
    }),
  )
}

function pageOf(document: PDFDocument, destination: PDFObject): PDFRef | undefined {
  const found = document.context.lookup(destination)
  const array = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found
  const page = array instanceof PDFArray ? array.get(0) : undefined
  return page instanceof PDFRef ? page : undefined
}
