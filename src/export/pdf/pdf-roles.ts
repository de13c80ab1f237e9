import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'

/** Tags that Chromium writes and PDF 1.7 does not know (they came with PDF 2.0), and what they are there. */
const ROLES = { Em: 'Span', Strong: 'Span' } as const

/** Tells readers of PDF 1.7 what newer tags mean; without it they take them for damage. */
export function mapRoles(document: PDFDocument): void {
  const tree = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (tree === undefined) return
  const map = tree.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? document.context.obj({})
  for (const [newer, older] of Object.entries(ROLES)) map.set(PDFName.of(newer), PDFName.of(older))
  tree.set(PDFName.of('RoleMap'), map)
}
