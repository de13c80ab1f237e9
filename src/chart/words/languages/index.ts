import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import type { Words } from '../words.ts'

const LANGUAGES = { zh: chinese, en: english, fr: french, de: german, ja: japanese } as const satisfies Readonly<
  Record<string, Words>
>

/** The languages that captions, notes and text alternatives are written in. */
export type Language = keyof typeof LANGUAGES

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Words>> = LANGUAGES

/** All languages that captions are written in. */
export function languages(): readonly Language[] {
  return Object.keys(LANGUAGES).filter(isLanguage)
}

/** Whether captions are written in the language of a primary subtag. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code)
}
