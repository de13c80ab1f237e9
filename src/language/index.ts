import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import type { Language } from './language.ts'

export type { Labels, Language } from './language.ts'

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [chinese, english, french, german, japanese].map((language) => [language.code, language]),
)

/** The language of a BCP 47 tag ("zh-CN"); English where there is no file for it yet. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(primarySubtag(tag)) ?? english
}

/** The primary subtag of a BCP 47 tag, in lower case: "zh" of "zh-Hans-CN". */
export function primarySubtag(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}

const HAN = /\p{Script=Han}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const LETTER = /\p{L}/gu

/**
 * Guesses a text's language: by its scripts Japanese (kana) or Chinese (a fifth of Han letters), else the language whose
 * function words it has most of; English where none stands out.
 */
export function detectLanguage(text: string): string {
  const letters = count(text, LETTER)
  if (letters === 0) return 'en'
  if (count(text, KANA) / letters > 0.05) return 'ja'
  return count(text, HAN) / letters > 0.2 ? 'zh-CN' : byFunctionWords(text)
}

const SPACED = [english, french, german]
/** Of running text two words in five are function words; where hardly any are, single letters and names pass for them. */
const LEAST_SHARE = 0.25

function byFunctionWords(text: string): string {
  // What is all capitals is a name: MIT is no German "mit".
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length === 1 || word !== word.toUpperCase())
  const counts = SPACED.map(({ code, functionWords }) => ({
    code,
    count: words.filter((word) => functionWords.has(word.toLowerCase())).length,
  }))
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  return best === undefined || best.count < words.length * LEAST_SHARE ? 'en' : best.code
}

const NARROW = /[\p{Script=Latin}\p{N}\p{ASCII}]/gu
const WORD = /\S+/gu

/**
 * How long a text is to a reader: words, or, where words are written without spaces, characters (spaces left out; Latin
 * letters and digits, which take half the room, count half).
 */
export function readingLength(text: string, language: Language): number {
  if (!language.unspaced) return count(text, WORD)
  const characters = text.replaceAll(/\s/gu, '')
  return characters.length - count(characters, NARROW) / 2
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
