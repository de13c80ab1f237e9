import type { ChineseKnowledge } from './chinese.ts'
import { gbkCharacter, gbkLeads } from './gbk.ts'

/**
 * The bytes that may have stood before a reading in the place of "?": the converter wrote a reading after every two bytes
 * that are a Traditional character, so that the byte before it and the one before that must be one with this reading.
 */
export function orphansBefore(syllable: string, previous: number, knowledge: ChineseKnowledge): readonly number[] {
  const reading = syllable.normalize('NFC')
  return gbkLeads().filter((byte) => {
    const read = gbkCharacter(previous, byte)
    return read !== undefined && isTraditional(read, knowledge) && knowledge.readingsOf(read).has(reading)
  })
}

function isTraditional(character: string, { simplify }: ChineseKnowledge): boolean {
  return simplify(character) !== character
}
