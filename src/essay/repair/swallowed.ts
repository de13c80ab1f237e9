import type { Changes, Doubt } from './changes.ts'
import { combine } from './changes.ts'
import type { ChineseKnowledge } from './chinese.ts'
import { gbkBytes } from './gbk.ts'
import { orphansBefore } from './orphans.ts'
import { shiftBack } from './shift-back.ts'
import type { InStep } from './shift-back.ts'
import { SYLLABLE } from './syllable.ts'

/** A question mark that was the first half of a character and the bracket of a reading. */
const SWALLOWED = new RegExp(`\\?(${SYLLABLE})[)）]`, 'gu')
/** What stands before it: a character, perhaps with its own reading. */
const BEFORE = new RegExp(`([^\\s?()（）])(?:[(（]${SYLLABLE}[)）])?$`, 'u')

/**
 * Finds characters that the converter swallowed, `因?yàn)闊o`. It read the bytes of the text out of step, took the second byte
 * of 因 with the first of 為 for 驗, and wrote that reading between the two halves of 為: the half before the bracket became
 * "?" with it, the other was read with what follows. Which first byte is missing follows from the reading; put back, the
 * bytes give 因為無. Where more than one fits, or a second byte was lost too, it is told.
 */
export function findSwallowed(text: string, knowledge: ChineseKnowledge): Changes {
  const found: Mended[] = []
  for (const match of text.matchAll(SWALLOWED)) {
    const last = found.at(-1)
    if (match.index >= (last?.end ?? 0))
      found.push(mend(text, { match, before: beforeOf(text, match.index, last) }, knowledge))
  }
  return combine(found.map(({ changes }) => changes))
}

/** What came of one place, and where the next may start. */
interface Mended {
  readonly changes: Changes
  readonly end: number
  readonly restored: string
}

/** The character before: the text has it, or the place before, where that was put back. */
function beforeOf(text: string, index: number, last: Mended | undefined): string {
  const from = last?.end ?? 0
  const between = text.slice(Math.max(from, index - LONGEST), index)
  const character = BEFORE.exec(between)?.[1]
  return character ?? (from > 0 && between.replace(/^[(（][^)）]*[)）]/u, '') === '' ? (last?.restored ?? '') : '')
}

interface Place {
  readonly match: RegExpExecArray
  readonly before: string
}

function mend(text: string, { match, before }: Place, knowledge: ChineseKnowledge): Mended {
  const start = match.index
  const after = start + match[0].length
  const previous = gbkBytes(Array.from(before).at(-1) ?? '')?.[1]
  const leads = previous === undefined ? [] : orphansBefore(match[1] ?? '', previous, knowledge)
  const following = text.slice(after, after + LONGEST)
  const [only, ...others] = leads.flatMap((lead) => shiftBack({ lead, before, rest: following }, knowledge) ?? [])
  if (only === undefined || others.length > 0) {
    return { changes: gap(start, `${before}${match[0]}`), end: after, restored: '' }
  }
  const end = after + only.length
  return { changes: changesOf(only, { start, end, before, text }), end, restored: only.restored }
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly text: string
}

function changesOf({ restored, certainty }: InStep, { start, end, before, text }: Stretch): Changes {
  const edits = [{ start, end, replacement: restored }]
  const shown = `${before}${text.slice(start, end)} → ${before}${restored}`
  if (certainty === 'bytes') return { edits, changes: [{ offset: start, what: shown }], doubts: [] }
  return { edits, changes: [], doubts: [certainty === 'word' ? byWord(start, shown) : half(start, shown)] }
}

/** So many characters at most were read out of step in one go. */
const LONGEST = 40

function byWord(offset: number, shown: string): Doubt {
  return {
    offset,
    rule: 'essay/mended',
    text: `mended by the only word that fits: ${shown}`,
    remedy: 'Look it over.',
  }
}

function half(offset: number, shown: string): Doubt {
  return {
    offset,
    rule: 'essay/gap',
    text: `mended in part: ${shown}; a character is lost where the question mark stands`,
    remedy: 'Fill it in from the original.',
  }
}

function gap(offset: number, shown: string): Changes {
  const doubt: Doubt = {
    offset,
    rule: 'essay/gap',
    text: `a character is lost, and it is not certain which: "${shown}"`,
    remedy: 'Fill it in from the original.',
  }
  return { edits: [], changes: [], doubts: [doubt] }
}
