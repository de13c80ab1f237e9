const UNITS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const WORD = Object.keys(UNITS)
  .filter((word) => word.length > 2)
  .join('|')
const SCALE = 'hundred|thousand|million|billion|trillion|dozen'

/**
 * A number in English words, with its scales: "twenty-five", "three hundred and six", "two dozen", "a million", "half a
 * million", "one and a half". A lone "one" and a lone "a" are no numbers.
 */
export const ENGLISH_WORDS = [
  `half\\s+an?\\s+(?:million|billion|trillion|dozen)`,
  `(?:a|three)\\s+quarters?\\s+of\\s+an?\\s+(?:million|billion|trillion)`,
  `(?:${WORD}|an?)\\s+and\\s+a\\s+half(?=\\s+(?:million|billion|trillion)|\\s+\\p{L})`,
  `(?:an?|one)\\s+(?:${SCALE})(?:\\s+(?:${WORD}|${SCALE})|(?<=hundred|thousand|million)\\s+and\\s+(?:${WORD}))*`,
  `(?!one\\b(?!\\s+(?:${SCALE})))(?:${WORD})(?:[\\s-]+(?:${WORD}|${SCALE})|(?<=hundred|thousand|million)\\s+and\\s+(?:${WORD}))*`,
].join('|')

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** The value of a number in English words. */
export function parseEnglishWords(words: string): number | undefined {
  const parts = words.toLowerCase().split(/[\s-]+/u)
  if (/^quarters?$/u.test(parts[1] ?? '')) return ((UNITS[parts[0] ?? ''] ?? 1) / 4) * (SCALES[parts[4] ?? ''] ?? 1)
  if (parts[0] === 'half') return 0.5 * (SCALES[parts[2] ?? ''] ?? 12)
  if (/\band a half$/u.test(words.toLowerCase().replaceAll(/\s+/gu, ' '))) return (UNITS[parts[0] ?? ''] ?? 0) + 0.5
  let [total, current] = [0, 0]
  for (const part of parts) {
    if (part === 'hundred') current = (current === 0 ? 1 : current) * 100
    else if (part === 'dozen') current = (current === 0 ? 1 : current) * 12
    else if (part in SCALES) {
      total += (current === 0 ? 1 : current) * (SCALES[part] ?? 1)
      current = 0
    } else if (part !== 'and') current += UNITS[part] ?? 0
  }
  return total + current
}
