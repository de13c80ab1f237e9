import { PDFName, PDFRawStream, type PDFDict } from '@cantoo/pdf-lib'
import { streamBytes } from './stream-bytes.ts'

/** The text that each glyph of a font stands for, by its code. */
export type GlyphTexts = ReadonlyMap<number, string>

/** What the glyphs of a font stand for in a PDF, in their order, by its ToUnicode table (PDF 32000-1, 9.10.3); empty without one. */
export function glyphTexts(font: PDFDict): GlyphTexts {
  const table = font.lookup(PDFName.of('ToUnicode'))
  if (!(table instanceof PDFRawStream)) return new Map()
  return readToUnicode(streamBytes(table).toString('latin1'))
}

/** Reads the two forms such a table has: `<glyph> <text>` between bfchar, `<first> <last> <text of first>` between bfrange. */
export function readToUnicode(table: string): GlyphTexts {
  const blocks = table.matchAll(/beginbf(char|range)([^]*?)endbf/g)
  return new Map([...blocks].flatMap(([, kind, rows = '']) => (kind === 'char' ? readSingles(rows) : readRanges(rows))))
}

type Entry = readonly [glyph: number, text: string]

function readSingles(rows: string): Entry[] {
  return [...rows.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)].map(([, glyph = '', text = '']) => [
    Number.parseInt(glyph, 16),
    utf16(text),
  ])
}

function readRanges(rows: string): Entry[] {
  return [...rows.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)].flatMap((row) => readRange(row))
}

function readRange([, first = '', last = '', text = '']: readonly string[]): Entry[] {
  const [from, start] = [Number.parseInt(first, 16), utf16(text).codePointAt(0) ?? 0]
  const length = Number.parseInt(last, 16) - from + 1
  return Array.from({ length }, (_, index) => [from + index, String.fromCodePoint(start + index)])
}

/** A text as a PDF has it in hexadecimal digits, two bytes each unit. */
export function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
