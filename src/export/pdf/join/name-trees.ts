import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'

const KIDS = PDFName.of('Kids')
const LEAVES = [PDFName.of('Names'), PDFName.of('Nums')]

/** The keys and values of a tree of names or numbers, in order (PDF 32000-1, 7.9.6 and 7.9.7). */
export function treeEntries(tree: PDFDict | undefined): [key: PDFObject, value: PDFObject][] {
  if (tree === undefined) return []
  const pairs = LEAVES.flatMap((leaf) => tree.lookupMaybe(leaf, PDFArray)?.asArray() ?? [])
  const own = pairs.flatMap((key, index): [PDFObject, PDFObject][] => {
    const value = pairs[index + 1]
    return index % 2 === 0 && value !== undefined ? [[key, value]] : []
  })
  const kids = tree.lookupMaybe(KIDS, PDFArray)
  return [...own, ...(kids?.asArray() ?? []).flatMap((_, index) => treeEntries(kids?.lookupMaybe(index, PDFDict)))]
}
