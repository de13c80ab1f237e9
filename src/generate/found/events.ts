import type { Essay, Sentence } from '../../essay/model.ts'
import { findDates } from '../../facts/dates.ts'
import { factLanguageOf } from '../../facts/languages/index.ts'
import type { FactLanguage } from '../../facts/language.ts'
import { normalise } from '../../facts/text.ts'
import { languageOf, primarySubtag, readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import { shorten } from '../../plan/key-points/shorten.ts'
import { DATE, eventWordsOf } from './event-words.ts'
import type { EventWords } from './event-words.ts'

/** What a sentence says happened at one date, in its own words without the date. */
export interface FoundEvent {
  /** "1902" or "1902-05". */
  readonly date: string
  readonly label: string
  readonly sentence: string
}

/** What telling events apart needs to know of an essay. */
export interface EventReader {
  readonly language: Language
  readonly facts: FactLanguage
  readonly words: EventWords
  /** The essay's own date: what is later has not happened. */
  readonly today: string | undefined
}

/** A reader of an essay's events; undefined where nothing is known of how its language tells them. */
export function eventReaderOf({ lang, date }: Essay): EventReader | undefined {
  const words = eventWordsOf(primarySubtag(lang))
  return words && { language: languageOf(lang), facts: factLanguageOf(lang), words, today: date }
}

/** The dates that a sentence names, in order. */
export function datesIn({ text }: Sentence, { facts }: EventReader): readonly string[] {
  return MAY_HAVE_DATE.test(text) ? findDates(normalise(text), facts).flatMap(({ date }) => date ?? []) : []
}

/** Looked for first: most sentences have no year. */
const MAY_HAVE_DATE = /[\d０-９]{4}|[一二][〇零一二三四五六七八九]{3}/u

/** Whether a sentence tells what is supposed, planned or forecast. */
export function isSupposed(text: string, { facts, words }: EventReader): boolean {
  return facts.hypothetical.test(normalise(text)) || words.ahead.test(text)
}

/**
 * What a sentence says happened at its one date; undefined where it has more dates or none, supposes or forecasts, or cannot
 * be cut to a short statement that stands alone.
 */
export function eventIn(sentence: Sentence, reader: EventReader): FoundEvent | undefined {
  const { text } = sentence
  const found = MAY_HAVE_DATE.test(text) ? findDates(normalise(text), reader.facts) : []
  const [span, ...others] = found
  if (span?.date === undefined || others.length > 0 || /[?？!！]/u.test(text) || isSupposed(text, reader))
    return undefined
  if (reader.today !== undefined && span.date > reader.today) return undefined
  const label = labelOf(text.slice(0, span.start) + DATE + text.slice(span.end), reader)
  return label === undefined ? undefined : { date: span.date, label, sentence: text }
}

function labelOf(text: string, reader: EventReader): string | undefined {
  for (const shape of reader.words.shapes) {
    const { head = '', tail = '' } = shape.exec(text)?.groups ?? {}
    const statement = join(head, tail)
    if (statement === '' || statement.includes(DATE)) continue
    const label = cut(statement, head, reader)
    if (label !== undefined) return label
  }
  return undefined
}

/** A statement without the date in its midst; a space beside that stays where Latin letters meet others. */
function join(head: string, tail: string): string {
  const space = /\p{Script=Latin}$/u.test(head) && /^\p{Script=Han}/u.test(tail) ? ' ' : ''
  return `${head}${space}${tail}`.trim()
}

/** The fewest words, or characters, that state something. */
const SHORTEST = { spaced: 3, unspaced: 5 }

/** As much of a statement, from its beginning, as is short and complete. */
function cut(statement: string, head: string, { language, words }: EventReader): string | undefined {
  const [told = ''] = statement.split(words.later)
  const label = shorten(told, { ...language, keyPointLimit: words.longest }, (text) => text.length)
  if (label === undefined || !told.toLowerCase().startsWith(label.toLowerCase())) return undefined
  if (words.unclear.test(label) || words.ofThing?.test(head) === true) return undefined
  const length = readingLength(label, language)
  if (length < (language.unspaced ? SHORTEST.unspaced : SHORTEST.spaced)) return undefined
  // The verb of a German statement comes first once its date is off; of any other its subject does.
  return words.goesOn === true && head === '' ? told.slice(0, label.length) : capitalise(told.slice(0, label.length))
}

/** A name such as "xAI" stays as it is. */
function capitalise(text: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}
