import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import { glyphTexts } from './pdf-characters.ts'

/** A font of a PDF: `name` is its PostScript name without the subset's tag. */
export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
  /** What it draws in this document. */
  readonly characters: string
}

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key))

/** The fonts of a document, each once per object; a composite font is told by its descendant, which holds the file. */
export function pdfFonts(document: PDFDocument): PdfFont[] {
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object)
  const fonts = dicts.filter((object) => object instanceof PDFDict).filter(isFont)
  return fonts.map((font) => readFont(font))
}

/** CID fonts are seen through the Type0 font they belong to. */
function isFont(dict: PDFDict): boolean {
  return nameOf(dict, 'Type') === 'Font' && !nameOf(dict, 'Subtype').startsWith('CIDFont')
}

function readFont(font: PDFDict): PdfFont {
  const type = nameOf(font, 'Subtype')
  const descriptor = descendantOf(font).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  return {
    name: (nameOf(font, 'BaseFont') || nameOf(font, 'Name')).replace(/^[A-Z]{6}\+/, ''),
    type,
    embedded: type === 'Type3' || FONT_FILES.some((key) => descriptor?.has(key) === true),
    characters: [...glyphTexts(font).values()].join(''),
  }
}

function descendantOf(font: PDFDict): PDFDict {
  return font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict) ?? font
}

function nameOf(dict: PDFDict, key: string): string {
  return dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? ''
}
