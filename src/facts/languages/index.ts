import { primarySubtag } from '../../language/index.ts'
import type { FactLanguage } from '../language.ts'
import { chinese } from './chinese/chinese.ts'
import { english } from './english/english.ts'
import { french } from './french/french.ts'
import { german } from './german/german.ts'
import { japanese } from './japanese/japanese.ts'

const LANGUAGES: ReadonlyMap<string, FactLanguage> = new Map(
  [english, chinese, french, german, japanese].map((language) => [language.code, language]),
)

/** The tables of a BCP 47 tag's language; English where there are none yet. */
export function factLanguageOf(tag: string): FactLanguage {
  return LANGUAGES.get(primarySubtag(tag)) ?? english
}
