import type { Edit } from '../edited-text.ts'
import type { Changes } from './changes.ts'

const HAN_RUN = /\p{Script=Han}+/gu

/** Turns Traditional characters to Simplified ones, run by run, so that each change has its place. */
export function findTraditional(text: string, simplify: (text: string) => string): Changes {
  const edits = Array.from(text.matchAll(HAN_RUN)).flatMap((match) =>
    differences(match[0], simplify(match[0]), match.index),
  )
  const changes = edits.map(({ start, end, replacement }) => ({
    offset: start,
    what: `${text.slice(start, end)} → ${replacement}`,
  }))
  return { edits, changes, doubts: [] }
}

/** The characters of a run that differ, one by one; the whole run where the two forms are not equally long. */
function differences(before: string, after: string, offset: number): readonly Edit[] {
  if (before === after) return []
  const [old, now] = [Array.from(before), Array.from(after)]
  if (old.length !== now.length) return [{ start: offset, end: offset + before.length, replacement: after }]
  let start = offset
  return old.flatMap((character, index) => {
    const at = start
    start += character.length
    const replacement = now[index] ?? ''
    return replacement === character ? [] : [{ start: at, end: start, replacement }]
  })
}
