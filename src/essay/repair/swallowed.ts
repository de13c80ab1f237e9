import type { Changes, Doubt } from './changes.ts'
import { combine } from './changes.ts'
import type { ChineseKnowledge } from './chinese.ts'
import { gbkBytes, gbkCharacter, gbkLeads } from './gbk.ts'
import { SYLLABLE } from './readings.ts'
import { shiftBack } from './shift-back.ts'

/** A character (perhaps with its own reading still there), then a question mark that was "X(" before the converter cut X in two. */
const SWALLOWED = new RegExp(`([^\\s?])([(（]${SYLLABLE}[)）])?(\\?(${SYLLABLE})[)）])`, 'gu')

/**
 * Finds characters that the converter swallowed, `因?yàn)闊o`. It read the bytes of the text out of step, took the second byte
 * of 因 with the first of 為 for 驗, and wrote that reading between the two halves of 為: the half before the bracket became
 * "?" with it, the other was read with what follows. Which first byte is missing follows from the reading; put back, the
 * bytes give 因為無. Where more than one fits, or a second byte was lost too, it is told.
 */
export function findSwallowed(text: string, knowledge: ChineseKnowledge): Changes {
  return combine(Array.from(text.matchAll(SWALLOWED), (match) => mend(text, match, knowledge)))
}

function mend(text: string, match: RegExpExecArray, knowledge: ChineseKnowledge): Changes {
  const [whole, before = '', , rest = '', syllable = ''] = match
  const start = match.index + whole.length - rest.length
  const after = start + rest.length
  const leads = leadsFor(before, syllable.normalize('NFC'), knowledge)
  const readings = leads.flatMap((lead) => shiftBack({ lead, before, rest: text.slice(after, after + LONGEST) }) ?? [])
  const [only, ...others] = readings
  if (only === undefined || others.length > 0) return gap(start, `${before}${rest}`)
  const { length, restored } = only
  const edit = { start, end: after + length, replacement: restored }
  const shown = `${before}${text.slice(start, edit.end)} → ${before}${restored}`
  if (only.certainty === 'bytes') {
    return { edits: [edit], changes: [{ offset: start, what: shown }], doubts: [] }
  }
  return { edits: [edit], changes: [], doubts: [only.certainty === 'word' ? byWord(start, shown) : half(start, shown)] }
}

/** So many characters at most were read out of step in one go. */
const LONGEST = 40

/** First bytes that make, with the second byte of the character before, a Traditional character of that reading. */
function leadsFor(before: string, syllable: string, { readingsOf, simplify }: ChineseKnowledge): readonly number[] {
  const trail = gbkBytes(before)?.[1]
  if (trail === undefined) return []
  return gbkLeads().filter((lead) => {
    const read = gbkCharacter(trail, lead)
    return read !== undefined && simplify(read) !== read && readingsOf(read).has(syllable)
  })
}

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
