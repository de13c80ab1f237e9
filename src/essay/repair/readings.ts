import type { Change, Changes, Doubt } from './changes.ts'
import { combine } from './changes.ts'
import type { ChineseKnowledge } from './chinese.ts'
import { gbkBytes, gbkCharacter } from './gbk.ts'
import { SYLLABLE, TONED } from './syllable.ts'

/** A character, then a syllable in brackets, and the character before it, which tells where it was read out of step. */
const READING = new RegExp(`(.?)([\\p{Script=Han}A-Za-z])([(（]${SYLLABLE}[)）])`, 'gu')

/**
 * Finds the readings in brackets that a converter to Traditional characters left behind, `數(shù)`. Only what is a reading
 * of the character before it goes; so does `者M(jìn)`, where the converter took half of 者 with M for 進. Other toned
 * syllables stay and are told.
 */
export function findReadings(text: string, knowledge: ChineseKnowledge): Changes {
  return combine(Array.from(text.matchAll(READING), (match) => inspect(match, knowledge)))
}

function inspect(match: RegExpExecArray, knowledge: ChineseKnowledge): Changes {
  const [whole, before = '', character = '', bracket = ''] = match
  const start = match.index + whole.length - bracket.length
  const syllable = bracket.slice(1, -1).normalize('NFC')
  const read = /[A-Za-z]/u.test(character) ? straddling(before, character) : character
  if (read === undefined) return unconfirmed({ start, bracket, character: '', syllable })
  if (!knowledge.readingsOf(read).has(syllable)) return unconfirmed({ start, bracket, character, syllable })
  const change: Change = { offset: start, what: `${character}${bracket} → ${character}` }
  return { edits: [{ start, end: start + bracket.length, replacement: '' }], changes: [change], doubts: [] }
}

/** The character that the second byte of one makes with the letter after it: how the converter read `者M`. */
function straddling(before: string, letter: string): string | undefined {
  const trail = gbkBytes(before)?.[1]
  return trail === undefined ? undefined : gbkCharacter(trail, letter.charCodeAt(0))
}

interface Unconfirmed {
  readonly start: number
  readonly bracket: string
  readonly character: string
  readonly syllable: string
}

/** What is toned and stands behind a Chinese character looks like a reading; anything else in brackets is the author's. */
function unconfirmed({ start, bracket, character, syllable }: Unconfirmed): Changes {
  if (character === '' || /[A-Za-z]/u.test(character) || !TONED.test(syllable)) return combine([])
  const doubt: Doubt = {
    offset: start,
    rule: 'essay/reading',
    text: `"${character}${bracket}" stays: ${syllable} is no known reading of ${character}`,
    remedy: 'Take it out of the essay if the author did not write it.',
  }
  return { edits: [], changes: [], doubts: [doubt] }
}
