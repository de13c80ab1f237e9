import { describe, expect, it } from 'vitest'
import { parseDataset } from '../../src/datasets/parse.ts'
import { formatMessage } from '../../src/message/format.ts'

const ROW = {
  subject: 'H',
  value: 220_000_000,
  unit: 'USD',
  asOf: '2024-05',
  source: { record: { publisher: 'H', date: '2024' } },
}
const OTHER = { ...ROW, subject: 'Dust', value: 45_000_000 }

function dataset(...rows: unknown[]): Record<string, unknown> {
  return { measure: 'funding', title: { en: 'Funding' }, rows }
}

/** One message per line of text, as a person sees it, with the JSON written two spaces deep. */
function messagesOf(value: unknown): string[] {
  return parseDataset(JSON.stringify(value, null, 2), 'data/funding.json').messages.map(formatMessage)
}

describe('a dataset that is right', () => {
  it('comes back typed, without a message', () => {
    const { value, messages } = parseDataset(JSON.stringify(dataset(ROW)), 'data/funding.json')
    expect(messages).toEqual([])
    expect(value).toMatchObject({ kind: 'values', dataset: { rows: [{ value: 220_000_000 }] } })
  })

  it('may mix units where the rate is stated', () => {
    const rate = { from: 'EUR', to: 'USD', rate: 1.07, asOf: '2024-06', source: { publisher: 'ECB', date: '2024-06' } }
    const euro = { ...ROW, subject: 'Giskard', value: 4_500_000, unit: 'EUR' }
    expect(messagesOf({ ...dataset(ROW, OTHER, euro), conversions: [rate] })).toEqual([])
  })
})

describe('a dataset that is wrong', () => {
  it('names file, line, row, subject, field, what was found and what was expected', () => {
    expect(messagesOf(dataset(OTHER, { ...ROW, value: '2.2亿' }))).toEqual([
      'data/funding.json:21:16: error: row 2 ("H"), value: found "2.2亿", expected a number in full units, such as 220000000 (data/value)',
    ])
  })

  it.each([
    [
      'a wrong date',
      { ...ROW, asOf: 'May 2024' },
      'asOf: found "May 2024", expected a year or a month, as "2024" or "2024-05"',
    ],
    ['a missing value', { ...ROW, value: undefined }, 'value: found nothing, expected a number in full units'],
    ['an unknown qualifier', { ...ROW, qualifier: 'circa' }, 'expected "about", "over", "at least" or "less than"'],
    ['an unknown field', { ...ROW, vlaue: 1 }, 'vlaue: found an unknown field, expected one of subject, labels, value'],
    [
      'no source',
      { ...ROW, source: {} },
      'source: found {}, expected an "essay" sentence per language, or a public "record"',
    ],
    ['a wrong language code', { ...ROW, labels: { english: 'H' } }, 'expected a language code such as "zh" or "en"'],
    ['an empty label', { ...ROW, labels: { en: '' } }, 'labels.en: found "", expected a text that is not empty'],
    [
      'an unknown field of a record',
      { ...ROW, source: { record: { publisher: 'H', date: '2024', page: 3 } } },
      'expected one of publisher, date, title, url',
    ],
  ])('tells %s', (_, row, text) => {
    const messages = messagesOf(dataset(row))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(text)
    expect(messages[0]).toMatch(/^data\/funding\.json:\d+:\d+: error: row 1 \("H"\), /)
  })

  it('tells a subject that comes twice, at the second place', () => {
    expect(messagesOf(dataset(ROW, ROW))).toEqual([
      'data/funding.json:20:18: error: row 2 ("H"), subject: found "H" as of 2024-05 again (first in row 1), expected each subject once at any date (data/subject)',
    ])
  })

  it('tells a unit without a conversion to the main one', () => {
    const [message] = messagesOf(dataset(ROW, OTHER, { ...ROW, subject: 'Giskard', unit: 'EUR' }))
    expect(message).toContain(
      'row 3 ("Giskard"), unit: found "EUR", expected "USD" like most rows, or a conversion from "EUR" to "USD"',
    )
  })

  it('tells a field written twice, which JSON.parse would hide', () => {
    const { value, messages } = parseDataset(
      JSON.stringify(dataset(ROW)).replace('"value"', '"value":1,"value"'),
      'f.json',
    )
    expect(value).toBeUndefined()
    expect(messages.map(({ rule }) => rule)).toEqual(['data/duplicate-field'])
  })

  it.each([
    ['a comma too many', '{\n  "measure": "funding",\n}', 3],
    ['a file cut short', '{\n  "measure": "fun', 2],
    ['an empty file', '', 1],
  ])('tells %s with its line', (_, text, line) => {
    const { value, messages } = parseDataset(text, 'data/funding.json')
    expect(value).toBeUndefined()
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ rule: 'data/json', place: { file: 'data/funding.json', line } })
  })

  it.each([['null'], ['[]'], ['"text"'], ['{}'], ['{"rows": 3}'], ['{"rows": [null]}']])('never throws: %s', (text) => {
    expect(parseDataset(text, 'f.json').messages.length).toBeGreaterThan(0)
  })
})

const SOURCE = { record: { publisher: 'P', date: '2024' } }
const EVENT = { label: { zh: '种子轮', en: 'Seed round' }, start: '2023-06', source: SOURCE }
const title = { en: 'T' }

describe('the kinds of data files', () => {
  it.each([
    ['timeline', { title, events: [EVENT] }],
    ['companies', { title, companies: [{ name: 'H', founders: [], makes: title, source: SOURCE }] }],
    ['people', { title, people: [{ name: 'A. M.', role: title, source: SOURCE }] }],
    ['investors', { title, investors: [{ name: 'X. N.', group: title, backs: 'H', source: SOURCE }] }],
  ])('knows a file of %s by its key', (kind, value) => {
    expect(messagesOf(value)).toEqual([])
    expect(parseDataset(JSON.stringify(value), 'f.json').value).toEqual({ kind, dataset: value })
  })

  it('says which event is wrong, and how', () => {
    expect(messagesOf({ title, events: [EVENT, { ...EVENT, start: 'June 2023' }] })).toEqual([
      'data/funding.json:24:16: error: event 2 ("Seed round"), start: found "June 2023", expected a date, as "2024", "2024-05" or "2024-05-21" (data/value)',
    ])
    expect(messagesOf({ title, events: [{ ...EVENT, begin: '2023' }] })).toEqual([
      expect.stringContaining('expected one of label, start, end, lane, source, note'),
    ])
    expect(messagesOf({ title, events: [{ ...EVENT, end: '2023-05' }] })).toEqual([
      expect.stringContaining('event 1 ("Seed round"), end: found "2023-05", expected a date not before the start'),
    ])
    expect(messagesOf({ title, events: [{ ...EVENT, end: '2023' }] })).toEqual([])
  })

  it('says which company or person is wrong, and how', () => {
    const person = { name: 'A. M.', role: title, source: SOURCE }
    expect(messagesOf({ title, people: [person, person] })).toEqual([
      expect.stringContaining('person 2 ("A. M."), name: found "A. M." again (first in entry 1)'),
    ])
    expect(messagesOf({ title, companies: [{ name: 'H', founders: 'X', makes: title, source: SOURCE }] })).toEqual([
      expect.stringContaining('company 1 ("H"), founders: found "X", expected a list of names'),
    ])
    expect(messagesOf({ title, investors: [] })).toEqual([expect.stringContaining('expected a list of at least one')])
  })
})
