import type { Segment } from './quotations.ts'

/** A quotation mark opens after a full stop of Chinese and Japanese; elsewhere it may close (German “). */
const OPENING = /(?:[([{（［【〔《〈]|(?<=[。！？…])[“「『])+$/u
/** The number of a note, as texts without links have it: [1], (2), ¹. */
const NOTE_MARKS = /^(?:[([（［]\d{1,3}[)\]）］]|[¹²³⁰⁴-⁹]+)+\s*/u

/**
 * Puts brackets to the sentence they belong to: one that opens goes with what it holds, and the mark of a note that follows
 * a sentence without a space stays with that.
 */
export function keepBrackets(segments: readonly Segment[]): readonly Segment[] {
  const kept: Segment[] = []
  for (const segment of segments) {
    const last = kept.pop()
    kept.push(...(last === undefined ? [segment] : moveEdge(last, segment)))
  }
  return kept
}

function moveEdge(before: Segment, after: Segment): readonly Segment[] {
  const opening = OPENING.exec(before.text)?.[0] ?? ''
  const start = before.text.slice(0, before.text.length - opening.length)
  const text = opening + after.text
  const marks = /\s$/u.test(start) || start === '' ? '' : (NOTE_MARKS.exec(text)?.[0] ?? '')
  const parts = [
    { text: start + marks, index: before.index },
    { text: text.slice(marks.length), index: after.index - opening.length + marks.length },
  ]
  return parts.filter((part) => part.text !== '')
}
