import { segmenterOf } from '../../language/segmenter.ts'
import type { ChineseKnowledge } from './chinese.ts'
import { gbkBytes, gbkCharacter, gbkLeads } from './gbk.ts'
import { orphansBefore } from './orphans.ts'
import { SYLLABLE } from './syllable.ts'

/** A text whose bytes were read one too late, from the missing first byte on. */
export interface OutOfStep {
  /** The byte that was lost. */
  readonly lead: number
  /** The character before it. */
  readonly before: string
  /** What the bytes after it were read as. */
  readonly rest: string
}

/** What the bytes are when they are read in step. */
export interface InStep {
  readonly restored: string
  /** How much of the rest it stands for. */
  readonly length: number
  /** On what the last character rests: its bytes, the only word that it can be part of, or on nothing ("?" stays). */
  readonly certainty: 'bytes' | 'word' | 'lost'
}

/**
 * Reads bytes in step again: each character's first byte is the second of the one before it, up to a letter of one byte,
 * which is a second byte too, or up to "?", which took one along. Undefined where the bytes make no characters.
 */
export function shiftBack({ lead, before, rest }: OutOfStep, knowledge: ChineseKnowledge): InStep | undefined {
  const character = Array.from(rest)[0]
  if (character === undefined) return undefined
  if (character === '?' || character === '\uFFFD') return atLoss({ lead, before, rest }, knowledge)
  const bytes = gbkBytes(character)
  const made = gbkCharacter(lead, bytes?.[0] ?? character.charCodeAt(0))
  if (made === undefined) return undefined
  if (bytes === undefined) return { restored: made, length: character.length, certainty: 'bytes' }
  const length = character.length + ownReading(character, rest.slice(character.length), knowledge)
  const next = shiftBack({ lead: bytes[1], before: made, rest: rest.slice(length) }, knowledge)
  return next && { ...next, restored: made + next.restored, length: length + next.length }
}

const BRACKET = new RegExp(`^\\((${SYLLABLE})\\)`, 'u')

/** How long the reading is that the converter wrote for what it took for a character. */
function ownReading(character: string, rest: string, { readingsOf }: ChineseKnowledge): number {
  const [bracket = '', syllable = ''] = BRACKET.exec(rest) ?? []
  return readingsOf(character).has(syllable.normalize('NFC')) ? bracket.length : 0
}

const SWALLOWED = new RegExp(`^[?\uFFFD](${SYLLABLE})\\)`, 'u')
const LOST: InStep = { restored: '', length: 0, certainty: 'lost' }

/** Here the second byte is lost as well, with the sign after it: the reading that follows tells, else only a word can. */
function atLoss({ lead, before, rest }: OutOfStep, knowledge: ChineseKnowledge): InStep {
  const [swallowed = '', syllable] = SWALLOWED.exec(rest) ?? []
  if (syllable === undefined) return byWord({ lead, before, rest })
  const [trail, ...others] = orphansBefore(syllable, lead, knowledge)
  const made = trail === undefined || others.length > 0 ? undefined : gbkCharacter(lead, trail)
  return made === undefined ? LOST : { restored: made, length: swallowed.length, certainty: 'bytes' }
}

/** A tag's name tells that the sign that went with the byte was "<"; with any other, it is not known what is missing. */
const TAG_NAME = /^.\/?(?:strong|em|b|i|u|span|font|br|p)\b[^<>]*>/u
const CHINESE_CHARACTER = /[\u4E00-\u9FFF]/u

function byWord({ lead, before, rest }: OutOfStep): InStep {
  if (!TAG_NAME.test(rest)) return LOST
  const fitting = gbkLeads()
    .flatMap((trail) => gbkCharacter(lead, trail) ?? [])
    .filter((character) => CHINESE_CHARACTER.test(character) && isWord(before + character))
  const [only, ...others] = fitting
  return only === undefined || others.length > 0 ? LOST : { restored: `${only}<`, length: 1, certainty: 'word' }
}

/** Whether two characters are one word in the dictionary of the Unicode library (ICU). */
function isWord(text: string): boolean {
  return Array.from(segmenterOf('zh', 'word').segment(text)).length === 1
}
