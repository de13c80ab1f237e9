const UNITS: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
const UNIT = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'].join('|')
const SMALL = Object.keys(UNITS)
  .filter((word) => !word.startsWith('ein'))
  .sort((a, b) => b.length - a.length)
  .join('|')
const TEN = Object.keys(TENS).join('|')
const BELOW_HUNDRED = `(?:(?:ein|${UNIT})und)?(?:${TEN})|${SMALL}`
const BELOW_THOUSAND = `(?:(?:ein|${UNIT})?hundert(?:und)?(?:${BELOW_HUNDRED})?)|${BELOW_HUNDRED}`

/** A number in German words, one compound: "zweihundertfünfzig", "dreitausend", "anderthalb". A lone "ein" is none. */
export const GERMAN_WORDS = [
  `(?:eine\\s+)?(?:drei)?viertelmillion`,
  `anderthalb|eineinhalb|(?:${UNIT})einhalb`,
  `(?:eine?|einer)\\s+(?:halbe[nr]?\\s+)?(?:Millionen?|Milliarden?|Dutzend)`,
  `eine\\s+halbe\\s+(?:Million|Milliarde)`,
  `(?:(?:${BELOW_THOUSAND}|ein)?tausend(?:und)?(?:${BELOW_THOUSAND})?)|${BELOW_THOUSAND}`,
].join('|')

/** The value of a number in German words. */
export function parseGermanWords(words: string): number | undefined {
  const text = words.toLowerCase().replaceAll(/\s+/gu, ' ')
  const half = text.includes('halbe ') || text.includes('halben ') ? 0.5 : 1
  if (text.includes('viertelmillion')) return text.includes('drei') ? 750e3 : 250e3
  if (text.includes('milliard')) return half * 1e9
  if (text.includes('million')) return half * 1e6
  if (text.includes('dutzend')) return half * 12
  if (text === 'anderthalb' || text === 'eineinhalb') return 1.5
  if (text.endsWith('einhalb')) return (UNITS[text.slice(0, -7)] ?? 0) + 0.5
  return compound(text)
}

function compound(text: string): number | undefined {
  const thousand = text.indexOf('tausend')
  if (thousand !== -1) {
    const above = thousand === 0 ? 1 : compound(text.slice(0, thousand))
    const below = rest(text.slice(thousand + 7))
    return above === undefined || below === undefined ? undefined : above * 1000 + below
  }
  const hundred = text.indexOf('hundert')
  if (hundred !== -1) {
    const above = hundred === 0 ? 1 : UNITS[text.slice(0, hundred)]
    const below = rest(text.slice(hundred + 7))
    return above === undefined || below === undefined ? undefined : above * 100 + below
  }
  if (text in UNITS) return UNITS[text]
  if (text in TENS) return TENS[text]
  const [unit = '', ten = ''] = text.split('und')
  const [a, b] = [UNITS[unit], TENS[ten]]
  return a === undefined || b === undefined ? undefined : a + b
}

function rest(text: string): number | undefined {
  const plain = text.replace(/^und/u, '')
  return plain === '' ? 0 : compound(plain)
}
