import { pinyin } from 'pinyin-pro'
import type { Edit } from './edit.ts'

/** The letters of Pinyin with their tones. */
export const PINYIN = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ'

const IN_BRACKETS = new RegExp(`(\\p{Script=Han})([(（]([${PINYIN}]{1,6})[)）])`, 'gu')

/** Readings that a converter left behind a character: `數(shù)`. Only those that the character has. */
export function findReadings(text: string): readonly Edit[] {
  return Array.from(text.matchAll(IN_BRACKETS)).flatMap((match): Edit[] => {
    const [, character = '', from = '', reading = ''] = match
    if (!isReadingOf(character, reading)) return []
    return [{ kind: 'reading', offset: match.index + character.length, from, to: '' }]
  })
}

/** Whether a character is read so, in any of its readings. */
export function isReadingOf(character: string, reading: string): boolean {
  const readings = pinyin(character, { multiple: true, type: 'array' })
  return readings.some((known) => known.normalize('NFC') === reading.normalize('NFC'))
}
