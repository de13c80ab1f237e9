import { decodePDFRawStream, PDFName, PDFRawStream, type PDFDict } from '@cantoo/pdf-lib'

/** The characters a font draws in a PDF, in the order of its glyphs, from its ToUnicode table (PDF 32000-1, 9.10.3); empty without one. */
export function charactersOf(font: PDFDict): string {
  const table = font.lookup(PDFName.of('ToUnicode'))
  if (!(table instanceof PDFRawStream)) return ''
  return readToUnicode(Buffer.from(decodePDFRawStream(table).decode()).toString('latin1'))
}

/** Reads the two forms such a table has: `<glyph> <text>` between bfchar, `<first> <last> <text of first>` between bfrange. */
export function readToUnicode(table: string): string {
  const blocks = table.matchAll(/beginbf(char|range)([^]*?)endbf/g)
  return [...blocks].map(([, kind, rows = '']) => (kind === 'char' ? readSingles(rows) : readRanges(rows))).join('')
}

function readSingles(rows: string): string {
  return [...rows.matchAll(/<[0-9a-f]+>\s*<([0-9a-f]+)>/gi)].map(([, text = '']) => utf16(text)).join('')
}

function readRanges(rows: string): string {
  return [...rows.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)].map((row) => readRange(row)).join('')
}

function readRange([, first = '', last = '', text = '']: readonly string[]): string {
  const start = utf16(text).codePointAt(0) ?? 0
  const length = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1
  return Array.from({ length }, (_, index) => String.fromCodePoint(start + index)).join('')
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
