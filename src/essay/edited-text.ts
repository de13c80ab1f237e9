import type { Position } from './model.ts'

/** A piece of a text that is replaced: from `start` up to `end`, which is not part of it. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** A text that was changed, with a way back: each of its offsets knows the place in the file that it comes from. */
export interface EditedText {
  readonly text: string
  readonly positionAt: (offset: number) => Position
}

/** A text as the file has it. */
export function untouched(text: string): EditedText {
  const starts = lineStarts(text)
  return { text, positionAt: (offset) => positionIn(starts, Math.max(0, Math.min(offset, text.length))) }
}

/** Applies edits that do not overlap. What is inserted has the place before which it stands. */
export function applyEdits(before: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return before
  const pieces: string[] = []
  const shifts: Shift[] = []
  let end = 0
  let length = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(before.text.slice(end, edit.start), edit.replacement)
    length += edit.start - end
    shifts.push({ edit, at: length })
    length += edit.replacement.length
    end = edit.end
  }
  const text = [...pieces, before.text.slice(end)].join('')
  return { text, positionAt: (offset) => before.positionAt(sourceOffset(shifts, offset)) }
}

/** Turns a place in the changed text into the place in the file. */
export function sourcePosition(edited: EditedText): (position: Position) => Position {
  const starts = lineStarts(edited.text)
  return ({ line, column }) => edited.positionAt((starts[line - 1] ?? edited.text.length) + column - 1)
}

interface Shift {
  readonly edit: Edit
  /** Where the replacement starts in the changed text. */
  readonly at: number
}

function sourceOffset(shifts: readonly Shift[], offset: number): number {
  const shift = shifts[lastUpTo(shifts.length, (index) => (shifts[index]?.at ?? 0) <= offset)]
  if (shift === undefined) return offset
  const { edit, at } = shift
  const beyond = offset - at - edit.replacement.length
  return beyond >= 0 ? edit.end + beyond : Math.min(edit.start + offset - at, edit.end)
}

/** Where each line starts: lines end as in Markdown, with a line feed, a carriage return or both. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), (match) => match.index + match[0].length)]
}

function positionIn(starts: readonly number[], offset: number): Position {
  const line = lastUpTo(starts.length, (index) => (starts[index] ?? 0) <= offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

/** The last of `length` indexes for which a condition holds that holds up to some index and not after; -1 where it never does. */
function lastUpTo(length: number, holds: (index: number) => boolean): number {
  let low = -1
  let high = length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
