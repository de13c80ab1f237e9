import { warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'

/** What an essay says of itself. */
export interface EssayMeta {
  readonly title?: string
  readonly subtitle?: string
  readonly author?: string
  readonly date?: string
  readonly lang?: string
}

const FIELDS = ['title', 'subtitle', 'author', 'date', 'lang'] as const

/** Picks the fields that are known out of data of any shape; a list of authors is joined. `firstLine` is where they stand. */
export function pickMeta(data: unknown, file: string, firstLine: number): Result<EssayMeta> {
  if (data === null || data === undefined) return { value: {}, messages: [] }
  if (typeof data !== 'object' || Array.isArray(data)) {
    const text = 'the front matter is not a list of fields, and is left out'
    return { value: {}, messages: [warning('essay/front-matter', text, { place: { file, line: firstLine } })] }
  }
  const given = lowered(data as Record<string, unknown>)
  const fields = FIELDS.map((field) => [field, textOf(given[field] ?? given[OTHER_NAMES[field]])] as const)
  return { value: Object.fromEntries(fields.filter(([, text]) => text !== undefined)), messages: [] }
}

/** What other tools call a field. */
const OTHER_NAMES: Readonly<Record<(typeof FIELDS)[number], string>> = {
  title: 'headline',
  subtitle: 'sub-title',
  author: 'authors',
  date: 'published',
  lang: 'language',
}

/** `Title:` is a title too. */
function lowered(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Someone may be written as several fields, of which one is the name. */
function textOf(value: unknown): string | undefined {
  if (isRecord(value)) return textOf(value['name'])
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/**
 * Writes date and language in one way, and leaves out a date that no calendar has ("2024-06-31") and a language that is no tag
 * ("Klingonish"), which is said. A date in words is left alone.
 */
export function checkMeta({ date, lang, ...others }: EssayMeta, file: string): Result<EssayMeta> {
  const [day, tag] = [date === undefined ? undefined : plainDate(date), lang?.replaceAll('_', '-')]
  const [isDay, isTag] = [day === undefined || isPossible(day), tag === undefined || TAG.test(tag)]
  const value = {
    ...others,
    ...(isDay && day !== undefined && { date: day }),
    ...(isTag && tag !== undefined && { lang: tag }),
  }
  return {
    value,
    messages: [...(isDay ? [] : [noDate(day ?? '', file)]), ...(isTag ? [] : [noLanguage(lang ?? '', file)])],
  }
}

/** The shape of a tag of BCP 47: "fr", "zh-Hans-CN". */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu

/** Digits in the order of ISO 8601, whatever parts them, perhaps with a time of day. */
const DATE = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ].*)?$/u

/** "2024-03-09" for "2024/3/9 07:30"; anything else as it is. */
function plainDate(date: string): string {
  const [, year, , month, day] = DATE.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

function isPossible(date: string): boolean {
  const [, year, , month, day = '1'] = DATE.exec(date) ?? []
  if (year === undefined || month === undefined) return true
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last
}

function noDate(date: string, file: string): Message {
  return warning('essay/date', `there is no such day as ${date}; the date is left out`, {
    place: { file, field: 'date' },
    remedy: 'Write the date as YEAR-MONTH-DAY: date: 2024-06-30.',
  })
}

function noLanguage(lang: string, file: string): Message {
  return warning('essay/lang', `"${lang}" is no tag of a language; the language is found from the text`, {
    place: { file, field: 'lang' },
    remedy: 'Write a tag such as en, fr, de, ja or zh-CN: lang: en.',
  })
}
