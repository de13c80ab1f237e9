import { PDFDict, PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import { openPdf } from '../open-pdf.ts'
import { objectCopier } from './copy-objects.ts'
import { dropUnused } from './drop-unused.ts'
import { joinFonts } from './join-fonts.ts'
import { copyDestinations, isAddressLink, linkPages, type PageOf } from './join-links.ts'
import { copyPages } from './join-pages.ts'
import { copyTags, numbersOf, type PartTags, writeTags } from './join-tags.ts'
import { renameIn } from './part-names.ts'

/**
 * Makes one document of several that Chromium has printed, page after page: one tree of tags, every font and picture once, and
 * links that lead from one to another. `pageOf` tells to which page an address leads that is meant for that; where it does not know, a
 * link stays as it is. Properties are those of the
 * first; outlines are left out.
 */
export async function joinPdfs(pdfs: readonly Uint8Array[], pageOf: PageOf): Promise<PDFDocument> {
  const joined = await PDFDocument.create({ updateMetadata: false })
  const { context } = joined
  const tree = { root: context.nextRef(), document: context.nextRef() }
  const streams = new Map<string, PDFRef>()
  const links: PDFDict[] = []
  const tags: PartTags[] = []
  let numbers = 0
  for (const [index, pdf] of pdfs.entries()) {
    // One after the other: a document that is open takes much more than its bytes.
    const part = await openPdf(pdf)
    const names = { prefix: `${index + 1}-`, numbers }
    const adapt = (dict: PDFDict): void => {
      renameIn(dict, names)
      if (isAddressLink(dict)) links.push(dict)
    }
    const copier = objectCopier({ from: part.context, to: context, streams, adapt })
    tags.push(copyTags(part, copier, tree, names))
    copyDestinations(joined, part, copier, names)
    const { Info: properties } = part.context.trailerInfo
    if (index === 0 && properties !== undefined) context.trailerInfo.Info = copier.copyOf(properties)
    copyPages(joined, part, copier)
    numbers += numbersOf(part)
  }
  writeTags(joined, tree, tags)
  linkPages(joined, links, pageOf)
  joinFonts(joined)
  dropUnused(context)
  return joined
}
