import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { ObjectCopier } from './copy-objects.ts'

const PAGES = PDFName.of('Pages')

/** Copies the pages of a part and all that they refer to, as a branch of the page tree (PDF 32000-1, 7.7.3). */
export function copyPages({ context, catalog }: PDFDocument, part: PDFDocument, copier: ObjectCopier): void {
  const [root, branch] = [catalog.get(PAGES), part.catalog.get(PAGES)]
  if (root === undefined || !(branch instanceof PDFRef)) throw new TypeError('a PDF without a tree of pages')
  const tree = catalog.Pages()
  tree.pushTreeNode(copier.refOf(branch))
  tree.set(PDFName.of('Count'), PDFNumber.of(tree.Count().asNumber() + part.catalog.Pages().Count().asNumber()))
  copier.finish()
  context.lookup(copier.refOf(branch), PDFDict).set(PDFName.of('Parent'), root)
}
