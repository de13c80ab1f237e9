import type { z } from 'zod'
import type { JsonPath } from './places.ts'

type Issue = z.core.$ZodIssue

/** What each field wants, where the schema's own words would not help somebody who edits the file. */
const EXPECTED: Readonly<Record<string, string>> = {
  subject: 'a name, such as "Mistral AI"',
  value: 'a number in full units, such as 220000000',
  unit: 'an ISO 4217 currency code ("USD"), "%", or the counted noun ("laureate")',
  asOf: 'a year or a month, as "2024" or "2024-05"',
  source: 'an "essay" sentence per language, or a public "record", or both',
  rows: 'a list of at least one row',
  rate: 'a positive number, such as 1.07',
  publisher: 'the name of who published it',
  date: 'a date, as "2024", "2024-05" or "2024-05-21"',
  title: 'a text per language, such as { "en": "…", "zh": "…" }',
  labels: 'a text per language, such as { "en": "…", "zh": "…" }',
  note: 'a text per language, such as { "en": "…", "zh": "…" }',
  label: 'a text per language, such as { "en": "…", "zh": "…" }',
  lane: 'a text per language, such as { "en": "…", "zh": "…" }',
  place: 'a text per language, such as { "en": "…", "zh": "…" }',
  makes: 'a text per language, such as { "en": "…", "zh": "…" }',
  role: 'a text per language, such as { "en": "…", "zh": "…" }',
  from: 'a text per language, such as { "en": "…", "zh": "…" }',
  group: 'a text per language, such as { "en": "…", "zh": "…" }',
  who: 'a text per language, such as { "en": "…", "zh": "…" }',
  name: 'a name, such as "Mistral AI"',
  backs: 'the name of the company, such as "Mistral AI"',
  founded: 'a year or a month, as "2024" or "2024-05"',
  founders: 'a list of names',
  start: 'a date, as "2024", "2024-05" or "2024-05-21"',
  end: 'a date not before "start", as "2024", "2024-05" or "2024-05-21"',
  events: 'a list of at least one event',
  companies: 'a list of at least one company',
  people: 'a list of at least one person',
  investors: 'a list of at least one investor',
  essay: 'the sentence of the essay per language, such as { "en": "…", "zh": "…" }',
}

/** Says in words what the schema expected where an issue was raised. */
export function expectedFor(issue: Issue, path: JsonPath): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values)
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'another key'
  if (issue.code === 'invalid_format' || issue.code === 'custom') return wellKnown(path) ?? issue.message
  return wellKnown(path) ?? fallback(issue)
}

function wellKnown(path: JsonPath): string | undefined {
  const field = path.at(-1)
  // A record's title and a note per language are plain texts: only the outer field has words of its own.
  if (field === 'title' && path.includes('record')) return 'a text'
  if (field === 'from' && path[0] === 'conversions') return EXPECTED['unit']
  return typeof field === 'string' ? EXPECTED[field] : undefined
}

function fallback(issue: Issue): string {
  if (issue.code === 'invalid_type') return `${article(issue.expected)} ${WORDS[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'a text that is not empty' : 'more'
  return issue.message
}

const WORDS: Readonly<Record<string, string>> = { string: 'text', record: 'text per language', array: 'list' }

function article(word: string): string {
  return /^[aeiou]/.test(WORDS[word] ?? word) ? 'an' : 'a'
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value))
  return quoted.length === 1 ? String(quoted[0]) : `${quoted.slice(0, -1).join(', ')} or ${String(quoted.at(-1))}`
}
