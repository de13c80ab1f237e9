import type { CountedNoun } from '../language.ts'

/** What a reader of counted nouns in a language with spaces goes by. */
export interface NounStyle {
  /** Between the number and its noun: "of the", "de", "d'". */
  readonly link: RegExp
  /** Words that cannot stand in a counted noun: verbs, prepositions, conjunctions. */
  readonly stop: ReadonlySet<string>
  /** Words that come before a noun and are none, though they look like one. */
  readonly adjective: RegExp
  /** Whether a word looks like the plural of a noun. */
  readonly isPlural: (word: string) => boolean
  readonly singular: (word: string) => string
  /** Units that are read whole ("square metres"), as a sticky pattern. */
  readonly measures: RegExp
  /** How many words before the noun may be adjectives. */
  readonly most: number
  /** Whether a noun keeps its capital (German). */
  readonly capital?: boolean
}

const WORD = /[\s\u00a0\u202f-]*([\p{L}][\p{L}\p{M}'’-]*)/uy

/** A word in the singular, a symbol as it is: MWh, °C. */
function unitOf(written: string, { singular }: NounStyle): string {
  const unit = written.trim()
  return /[A-Z°²³]/u.test(unit) ? unit : singular(unit.toLowerCase())
}

/** Reads the noun that a number counts: the first plural among the next words, before anything that no noun phrase holds. */
export function readNoun(text: string, from: number, style: NounStyle): CountedNoun | undefined {
  style.measures.lastIndex = from
  const measure = style.measures.exec(text)
  if (measure !== null) return { unit: unitOf(measure[1] ?? measure[0], style), end: from + measure[0].length }
  style.link.lastIndex = from
  const link = style.link.exec(text)
  let at = from + (link?.[0].length ?? 0)
  for (let count = 0; count <= style.most; count++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    const word = match?.[1]
    if (match === null || word === undefined || style.stop.has(word.toLowerCase())) return undefined
    at += match[0].length
    if (!style.adjective.test(word) && style.isPlural(word) && !isNameBefore(text, { word, at }, style)) {
      const noun = style.singular(style.capital === true ? word : word.toLowerCase())
      return { unit: noun, end: at }
    }
  }
  return undefined
}

/** "15 Fields laureates": a name with an ending of many, right before the noun that is counted. */
function isNameBefore(
  text: string,
  { word, at }: { readonly word: string; readonly at: number },
  style: NounStyle,
): boolean {
  if (style.capital === true || !/^\p{Lu}\p{Ll}/u.test(word)) return false
  WORD.lastIndex = at
  const next = WORD.exec(text)?.[1]
  return next !== undefined && /^\p{Ll}/u.test(next) && style.isPlural(next) && !style.stop.has(next)
}
