import type { BlockOf, Cell } from '../../content/model.ts'
import { plain } from '../../content/runs.ts'
import type { Paragraph } from '../items.ts'
import { paragraphHeight, widthOf } from '../measure.ts'
import type { BlockLayout, Density } from '../setting.ts'

type Table = BlockOf<'table'>

/** A native table: hairlines between its rows, the head in bold; columns as wide as what is in them asks for. */
export const table: BlockLayout<Table> = {
  height: (block, width, { density }) => {
    const heights = rowHeights(block, columnWidths(block, width, density), density)
    const height = heights.reduce((sum, row) => sum + row, 0)
    return { least: height, most: height }
  },
  place: (block, box, { density }) => {
    const columns = columnWidths(block, box.w, density)
    const rows = block.rows.map((row, index) =>
      row.map((cell, column) => cellParagraph(block, cell, { index, column }, density)),
    )
    const w = columns.reduce((sum, column) => sum + column, 0)
    return [{ kind: 'table', box: { ...box, w }, columns, rows, padding: paddingOf(density) }]
  },
}

/** Beside a cell's text, in pixels. */
const SIDE = 8

function paddingOf({ gap }: Density): number {
  return Math.min(8, gap)
}

function sizeOf({ size }: Density): number {
  return Math.min(20, size)
}

function cellParagraph(
  { align }: Table,
  cell: Cell,
  { index, column }: { readonly index: number; readonly column: number },
  density: Density,
): Paragraph {
  return { runs: cell, size: sizeOf(density), leading: 1.35, bold: index === 0, align: align[column] ?? 'left' }
}

/** Every column has what its widest word needs; what is left is shared by how much more each would take. */
function columnWidths({ rows }: Table, width: number, density: Density): number[] {
  const style = { size: sizeOf(density), bold: true }
  const measure = (texts: readonly string[]): number =>
    Math.max(20, ...texts.map((text) => widthOf(text, style) + 2 * SIDE + 4))
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => plain(row[column] ?? [])))
  const whole = columns.map(measure)
  const least = columns.map((texts) => Math.min(width / columns.length, measure(texts.flatMap(wordsOf))))
  const [all, minimum] = [sum(whole), sum(least)]
  if (all <= width) return all < width / 2 ? whole.map((each) => (each / all) * (width / 2)) : whole
  const part = Math.max(0, width - minimum) / Math.max(1, all - minimum)
  return least.map((each, column) => each + Math.max(0, (whole[column] ?? 0) - each) * part)
}

/** What is not torn: a word, or a few Chinese characters. */
function wordsOf(text: string): string[] {
  return text.match(/[\u2e80-\uffef]{1,4}|[^\s\u2e80-\uffef]+/gu) ?? []
}

function rowHeights(block: Table, columns: readonly number[], density: Density): number[] {
  return block.rows.map((row, index) => {
    const heights = row.map((cell, column) =>
      paragraphHeight(cellParagraph(block, cell, { index, column }, density), (columns[column] ?? 0) - 2 * SIDE),
    )
    return Math.max(sizeOf(density) * 1.35, ...heights) + 2 * paddingOf(density)
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
