import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** What tells the names of one part of a joined document from those of the others: text before names, and an addend to numbers. */
export interface PartNames {
  readonly prefix: string
  readonly numbers: number
}

const NUMBERS = ['StructParents', 'StructParent'].map((key) => PDFName.of(key))
const TYPE = PDFName.of('Type')
const ELEMENT = PDFName.of('StructElem')
const ID = PDFName.of('ID')
const HEADERS = PDFName.of('Headers')
const DEST = PDFName.of('Dest')

/**
 * Gives names of its own to what a copied dictionary of a part names: its place among the parents of tags (PDF 32000-1, 14.7.4.4),
 * its tag and those of the heads of a table's cell (14.7.5.3, 14.8.5.7), and where a link leads (12.3.2.3).
 */
export function renameIn(dict: PDFDict, names: PartNames): void {
  for (const key of NUMBERS) {
    const number = dict.get(key)
    if (number instanceof PDFNumber) dict.set(key, PDFNumber.of(number.asNumber() + names.numbers))
  }
  const id = dict.get(ID)
  if (id instanceof PDFString && dict.get(TYPE) === ELEMENT) dict.set(ID, renamed(id, names))
  const heads = dict.get(HEADERS)
  if (heads instanceof PDFArray)
    for (const [index, head] of heads.asArray().entries()) heads.set(index, renamed(head, names))
  const destination = dict.get(DEST)
  if (destination !== undefined) dict.set(DEST, renamed(destination, names))
}

/** A name or a string with what tells it from those of other parts; anything else as it is. */
export function renamed(name: PDFObject, { prefix }: PartNames): PDFObject {
  if (name instanceof PDFString) return PDFString.of(`${prefix}${name.asString()}`)
  return name instanceof PDFName ? PDFName.of(`${prefix}${name.asString().slice(1)}`) : name
}
