import type { Table } from 'mdast'
import type { Essay, Position } from '../essay/model.ts'
import { allSections } from '../essay/model.ts'
import { proseOf } from '../essay/prose.ts'

/** What a table says of the column that a cell stands in, and of its rows. */
export interface Column {
  /** As the essay writes it: "Surface (ha)". */
  readonly header: string
  /** The header of the first column, which names the rows. */
  readonly rows: string
  /** Headers of columns whose cell in this row is a year. */
  readonly years: readonly string[]
}

/** The columns of all cells of an essay's tables, by the cells' places. */
export type Columns = ReadonlyMap<string, Column>

/** The key of a place in `Columns`. */
export function placeKey({ line, column }: Position): string {
  return `${line}:${column}`
}

/** Finds the column of every cell of an essay's tables. */
export function columnsOf(essay: Essay): Columns {
  const blocks = [...essay.blocks, ...[...allSections(essay.sections)].flatMap((section) => section.blocks)]
  return new Map(blocks.flatMap(({ node }) => (node.type === 'table' ? columnsIn(node) : [])))
}

const YEAR = /^(?:1\d|20)\d\d\s?年?$/u

function columnsIn({ children: [head, ...rows] }: Table): readonly (readonly [string, Column])[] {
  const headers = head?.children.map((cell) => proseOf(cell).text.trim()) ?? []
  return rows.flatMap((row) => {
    const texts = row.children.map((cell) => proseOf(cell).text.trim())
    const years = headers.filter((_, index) => YEAR.test(texts[index] ?? ''))
    return row.children.map((cell, index) => {
      const place = cell.position?.start ?? { line: 1, column: 1 }
      return [placeKey(place), { header: headers[index] ?? '', rows: headers[0] ?? '', years }] as const
    })
  })
}
