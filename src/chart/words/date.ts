import { type Language, LOCALES, languageOf } from './language.ts'
import { WORDS } from './words.ts'

/** Writes a date of the data ("2024", "2024-05", "2024-05-21") as the language does: "May 2024", "2024年5月". */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return language === 'zh' ? `${year}年` : year
  return written(date, LOCALES[language], day !== undefined)
}

/** Writes a date of the data as any language does, by its BCP 47 tag: "5 octobre 2023", "2024年9月18日". */
export function formatDateIn(date: string, tag: string): string {
  if (/^(?:zh|en)\b/iu.test(tag) || !isLocale(tag)) return formatDate(date, languageOf(tag))
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  return written(date, tag, day !== undefined)
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

function written(date: string, locale: string, hasDay: boolean): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (hasDay) options.day = 'numeric'
  return new Intl.DateTimeFormat(locale, options).format(new Date(hasDay ? date : `${date}-01`))
}

/** Writes the span of some dates: "as of May 2024" where they agree, "August 2023 – June 2024" where they differ. */
export function formatAsOf(dates: readonly string[], language: Language): string {
  const sorted = [...dates].sort()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  if (first === last) return WORDS[language].asOf(formatDate(first, language))
  return WORDS[language].range(formatDate(first, language), formatDate(last, language))
}

/** Writes when something happened, or from when to when it lasted: "May 2024", "1643 – 1715", "1643—1715年". */
export function formatSpan(
  span: { readonly start: string; readonly end?: string | undefined },
  language: Language,
): string {
  const { start, end } = span
  const first = formatDate(start, language)
  if (end === undefined) return first
  // Chinese says the word for year once for both.
  const from = language === 'zh' && start.length === 4 && end.length === 4 ? start : first
  return WORDS[language].range(from, formatDate(end, language))
}
