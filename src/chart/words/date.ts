import { type Language, WORDS, knownLanguage, languageOf } from './language.ts'
import type { Words } from './words.ts'

/** Writes a date of the data ("2024", "2024-05", "2024-05-21") as the language does: "May 2024", "2024年5月". */
export function formatDate(date: string, language: Language): string {
  return isYear(date) ? WORDS[language].year(date) : written(date, WORDS[language].date)
}

/** Writes a date of the data as any language does, by its BCP 47 tag: "5 de octubre de 2023", "2024年9月18日". */
export function formatDateIn(date: string, tag: string): string {
  if (knownLanguage(tag) !== undefined || !isLocale(tag)) return formatDate(date, languageOf(tag))
  return isYear(date) ? date : written(date, (day, options) => new Intl.DateTimeFormat(tag, options).format(day))
}

function isYear(date: string): boolean {
  return !date.includes('-')
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

function written(date: string, write: Words['date']): string {
  const hasDay = date.split('-').length > 2
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (hasDay) options.day = 'numeric'
  return write(new Date(hasDay ? date : `${date}-01`), options)
}

/** Writes the span of some dates: "as of May 2024" where they agree, "August 2023 – June 2024" where they differ. */
export function formatAsOf(dates: readonly string[], language: Language): string {
  const sorted = [...dates].sort()
  const [start = '', end = ''] = [sorted[0], sorted.at(-1)]
  return start === end ? WORDS[language].asOf(formatDate(start, language)) : formatRange(start, end, language)
}

/** Writes when something happened, or from when to when it lasted: "May 2024", "1643 – 1715", "1643—1715年". */
export function formatSpan(
  { start, end }: { readonly start: string; readonly end?: string | undefined },
  language: Language,
): string {
  return end === undefined ? formatDate(start, language) : formatRange(start, end, language)
}

/** Of two years the word for year is said once. */
function formatRange(start: string, end: string, language: Language): string {
  const from = isYear(start) && isYear(end) ? start : formatDate(start, language)
  return WORDS[language].range(from, formatDate(end, language))
}
