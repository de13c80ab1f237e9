import type { FactLanguage } from './language.ts'
import type { Span } from './model.ts'
import { matchesOf } from './text.ts'

/** A date in a sentence; of "on 3 May" without a year, undefined. */
export interface DateSpan extends Span {
  readonly date: string | undefined
}

/** The dates of a sentence, in order; where two patterns match, the longer one stands. */
export function findDates(text: string, { dates, months }: FactLanguage): DateSpan[] {
  const found = dates.flatMap((pattern) =>
    matchesOf(pattern, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      date: dateOf(match.groups ?? {}, months),
    })),
  )
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: DateSpan[] = []
  for (const span of longest)
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

function dateOf(groups: Readonly<Record<string, string>>, months: FactLanguage['months']): string | undefined {
  const year = yearOf(groups['year'])
  if (year === undefined) return undefined
  const written = groups['month']?.toLowerCase()
  if (written === undefined) return year
  const month = months[written] ?? Number(written)
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year
}

/** Two digits above this are years of the last century. */
const LATEST = 40
const HAN_DIGITS = '〇一二三四五六七八九'

function yearOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const digits = Array.from(written.replaceAll('零', '〇'), (character) =>
    HAN_DIGITS.includes(character) ? String(HAN_DIGITS.indexOf(character)) : character,
  ).join('')
  if (/^\d{2}$/u.test(digits)) return Number(digits) <= LATEST ? `20${digits}` : `19${digits}`
  return /^\d{4}$/u.test(digits) ? digits : undefined
}

/** The date of a word like "last year", seen from the essay's own date; undefined where the essay has none. */
export function relativeDate(
  text: string,
  { relativeYears }: FactLanguage,
  essayDate: string | undefined,
): string | undefined {
  const year = /^\d{4}/u.exec(essayDate ?? '')?.[0]
  if (year === undefined) return undefined
  const found = relativeYears.find(([pattern]) => pattern.test(text))
  return found === undefined ? undefined : String(Number(year) + found[1])
}
