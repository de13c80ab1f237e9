import { words } from '../../../language/words.ts'
import type { CountedNoun } from '../../language.ts'
import { germanSingular } from './plurals.ts'
import { type NounStyle, readNoun } from '../latin.ts'

const NOUNS: NounStyle = {
  link: /\s+(?:der\s+|von\s+|an\s+)?/uy,
  stop: words(`ist sind war waren hat haben hatte hatten wird werden wurde wurden und oder aber denn sondern dass wenn als wie bei mit nach von zu aus
    auf in im am an ab bis durch für gegen ohne um über unter vor hinter neben zwischen seit während wegen trotz der die das den dem des ein eine
    einen einem eines er sie es wir ihr ihre ihren ihrer sein seine nicht kein auch nur noch schon mehr weniger pro je jede jeden jedes
    davon dabei damals heute gestern zum zur ins vom beim sich so`),
  adjective: /^[\p{Ll}]/u,
  isPlural: (word) => /^\p{Lu}\p{L}+$/u.test(word),
  singular: germanSingular,
  measures:
    /[\s-]?(Quadratkilometern?|Quadratmetern?|Kubikmetern?|Kilometern?|Metern?|Zentimetern?|Millimetern?|km\/h|km²?|km2|m²|m2|m³|cm|mm|Kilogramm|Kilo|kg|Gramm|Tonnen?|Litern?|Hektolitern?|Hektar|ha|Kilovolt|Volt|Dezibel|kV|Mt|kt|t|Gigawatt(?:stunden)?|Megawatt(?:stunden)?|Kilowatt(?:stunden)?|GWh|MWh|TWh|kWh|GW|MW|kW|Grad(?:\s+Celsius)?|°C|km\/h|Prozent(?!punkt)|Stundenkilometern?|m)(?![\p{L}\d])/uy,
  most: 3,
  capital: true,
}

/** German: a measure is written with its capital, and has no plural ending in the dative. */
export function readGermanNoun(text: string, from: number): CountedNoun | undefined {
  NOUNS.measures.lastIndex = from
  const measure = NOUNS.measures.exec(text)
  if (measure === null) return readNoun(text, from, NOUNS)
  const unit = (measure[1] ?? '').replace(/(ern)$/u, 'er').replace(/^Tonnen$/u, 'Tonne')
  return { unit, end: from + measure[0].length }
}
