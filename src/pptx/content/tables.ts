import type { Markup, MarkupElement } from '../source/markup.ts'
import type { Align, Cell, Piece } from './model.ts'
import { withRuns } from './runs.ts'

/** A table of Markdown or HTML: every row as long as the longest. */
export function toTable(element: MarkupElement): Piece[] {
  const rows = elementsIn(element.children, 'tr').map(({ children }) => cellsOf(children))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return []
  const pieces = rows.map((row) => row.map(({ children }) => cellPieces(children)))
  return [
    { kind: 'table', rows: pieces.map((row) => filled(row.map(runsOf), width)), align: alignOf(rows, width) },
    ...pieces.flat(2).filter((piece) => piece.kind !== 'text'),
  ]
}

function cellPieces(children: readonly Markup[]): Piece[] {
  return withRuns(children, (runs) => [{ kind: 'text', runs }])
}

function runsOf(pieces: readonly Piece[]): Cell {
  return pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs : []))
}

function filled(row: readonly Cell[], width: number): Cell[] {
  return [...row, ...Array.from({ length: width - row.length }, () => [])]
}

function elementsIn(nodes: readonly Markup[], tag: string): MarkupElement[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'element') return []
    return node.tag === tag ? [node] : elementsIn(node.children, tag)
  })
}

function cellsOf(nodes: readonly Markup[]): MarkupElement[] {
  return nodes.filter((node): node is MarkupElement => node.kind === 'element' && ['td', 'th'].includes(node.tag))
}

function alignOf(rows: readonly (readonly MarkupElement[])[], width: number): Align[] {
  const [first = []] = rows
  return Array.from({ length: width }, (_, column) => {
    const found = /text-align:\s*(right|center)/u.exec(first[column]?.attributes['style'] ?? '')?.[1]
    return found === 'right' || found === 'center' ? found : 'left'
  })
}
