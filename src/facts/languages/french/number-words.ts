const UNITS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}
const WORD = Object.keys(UNITS)
  .filter((word) => !['un', 'une'].includes(word))
  .sort((a, b) => b.length - a.length)
  .join('|')
const MORE = `(?:${WORD}|cents?|mille|une?|et)`

/** A number in French words: "quatre-vingt-dix", "deux cents", "mille", "vingt et un", "un million". A lone "un" is none. */
export const FRENCH_WORDS = [
  `(?:un|une)\\s+demi-(?:million|milliard)`,
  `un\\s+(?:millions?|milliards?)`,
  `(?:cents?|mille|${WORD})(?:(?:\\s+|-)${MORE}(?![\\p{L}]))*`,
].join('|')

/** The value of a number in French words. */
export function parseFrenchWords(words: string): number | undefined {
  const text = words.toLowerCase().replaceAll(/quatre[\s-]vingts?/gu, 'octante')
  if (/demi-million/u.test(text)) return 5e5
  if (/demi-milliard/u.test(text)) return 5e8
  if (/^un\s+million/u.test(text)) return 1e6
  if (/^un\s+milliard/u.test(text)) return 1e9
  let [total, current] = [0, 0]
  for (const part of text.split(/[\s-]+/u)) {
    if (/^cents?$/u.test(part)) current = (current === 0 ? 1 : current) * 100
    else if (part === 'mille') {
      total += (current === 0 ? 1 : current) * 1000
      current = 0
    } else if (part !== 'et') current += UNITS[part] ?? 0
  }
  return total + current
}
