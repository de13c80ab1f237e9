import type { Localized } from '../../../data/schema.ts'
import { type Language, isLanguage } from './languages/index.ts'

export { type Language, WORDS, languages } from './languages/index.ts'

/** The language of a BCP 47 tag ("fr-CA") where captions are written in it; undefined where they are not. */
export function knownLanguage(tag: string): Language | undefined {
  const code = (tag.split('-')[0] ?? '').toLowerCase()
  return isLanguage(code) ? code : undefined
}

/** The language to write in for a BCP 47 tag: English for every language without a file in `languages/`. */
export function languageOf(tag: string | undefined): Language {
  return knownLanguage(tag ?? '') ?? 'en'
}

/** The text in a language; where it is missing, the English one, then the first there is. */
export function translate(texts: Localized, language: Language): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? ''
}
