import { gbkBytes, gbkCharacter, gbkLeads } from './gbk.ts'

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
export function shiftBack({ lead, before, rest }: OutOfStep): InStep | undefined {
  let restored = ''
  let length = 0
  let first = lead
  for (const character of rest) {
    if (character === '?' || character === '\uFFFD') {
      return atLoss({ lead: first, before: restored.at(-1) ?? before, restored, rest: rest.slice(length) }, length)
    }
    const bytes = gbkBytes(character)
    const made = gbkCharacter(first, bytes?.[0] ?? character.charCodeAt(0))
    if (made === undefined) return undefined
    restored += made
    length += character.length
    if (bytes === undefined) return { restored, length, certainty: 'bytes' }
    first = bytes[1]
  }
  return undefined
}

interface AtLoss extends OutOfStep {
  readonly restored: string
}

/** Here the second byte is lost as well, with the sign after it: only a word can tell. A tag's name tells that the sign was "<". */
function atLoss({ lead, before, restored, rest }: AtLoss, length: number): InStep {
  const fitting = gbkLeads()
    .map((trail) => gbkCharacter(lead, trail))
    .filter((character) => character !== undefined && isWord(before + character))
  const [only, ...others] = fitting
  if (only === undefined || others.length > 0) return { restored, length, certainty: 'lost' }
  const sign = /^\?\/?(?:strong|em|b|i|u|span|font|br|p)\b[^<>]*>/u.test(rest) ? '<' : ''
  return { restored: restored + only + sign, length: length + 1, certainty: 'word' }
}

let segmenter: Intl.Segmenter | undefined

/** Whether two characters are one word in the dictionary of the Unicode library (ICU). */
function isWord(text: string): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(text)).length === 1
}
