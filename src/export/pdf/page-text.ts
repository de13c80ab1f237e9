import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { utf16, glyphTexts, type GlyphTexts } from './pdf-characters.ts'
import { streamBytes } from './stream-bytes.ts'

/** What a page of a PDF writes: its text in the order in which it is painted, and how many boxes stand for what no font has. */
export interface PageText {
  readonly text: string
  readonly boxes: number
}

/** Reads the text of every page out of its content streams (PDF 32000-1, 9.4.3), as a reader of the PDF finds it. */
export function pageTexts(document: PDFDocument): PageText[] {
  const fonts = new Map<PDFObject, Font>()
  return document.getPages().map((page) => readPage(page, fonts))
}

/** A composite font of two bytes a glyph, which is what Chromium writes; glyph 0 is the box (OpenType, `.notdef`). */
interface Font {
  readonly texts: GlyphTexts
  readonly isWide: boolean
}

/** Where the reading stands; `covered` counts the marks around whose own text replaces that of the glyphs. */
interface Reader {
  readonly parts: string[]
  readonly marks: boolean[]
  readonly fonts: Map<PDFObject, Font>
  boxes: number
  covered: number
}

function readPage({ node }: PDFPage, fonts: Reader['fonts']): PageText {
  const reader: Reader = { parts: [], marks: [], fonts, boxes: 0, covered: 0 }
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => node.context.lookup(ref)) : [contents]
  const code = streams.map((stream) => codeOf(stream)).join('\n')
  readStream(code, node.Resources(), reader)
  return { text: reader.parts.join(''), boxes: reader.boxes }
}

function codeOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return ''
  return streamBytes(stream).toString('latin1')
}

/** Names, strings in digits and in letters, arrays and operators; numbers say where text is, and are passed over. */
const TOKEN =
  /\/[^\s()<>[\]{}/%]*|<<|<[\da-fA-F\s]*>|\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^])*\))*\)|\[|[A-Za-z'"][A-Za-z*]*/g

function readStream(code: string, resources: PDFDict | undefined, reader: Reader): void {
  let font: Font | undefined
  let operands: string[] = []
  for (const [token] of code.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"]/.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'Tf') font = fontOf(resource(resources, 'Font', operands), reader)
    else if (SHOWS.has(token)) show(operands.filter(isString), font, reader)
    else if (token === 'Do') readForm(resource(resources, 'XObject', operands), reader)
    else if (token === 'BDC' || token === 'BMC') openMark(operands, reader)
    else if (token === 'EMC') closeMark(reader)
    operands = []
  }
}

const SHOWS: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])

function isString(token: string): boolean {
  return token.startsWith('(') || (token.startsWith('<') && token !== '<<')
}

/** What the last name among the operands stands for. */
function resource(resources: PDFDict | undefined, kind: string, operands: readonly string[]): PDFObject | undefined {
  const name = operands.findLast((operand) => operand.startsWith('/'))?.slice(1) ?? ''
  return resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.lookup(PDFName.of(name))
}

function fontOf(dict: PDFObject | undefined, { fonts }: Reader): Font | undefined {
  if (!(dict instanceof PDFDict)) return undefined
  const known = fonts.get(dict)
  if (known !== undefined) return known
  const font = { texts: glyphTexts(dict), isWide: dict.get(PDFName.of('Subtype')) === PDFName.of('Type0') }
  fonts.set(dict, font)
  return font
}

function readForm(form: PDFObject | undefined, reader: Reader): void {
  if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return
  readStream(codeOf(form), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), reader)
}

function show(strings: readonly string[], font: Font | undefined, reader: Reader): void {
  for (const glyph of strings.flatMap((string) => glyphsOf(string, font))) {
    if (glyph === 0 && font?.isWide === true) reader.boxes += 1
    if (reader.covered === 0) reader.parts.push(font?.texts.get(glyph) ?? '')
  }
}

function glyphsOf(string: string, font: Font | undefined): number[] {
  const digits = digitsOf(string)
  const size = font?.isWide === true ? 4 : 2
  return Array.from({ length: Math.floor(digits.length / size) }, (_, index) =>
    Number.parseInt(digits.slice(index * size, (index + 1) * size), 16),
  )
}

/** A string's bytes as hexadecimal digits, an odd last one filled up with 0 (7.3.4). */
function digitsOf(string: string): string {
  if (string.startsWith('(')) return Buffer.from(unescaped(string.slice(1, -1)), 'latin1').toString('hex')
  const digits = string.replace(/[<>\s]/g, '')
  return digits.length % 2 === 0 ? digits : `${digits}0`
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|([^]))/g, (_, octal: string | undefined, sign = '') =>
    octal === undefined ? (ESCAPES[String(sign)] ?? String(sign)) : String.fromCharCode(Number.parseInt(octal, 8)),
  )
}

/** A mark may bring the text that what is in it stands for (14.9.4). */
function openMark(operands: readonly string[], reader: Reader): void {
  const at = operands.indexOf('/ActualText')
  const string = at === -1 ? undefined : operands[at + 1]
  reader.marks.push(string !== undefined)
  if (string === undefined) return
  const digits = digitsOf(string)
  reader.covered += 1
  reader.parts.push(/^feff/i.test(digits) ? utf16(digits.slice(4)) : Buffer.from(digits, 'hex').toString('latin1'))
}

function closeMark(reader: Reader): void {
  if (reader.marks.pop() === true) reader.covered -= 1
}
