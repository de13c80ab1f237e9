import { isWhole } from '../../deck/exhibits.ts'
import type { Excerpt, TableText } from '../../deck/model.ts'
import { SLIDE_WIDTH, countFitting, cutToWidth, heightBelow, linesOf, widthOf } from '../fit.ts'

/** What a slide shows of something, and how much that is where it is not all. */
export interface Shown<T> {
  readonly value: T
  readonly excerpt?: Excerpt
}

/** Pixels of text of 20 px, the smallest that is read from the back of a room. */
const SIZE = 20
const LINE = 27
/** "1–7 / 40" below. */
const EXCERPT_LINE = 45
const CELL_PADDING = 24
const ROW_PADDING = 11
const NARROWEST_COLUMN = 2
/** In characters; a longer one is broken (`LONG_WORD` in `src/deck/exhibits.ts`). */
const LONGEST_WORD = 24
/** A longer cell is cut. */
const MOST_CELL_LINES = 3

/** The first rows and columns of a table that fit below a title; what is cut of it ends in "…". */
export function excerptTable(table: TableText, title: string): Shown<TableText> {
  const { rows, ...columns } = cutColumns(table)
  const widths = columnWidths(rows)
  const cells = rows.map((row) => row.map((cell, column) => cutToWidth(cell, widthOfLines(widths[column]))))
  const heights = cells.map(
    (row) => ROW_PADDING + LINE * Math.max(1, ...row.map((cell, i) => linesOf(cell, widths[i] ?? 1))),
  )
  const { shown, excerpt } = excerptOf(heights, heightBelow(title), { head: 1 })
  return { value: { rows: cells.slice(0, shown), ...columns }, ...(excerpt !== undefined && { excerpt }) }
}

/** Leaves out the columns for whose longest words there is no room. */
function cutColumns(table: TableText): TableText {
  const widths = narrowestColumns(table.rows)
  const room = SLIDE_WIDTH / SIZE
  if (countFitting(widths.map(withPadding), room) === widths.length) return table
  const shown = Math.max(1, countFitting(widths.map(withPadding), room - withPadding(1)))
  const rows = table.rows.map((row) => [...row.slice(0, shown), '…'])
  return { rows, align: table.align.slice(0, shown), hidden: widths.length - shown }
}

function withPadding(width: number): number {
  return width + CELL_PADDING / SIZE
}

/** The widest word of each column that is not so long that it is broken. */
function narrowestColumns(rows: TableText['rows']): readonly number[] {
  return columnsOf(rows).map((cells) => {
    const words = cells.flatMap((cell) => (isWhole(cell) ? [cell] : cell.split(/\s+|(?<=\p{Script=Han})/u)))
    const widths = words.filter((word) => word.length < LONGEST_WORD).map(widthOf)
    return Math.max(NARROWEST_COLUMN, ...widths)
  })
}

function columnsOf(rows: TableText['rows']): readonly (readonly string[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
}

/** Widths as the browser gives them: what a column asks for, or its share of the room where all ask for too much. */
function columnWidths(rows: TableText['rows']): readonly number[] {
  const wanted = columnsOf(rows).map((cells) => Math.max(1, ...cells.map(widthOf)))
  const room = SLIDE_WIDTH / SIZE - wanted.length * withPadding(0)
  const sum = wanted.reduce((total, width) => total + width, 0)
  const narrowest = narrowestColumns(rows)
  return sum <= room ? wanted : wanted.map((width, i) => Math.max(narrowest[i] ?? 0, (room * width) / sum))
}

function widthOfLines(column = 1): number {
  return Math.max(NARROWEST_COLUMN, column) * MOST_CELL_LINES
}

/** Fira Code is 0.6 em wide. */
const CODE_COLUMNS = Math.floor((SLIDE_WIDTH - 36) / (SIZE * 0.6))
const CODE_LINE = 28
const CODE_PADDING = 44

/** The first lines of code that fit below a title; a line longer than the slide is broken. */
export function excerptCode(code: string, title: string): Shown<string> {
  const room = heightBelow(title) - CODE_PADDING
  const most = Math.floor((room - EXCERPT_LINE) / CODE_LINE) * CODE_COLUMNS * 0.5
  const lines = code
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => cutToWidth(line, most))
  const heights = lines.map((line) => CODE_LINE * codeLines(line))
  const { shown, excerpt } = excerptOf(heights, room, { head: 0 })
  return { value: lines.slice(0, shown).join('\n'), ...(excerpt !== undefined && { excerpt }) }
}

function codeLines(line: string): number {
  const columns = Array.from(line.replaceAll('\t', '    ')).reduce(
    (sum, character) => sum + Math.ceil(widthOf(character)),
    0,
  )
  return Math.max(1, Math.ceil(columns / CODE_COLUMNS))
}

/** How many fit; `head` of them, the header of a table, are none of the count. */
function excerptOf(
  heights: readonly number[],
  room: number,
  { head }: { readonly head: number },
): { readonly shown: number; readonly excerpt?: Excerpt } {
  if (countFitting(heights, room) === heights.length) return { shown: heights.length }
  const shown = Math.max(head + 1, countFitting(heights, room - EXCERPT_LINE))
  return { shown, excerpt: { shown: shown - head, all: heights.length - head } }
}

/** What a quote slide holds, in widths of a Han character. */
const LONGEST_QUOTE = 230

/** The first sentences of a quote that fit on a slide, at least the beginning of one. */
export function excerptQuote(sentences: readonly string[], separator: string): string {
  const count = countFitting(sentences.map(widthOf), LONGEST_QUOTE)
  if (count === sentences.length) return sentences.join(separator)
  if (count === 0) return cutToWidth(sentences[0] ?? '', LONGEST_QUOTE)
  return `${sentences.slice(0, count).join(separator)} …`
}
