import { plain } from '../content/runs.ts'
import type { Paragraph, TextStyle } from './items.ts'

/** The widths of Arial's characters in thousandths of its size, by width; what is not here takes `USUAL`. */
const WIDTHS: Readonly<Record<number, string>> = {
  191: "'‘’",
  222: 'ijl',
  278: ' !,./:;I[\\]ft·',
  333: '()-`r“”{}',
  355: '"',
  500: 'Jckvsxyz',
  584: '+<=>~≈×',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—…@',
}
const USUAL = 556
const BY_CHARACTER = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) => Array.from(characters, (each) => [each, Number(width)])),
)
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u

/** How much wider than Arial each font is, and bold than regular; the serif of headings is Georgia. */
const FONTS = { sans: 1, serif: 1.07, code: 1 } as const
const BOLD = 1.09
/** Every character of a monospaced font. */
const MONO = 0.6

/** Whether a text is written with wide characters: Chinese, Japanese, Korean. */
export function isWide(text: string): boolean {
  return WIDE.test(text)
}

/** What programs put between wide characters and others, in parts of the size. */
const BETWEEN = 0.25
const LETTER = /[\p{L}\p{N}]/u

/** The width of a text on one line, in pixels, as the fonts of the PPTX have it: within a hundredth for Arial and Georgia. */
export function widthOf(
  text: string,
  { size, font = 'sans', bold = false }: Pick<TextStyle, 'size' | 'font' | 'bold'>,
): number {
  const factor = FONTS[font] * (bold ? BOLD : 1)
  const ems = Array.from(text).reduce((sum, character) => sum + emsOf(character, font, factor), 0)
  return (ems + (isWide(text) ? countBoundaries(text) * BETWEEN : 0)) * size
}

/** How often a wide character or mark stands beside a letter or digit that is none. */
function countBoundaries(text: string): number {
  const kinds = Array.from(text, (character) =>
    WIDE.test(character) ? 'wide' : LETTER.test(character) ? 'narrow' : '',
  )
  const beside = (kind: string, index: number): boolean =>
    index > 0 && kind !== '' && kinds[index - 1] !== '' && kinds[index - 1] !== kind
  return kinds.filter(beside).length
}

/** A wide character is as wide as it is high, in every font and weight. */
function emsOf(character: string, font: keyof typeof FONTS, factor: number): number {
  if (WIDE.test(character)) return 1
  if (font === 'code') return MONO
  const base = character.normalize('NFD').charAt(0)
  return ((BY_CHARACTER.get(base) ?? USUAL) / 1000) * factor
}

/** Where a line may break: after a space, and around wide characters, but not before a mark that closes or after one that opens. */
const PIECE =
  /[（《“「『【(]*(?:[\u2e80-\u3000\u3003-\u3007\u3012-\u9fff\uac00-\ud7af\uf900-\ufaff]|[^\s\u2e80-\uffef]+|[\uff00-\uffef])[，。、；：？！）》”’」』】…—%]*\s*|\s+/gu

/** How many lines a text takes in a width; a word that is wider than the line is torn. */
export function countLines(text: string, width: number, style: Pick<TextStyle, 'size' | 'font' | 'bold'>): number {
  return text
    .split('\n')
    .map((line) => wrappedLines(line, width, style))
    .reduce((sum, lines) => sum + lines, 0)
}

function wrappedLines(line: string, width: number, style: Pick<TextStyle, 'size' | 'font' | 'bold'>): number {
  const start = { lines: 1, used: 0, last: '' }
  return (line.match(PIECE) ?? []).reduce(({ lines, used, last }, piece) => {
    const room = widthOf(piece.trimEnd(), style)
    const whole = widthOf(piece, style)
    const joint = countBoundaries(last + piece.charAt(0)) * BETWEEN * style.size
    const next = piece.charAt(piece.length - 1)
    if (used + joint + room <= width) return { lines, used: used + joint + whole, last: next }
    const fresh = used > 0 ? lines + 1 : lines
    const torn = Math.max(0, Math.ceil(room / width) - 1)
    return { lines: fresh + torn, used: room > width ? room % width : whole, last: next }
  }, start).lines
}

/** The height of a paragraph in a width, its spaces before and after included. */
export function paragraphHeight(paragraph: Paragraph, width: number): number {
  const { size, leading, before = 0, after = 0, indent = 0, runs } = paragraph
  const bold = paragraph.bold === true || runs.every((run) => run.bold === true)
  const room = Math.max(size, width - indent)
  const style = { size, bold, font: paragraph.font ?? ('sans' as const) }
  const lines = runs.some((run) => run.size !== undefined)
    ? mixedLines(paragraph, room)
    : countLines(plain(runs), room, style)
  return lines * size * leading + before + after
}

/** The lines of a paragraph whose runs are of several sizes. */
function mixedLines({ runs, size, font = 'sans', bold = false }: Paragraph, room: number): number {
  const widths = runs.map((run) =>
    widthOf(run.text, { size: run.size ?? size, font: run.font ?? font, bold: run.bold ?? bold }),
  )
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / room - 0.001))
}

/** The height of some paragraphs in a width; the space before the first and after the last is none. */
export function textHeight(paragraphs: readonly Paragraph[], width: number): number {
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, width), 0)
  return all - (paragraphs[0]?.before ?? 0) - (paragraphs.at(-1)?.after ?? 0)
}
