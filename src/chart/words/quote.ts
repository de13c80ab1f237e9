import type { Localized, Source } from '../../../data/schema.ts'
import { formatDate } from './date.ts'
import { type Language, WORDS, translate } from './language.ts'

/** What a mark says of itself when asked: its name, and the words it comes from. */
export interface Quote {
  readonly name: string
  /** The essay's own sentence. */
  readonly sentence: string | undefined
  /** The public record: publisher, date and title. */
  readonly record: string | undefined
  readonly note: string | undefined
}

/** What a quote is made from: anything in the data that has a source. */
export interface Sourced {
  readonly source: Source
  readonly note?: Localized | undefined
}

/** Quotes where something comes from. */
export function quoteOf(name: string, { source, note }: Sourced, language: Language): Quote {
  const { comma, colon } = WORDS[language]
  const { essay, record } = source
  const published = record && `${record.publisher}${comma}${formatDate(record.date, language)}`
  return {
    name,
    sentence: essay && translate(essay, language),
    record: record?.title === undefined ? published : `${published ?? ''}${colon}${record.title}`,
    note: note && translate(note, language),
  }
}

/** A quote as one text, for screen readers. */
export function sayQuote({ sentence, record, note }: Quote, language: Language): string {
  const { essay, colon } = WORDS[language]
  const said = sentence === undefined ? undefined : `${essay}${colon}${sentence}`
  return [said, record, note].filter((part) => part !== undefined).join(' ')
}
