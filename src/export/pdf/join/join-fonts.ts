import { deflateSync } from 'node:zlib'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { type GlyphTexts, glyphTexts } from '../pdf-characters.ts'
import { streamBytes } from '../stream-bytes.ts'
import { writeToUnicode } from './to-unicode.ts'
import { type UnitedFont, uniteGlyphs } from './unite-glyphs.ts'

const key = (name: string): PDFName => PDFName.of(name)
const FONT = key('Font')

/** A composite font with TrueType outlines in a document: its dictionaries from the outside in (PDF 32000-1, 9.7). */
interface CompositeFont {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly descendant: PDFDict
  readonly descriptor: PDFDict
  readonly file: PDFRawStream
}

/**
 * Makes one font of those that were cut out of the same one, so that a document of several parts has each font once. Fonts of
 * other kinds stay as they are. What is replaced is left in it, and nothing refers to it.
 */
export function joinFonts({ context }: PDFDocument): void {
  const fonts = compositeFonts(context)
  const others = new Map<PDFRef, PDFRef>()
  for (const name of new Set(fonts.map(nameOf))) {
    const group = fonts.filter((font) => nameOf(font) === name)
    const [first, ...rest] = group
    if (first === undefined || rest.length === 0) continue
    const united = uniteGlyphs(group.map(({ file }) => streamBytes(file)))
    if (united === undefined) continue
    rewrite(context, first, united, textsOf(group))
    for (const { ref } of rest) others.set(ref, first.ref)
  }
  if (others.size === 0) return
  for (const [, object] of context.enumerateIndirectObjects()) redirect(object, others)
}

function compositeFonts(context: PDFContext): CompositeFont[] {
  return context.enumerateIndirectObjects().flatMap(([ref, dict]) => {
    if (!(dict instanceof PDFDict) || dict.get(key('Subtype')) !== key('Type0')) return []
    const descendant = dict.lookupMaybe(key('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict)
    const descriptor = descendant?.lookupMaybe(key('FontDescriptor'), PDFDict)
    const file = descriptor?.lookup(key('FontFile2'))
    if (descendant === undefined || descriptor === undefined || !(file instanceof PDFRawStream)) return []
    return [{ ref, dict, descendant, descriptor, file }]
  })
}

/** Its PostScript name, without the tag that tells parts of one font from each other (9.6.4). */
function nameOf({ dict }: CompositeFont): string {
  return (dict.lookupMaybe(key('BaseFont'), PDFName)?.decodeText() ?? '').replace(/^[A-Z]{6}\+/, '')
}

function textsOf(fonts: readonly CompositeFont[]): GlyphTexts {
  return new Map(fonts.flatMap(({ dict }) => [...glyphTexts(dict)]).sort(([a], [b]) => a - b))
}

function rewrite(
  context: PDFContext,
  { dict, descendant, descriptor }: CompositeFont,
  { file, widths }: UnitedFont,
  texts: GlyphTexts,
): void {
  descriptor.set(key('FontFile2'), context.register(packed(context, file, { Length1: file.length })))
  descendant.set(key('W'), context.obj(runsOf(widths)))
  descendant.set(key('DW'), context.obj(0))
  dict.set(key('ToUnicode'), context.register(packed(context, Buffer.from(writeToUnicode(texts), 'latin1'), {})))
}

function packed(context: PDFContext, data: Buffer, entries: Record<string, number>): PDFRawStream {
  const contents = deflateSync(data)
  return PDFRawStream.of(context.obj({ ...entries, Filter: 'FlateDecode', Length: contents.length }), contents)
}

/** Widths as a font dictionary has them: the first glyph of each run, and the widths from there on (9.7.4.3); the rest are 0. */
function runsOf(widths: readonly number[]): (number | number[])[] {
  const runs: (number | number[])[] = []
  for (const [glyph, width] of widths.entries()) {
    if (width === 0) continue
    const rounded = Math.round(width * 1e5) / 1e5
    const last = runs.at(-1)
    if (Array.isArray(last) && (widths[glyph - 1] ?? 0) !== 0) last.push(rounded)
    else runs.push(glyph, [rounded])
  }
  return runs
}

/** Fonts are named in the resources of pages and forms. */
function redirect(object: PDFObject, others: ReadonlyMap<PDFRef, PDFRef>): void {
  const dict = object instanceof PDFRawStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return
  const resources = dict.get(key('Resources')) ?? dict
  const fonts = resources instanceof PDFDict ? resources.get(FONT) : undefined
  if (!(fonts instanceof PDFDict)) return
  for (const [name, font] of fonts.entries()) {
    const other = font instanceof PDFRef ? others.get(font) : undefined
    if (other !== undefined) fonts.set(name, other)
  }
}
