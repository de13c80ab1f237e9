import type { Position } from '../model.ts'

/** One change to a text: what stands at `offset` (UTF-16) becomes `to`. `gap` says that something in it stays unknown. */
export interface Edit {
  readonly kind: 'reading' | 'mended' | 'simplified'
  readonly offset: number
  readonly from: string
  readonly to: string
  readonly gap?: boolean
}

/** A text with its edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let end = 0
  for (const { offset, from, to } of edits) {
    parts.push(text.slice(end, offset), to)
    end = offset + from.length
  }
  return [...parts, text.slice(end)].join('')
}

/** The way back from places in the edited text to places in the text before; edits never change lines. */
export function placesBefore(text: string, edits: readonly Edit[]): (position: Position) => Position {
  const lines = editsByLine(text, edits)
  return ({ line, column }) => ({ line, column: columnBefore(column, lines.get(line) ?? []) })
}

function columnBefore(column: number, edits: readonly Placed[]): number {
  let shift = 0
  for (const { column: start, from, to } of edits) {
    const startAfter = start - shift
    if (column < startAfter) break
    // Inside what an edit put there, the place is where the edit starts.
    if (column < startAfter + to.length) return start + Math.min(column - startAfter, Math.max(0, from.length - 1))
    shift += from.length - to.length
  }
  return column + shift
}

/** An edit with its place. */
export type Placed = Edit & Position

/** The edits of each line, with their places in the text before. */
export function editsByLine(text: string, edits: readonly Edit[]): ReadonlyMap<number, readonly Placed[]> {
  const lines = new Map<number, Placed[]>()
  let [line, start, scanned] = [1, 0, 0]
  for (const edit of edits) {
    for (
      let next = text.indexOf('\n', scanned);
      next !== -1 && next < edit.offset;
      next = text.indexOf('\n', scanned)
    ) {
      line += 1
      start = next + 1
      scanned = start
    }
    const placed = { ...edit, line, column: edit.offset - start + 1 }
    const own = lines.get(line)
    if (own === undefined) lines.set(line, [placed])
    else own.push(placed)
  }
  return lines
}
