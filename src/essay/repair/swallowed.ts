import type { Edit } from './edit.ts'
import { bytesOf, hanFromBytes } from './gbk.ts'
import { PINYIN, isReadingOf } from './readings.ts'
import { isTraditional } from './simplify.ts'

/** What stands for a character that is lost. */
export const GAP = '□'

const SWALLOWED = new RegExp(`(\\p{Script=Han})(?:\\([${PINYIN}]{1,6}\\))?(\\?([${PINYIN}]{1,6})\\))`, 'gu')

/**
 * Characters that a converter tore apart: it put a reading between the two bytes of a character in GBK (`年?duì)I收` was
 * 年營收). The bytes are put together again where exactly one way fits the reading; elsewhere a gap stays.
 */
export function findSwallowed(text: string): readonly Edit[] {
  return Array.from(text.matchAll(SWALLOWED)).map((match): Edit => {
    const [whole, before = '', torn = '', reading = ''] = match
    const offset = match.index + whole.length - torn.length
    const after = text.slice(offset + torn.length, offset + torn.length + LONGEST)
    const mended = mend(before, reading, after)
    const from = torn + after.slice(0, mended.length)
    return { kind: 'mended', offset, from, to: mended.text, gap: mended.text.includes(GAP) }
  })
}

/** So many characters after a torn one may be shifted with it. */
const LONGEST = 12

interface Mended {
  readonly text: string
  /** How many characters after the torn one it takes up. */
  readonly length: number
}

function mend(before: string, reading: string, after: string): Mended {
  const ways = leadBytes(before, reading).flatMap((lead) => rejoin(lead, after) ?? [])
  const [way, ...others] = ways
  if (way !== undefined && others.length === 0) return way
  return { text: GAP, length: /^\?(?:(?:strong|em|b|i|u|p|br|span)>)?/u.exec(after)?.[0].length ?? 0 }
}

/**
 * The byte that was torn off: together with the second byte of the character before it made, to the converter, a Traditional
 * character (only those get readings) that is read so.
 */
function leadBytes(before: string, reading: string): readonly number[] {
  const trail = bytesOf(before)?.[1]
  if (trail === undefined) return []
  const bytes = Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index)
  return bytes.filter((byte) => {
    const seen = hanFromBytes(trail, byte)
    return seen !== undefined && isTraditional(seen) && isReadingOf(seen, reading)
  })
}

/** Puts a lone first byte together with the shifted bytes after it, up to where they are aligned again. */
function rejoin(lead: number, after: string): Mended | undefined {
  let [pending, text, length] = [lead, '', 0]
  for (const character of after) {
    const bytes = bytesOf(character) ?? [character.charCodeAt(0)]
    if (character === '?') return text === '' ? undefined : { text: text + GAP, length: length + 1 }
    const joined = hanFromBytes(pending, bytes[0])
    if (joined === undefined) return undefined
    text += joined
    length += character.length
    if (bytes[1] === undefined) return { text, length }
    pending = bytes[1]
  }
  return undefined
}
