import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copy-objects.ts'
import { type PartNames, renamed } from './part-names.ts'

/** Tells to which page, 0-based, an address leads that stands for a place in another part; undefined for any other. */
export type PageOf = (address: string) => number | undefined

const DESTS = PDFName.of('Dests')
const ACTION = PDFName.of('A')
const ADDRESS = PDFName.of('URI')

/** Copies the places that links of a part lead to by name (PDF 32000-1, 12.3.2.3). */
export function copyDestinations(joined: PDFDocument, part: PDFDocument, copier: ObjectCopier, names: PartNames): void {
  const named = part.catalog.lookupMaybe(DESTS, PDFDict)?.entries() ?? []
  if (named.length === 0) return
  const all = joined.catalog.lookupMaybe(DESTS, PDFDict) ?? joined.context.obj({})
  for (const [name, place] of named) {
    const copy = renamed(name, names)
    if (copy instanceof PDFName) all.set(copy, copier.copyOf(place))
  }
  joined.catalog.set(DESTS, all)
}

/** Whether a dictionary is a link to an address, which may stand for a place in another part. */
export function isAddressLink(dict: PDFDict): boolean {
  return addressOf(dict) !== undefined
}

/** Has links lead to the top of the pages in the document that their addresses stand for. */
export function linkPages(joined: PDFDocument, links: readonly PDFDict[], pageOf: PageOf): void {
  const pages = joined.getPages()
  for (const link of links) {
    const page = pages[pageOf(addressOf(link) ?? '') ?? -1]
    if (page === undefined) continue
    link.delete(ACTION)
    link.set(PDFName.of('Dest'), joined.context.obj([page.ref, 'XYZ', 0, page.getHeight(), 0]))
  }
}

function addressOf(dict: PDFDict): string | undefined {
  const action: PDFObject | undefined = dict.get(ACTION)
  const address = action instanceof PDFDict ? action.get(ADDRESS) : undefined
  return address instanceof PDFString ? address.asString() : undefined
}
