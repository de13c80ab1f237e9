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

/** Leaves out a date that no calendar has ("2024-06-31"), and says so. What is not written as digits is left alone. */
export function checkMeta(meta: EssayMeta, file: string): Result<EssayMeta> {
  const { date, ...others } = meta
  if (date === undefined || isPossible(date)) return { value: meta, messages: [] }
  return { value: others, messages: [noDate(date, file)] }
}

const DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/u

function isPossible(date: string): boolean {
  const match = DATE.exec(date)
  if (match === null) return true
  const [year, month, day] = [match[1], match[2], match[3] ?? '1'].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function noDate(date: string, file: string): Message {
  return warning('essay/date', `there is no such day as ${date}; the date is left out`, {
    place: { file, field: 'date' },
    remedy: 'Write the date as YEAR-MONTH-DAY: date: 2024-06-30.',
  })
}
