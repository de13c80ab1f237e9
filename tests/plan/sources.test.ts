import { expect, test } from 'vitest'
import type { Dataset } from '../../data/schema.ts'
import { checkSources, statesFigure } from '../../src/plan/sources.ts'
import { essayOf } from '../support/essay.ts'

const essay = essayOf('---\ntitle: T\nlang: en\n---\n\n## A\n\nH raised $220 million in 2024.\n')
const row = (value: number, en: string): Dataset['rows'][number] => ({
  subject: 'H',
  value,
  unit: 'USD',
  asOf: '2024',
  source: { essay: { en } },
})
const check = (value: number, en: string) =>
  checkSources(
    essay,
    {
      datasets: new Map([['funding', { measure: 'funding', title: { en: 'F' }, rows: [row(value, en)] }]]),
      timelines: new Map(),
    },
    new Set(['funding']),
    'en',
  )

test('a figure and its sentence that agree are silent', () => {
  expect(check(220e6, 'H raised $220 million in 2024.')).toEqual([])
})

test('a sentence the essay does not have is an error, with file and row', () => {
  expect(check(221e6, 'H raised $221 million in 2024.')).toMatchObject([
    { rule: 'plan/sentence-missing', severity: 'error', place: { file: 'data/funding.json', field: 'row 1 ("H")' } },
  ])
})

test('a figure the sentence does not state is a warning', () => {
  expect(check(14e6, 'H raised $220 million in 2024.')).toMatchObject([
    { rule: 'plan/figure-missing', severity: 'warning' },
  ])
})

test.each([
  ['1.13 亿美元', 113e6],
  ['27,300 customers', 27300],
  ['125 000 €', 125000],
  ['4,5 Mrd d’euros', 4.5e9],
  ['0.45 位', 0.45],
])('%s states %d', (text, value) => {
  expect(statesFigure(text, value, 'en')).toBe(true)
})

test.each([
  ['en', 'It employs forty-two people.', 42],
  ['zh', '全村还有四十二人。', 42],
  ['ja', '漉き手は四十二人いる。', 42],
  ['de', 'Dort arbeiten zweiundvierzig Leute.', 42],
  ['fr', 'Elle emploie quarante-deux personnes.', 42],
])('a figure may be in words (%s)', (lang, text, value) => {
  expect(statesFigure(text, value, lang)).toBe(true)
  expect(statesFigure(text, 43, lang)).toBe(false)
})

test('a sentence that an event quotes stands in the essay too', () => {
  const event = (en: string) => ({ label: { en: 'H raised' }, start: '2024', source: { essay: { en } } })
  const messages = checkSources(
    essay,
    {
      datasets: new Map(),
      timelines: new Map([
        ['times', { title: { en: 'T' }, events: [event('H raised $220 million in 2024.'), event('H rose.')] }],
      ]),
    },
    new Set(['times']),
    'en',
  )
  expect(messages).toMatchObject([
    { rule: 'plan/sentence-missing', place: { file: 'data/times.json', field: 'event 2 ("H raised")' } },
  ])
})
