import type { Localized } from '../../../data/schema.ts'

/** The languages that captions, notes and text alternatives are written in. */
export type Language = 'zh' | 'en'

/** The language to write in for a BCP 47 tag: Chinese where it is asked for, English for everything else. */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && /^zh\b/i.test(tag) ? 'zh' : 'en'
}

/** The text in a language; where it is missing, the English one, then the first there is. */
export function translate(texts: Localized, language: Language): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? ''
}

/** The locale that Intl formats with. */
export const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' }
