import { languageOf } from '../../language/index.ts'
import type { Edit } from '../edited-text.ts'
import type { Changes, Doubt } from './changes.ts'
import { combine } from './changes.ts'
import { type Marker, findMarkers } from './markers.ts'

/** No heading is longer. */
const LONGEST = 60
/** Where no end of a heading can be seen, at most so many of its opening characters stand in for it. */
const LONGEST_OPENING = 24

/**
 * Sets headings that run into the text on lines of their own. Where the heading ends can be seen by a space between Chinese
 * words or by what opens a new item; where it cannot, its opening words stand in for it, the text stays whole, and it is told.
 */
export function findRunIns(text: string): Changes {
  return combine(findMarkers(text).map((marker) => setApart(text, marker)))
}

function setApart(text: string, marker: Marker): Changes {
  const line = text.slice(marker.end, endOfLine(text, marker.end))
  const before = breakBefore(text, marker.start)
  const end = visibleEnd(line)
  if (end === line.length) return before === undefined ? combine([]) : told([before], marker, line)
  const own = end === undefined ? standIn(line, marker) : { edits: [breakAt(line, marker.end, end)], doubts: [] }
  const edits = [...(before === undefined ? [] : [before]), ...own.edits]
  return own.doubts.length > 0 ? { edits, changes: [], doubts: own.doubts } : told(edits, marker, line.slice(0, end))
}

function told(edits: readonly Edit[], marker: Marker, title: string): Changes {
  return { edits, changes: [{ offset: marker.start, what: `${marker.shown} ${title.trim()}` }], doubts: [] }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** A blank line before the heading, in place of the spaces there; undefined where it opens a line. */
function breakBefore(text: string, start: number): Edit | undefined {
  const space = /[^\S\n]*$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0].length ?? 0
  const from = start - space
  return from === 0 || text[from - 1] === '\n' ? undefined : { start: from, end: start, replacement: '\n\n' }
}

/** A space between two Chinese words, which Chinese does not have; also before "10年". */
const SPACE_BETWEEN =
  /(?<=[\p{Script=Han}”》】）)])[^\S\n]+(?=[\p{Script=Han}“《【]|\d+(?:\.\d+)?\p{Script=Han}|\d{1,2}\.\d{1,2}\.?\s)/u
const ITEM = /\s*【/u
const SENTENCE_END = /[。！？；]|[.!?;](?=\s|$)/u

/** Where the heading that a line opens with ends, if that can be seen. */
function visibleEnd(line: string): number | undefined {
  const ends = [SPACE_BETWEEN, ITEM].map((pattern) => pattern.exec(line)?.index ?? line.length)
  const end = Math.min(...ends)
  return end > LONGEST || SENTENCE_END.test(line.slice(0, end)) ? undefined : end
}

function breakAt(line: string, offset: number, end: number): Edit {
  const space = /^\s*/u.exec(line.slice(end))?.[0].length ?? 0
  return { start: offset + end, end: offset + end + space, replacement: '\n\n' }
}

const OPENING = /^[^，,：:、。；;！!？?\n]+/u

interface StandIn {
  readonly edits: readonly Edit[]
  readonly doubts: readonly Doubt[]
}

/** The opening words as the heading: cut off before a connective with its comma, else in front of the text, which keeps them. */
function standIn(line: string, marker: Marker): StandIn {
  const opening = (OPENING.exec(line)?.[0] ?? line).slice(0, LONGEST_OPENING)
  const turn = /^[，,]/u.test(line.slice(opening.length)) ? connectiveAtEnd(opening) : undefined
  const title = turn === undefined ? opening.trim() : opening.slice(0, -turn.length).trim()
  const edit =
    turn === undefined
      ? { start: marker.end, end: marker.end, replacement: `${title}\n\n` }
      : breakAt(line, marker.end, opening.length - turn.length)
  return { edits: [edit], doubts: [uncertainEnd(marker, title)] }
}

function connectiveAtEnd(opening: string): string | undefined {
  return languageOf('zh').connectives.find((word) => opening.length > word.length && opening.endsWith(word))
}

function uncertainEnd({ start, shown }: Marker, title: string): Doubt {
  return {
    offset: start,
    rule: 'essay/heading',
    text: `the heading ${shown} runs into the text, and its end is not certain: "${title}" was taken for it`,
    remedy: 'Put the heading on a line of its own.',
  }
}
