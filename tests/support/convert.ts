import { gbkBytes, gbkCharacter } from '../../src/essay/repair/gbk.ts'

/** What the simulated converter takes for Traditional characters, with the readings it writes. */
type Readings = Readonly<Record<string, string>>

/**
 * Damages a text as the converter does: it looks at every two bytes of its GBK, in step or out of step, and writes a reading
 * after each pair that is one of its characters. Read again as GBK, what was cut in two becomes "?" with the bracket.
 */
export function damage(text: string, readings: Readings): string {
  const bytes = bytesOf(text)
  const marked = bytes.flatMap((byte, index) => {
    const reading = readings[gbkCharacter(bytes[index - 1] ?? 0, byte) ?? '']
    return reading === undefined ? [byte] : [byte, ...bytesOf(`(${reading})`)]
  })
  return decode(marked)
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text).flatMap((character) => gbkBytes(character) ?? [character.charCodeAt(0)])
}

/** A first byte with no fitting second makes "?" of both. */
function decode(bytes: readonly number[]): string {
  let text = ''
  for (let index = 0; index < bytes.length; index++) {
    const [first = 0, second = 0] = bytes.slice(index, index + 2)
    text += first < 0x80 ? String.fromCharCode(first) : (gbkCharacter(first, second) ?? '?')
    if (first >= 0x80) index++
  }
  return text
}
