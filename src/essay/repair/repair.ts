import { detectLanguage, primarySubtag } from '../../language/index.ts'
import { info, warning } from '../../message/message.ts'
import type { Message } from '../../message/message.ts'
import type { Position } from '../model.ts'
import { applyEdits, editsByLine, placesBefore } from './edit.ts'
import type { Edit, Placed } from './edit.ts'
import { findReadings } from './readings.ts'
import { findTraditional } from './simplify.ts'
import { findSwallowed } from './swallowed.ts'

/** A text without the damage that converters of Chinese do, and the way back to the places it had before. */
export interface Repaired {
  readonly text: string
  readonly messages: readonly Message[]
  readonly placeBefore: (position: Position) => Position
}

/**
 * Repairs a Chinese text: takes out readings left behind, mends torn characters where that is certain, and turns Traditional
 * characters to Simplified. Every change and every gap is told with its place.
 */
export function repairText(text: string, file: string): Repaired {
  const torn = findSwallowed(text)
  const damage = [...torn, ...findReadings(text)].sort((a, b) => a.offset - b.offset)
  const mended = applyEdits(text, damage)
  const toMended = placesBefore(text, damage)
  const traditional = primarySubtag(detectLanguage(mended)) === 'zh' ? findTraditional(mended) : []
  const toSimplified = placesBefore(mended, traditional)
  const lines = [...editsByLine(text, damage)]
  const simplified = [...editsByLine(mended, traditional)].map(
    ([line, edits]) => [line, edits.map((edit) => ({ ...edit, ...toMended(edit) }))] as const,
  )
  return {
    text: applyEdits(mended, traditional),
    messages: [...lines, ...simplified]
      .flatMap(([, edits]) => messagesOf(edits, file))
      .concat(findGaps(text, torn, file)),
    placeBefore: (position) => toMended(toSimplified(position)),
  }
}

const WHAT = {
  reading: 'took out readings left behind',
  mended: 'put torn characters together',
  simplified: 'turned Traditional characters to Simplified',
} as const

/** One message for each kind of change on a line; it names every change with its column. */
function messagesOf(edits: readonly Placed[], file: string): Message[] {
  return (['reading', 'mended', 'simplified'] as const).flatMap((kind) => {
    const own = edits.filter((edit) => edit.kind === kind && edit.gap !== true)
    const [first] = own
    if (first === undefined) return []
    const { line, column } = first
    const list = own.map(({ column: at, from, to }) => `${at} ${from}${to === '' ? '' : ` → ${to}`}`).join(', ')
    return [info('essay/repaired', `${WHAT[kind]} (column, what): ${list}`, { place: { file, line, column } })]
  })
}

/** A question mark inside a word, or the sign for what could not be decoded: something is missing there. */
const LOST = /(?<=\p{Script=Latin})\?(?=\p{Ll})|\uFFFD/gu

/** Every place where something is lost that cannot be known. */
function findGaps(text: string, torn: readonly Edit[], file: string): Message[] {
  const within = (offset: number) =>
    torn.some((edit) => offset >= edit.offset && offset < edit.offset + edit.from.length)
  const lost = Array.from(text.matchAll(LOST), (match): Edit => ({
    kind: 'mended',
    offset: match.index,
    from: match[0],
    to: match[0],
  }))
  const gaps = [...torn.filter(({ gap }) => gap === true), ...lost.filter(({ offset }) => !within(offset))]
  const placed = [
    ...editsByLine(
      text,
      gaps.toSorted((a, b) => a.offset - b.offset),
    ).values(),
  ].flat()
  return placed.map(({ line, column, from, to }) => gapAt({ file, line, column }, from, to))
}

function gapAt(place: Position & { readonly file: string }, from: string, to: string): Message {
  const became = from === to ? 'stays as it is' : `became ${to}`
  return warning('essay/gap', `something is lost here: ${from} ${became}`, {
    place,
    remedy: 'Look it up, and write it into the essay.',
  })
}
