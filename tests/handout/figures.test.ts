import { expect, test } from 'vitest'
import type { DataFile } from '../../data/schema.ts'
import { parseDataset } from '../../src/datasets/parse.ts'
import { chartedFigures } from '../../src/handout/figures.ts'

const SOURCE = { record: { publisher: 'Register', date: '2024-06' } }
const DATASETS = {
  money: parsed({
    measure: 'funding',
    title: { zh: '融资', en: 'Money' },
    rows: [
      { subject: 'Alpha', value: 3e8, unit: 'USD', asOf: '2024-06', source: SOURCE },
      {
        subject: 'Beta',
        value: 12,
        unit: 'USD',
        asOf: '2024',
        source: { essay: { zh: '乙有十二。', en: 'Beta has 12.' } },
      },
    ],
  }),
  wrong: { messages: [] },
}

function parsed(content: unknown): DataFile {
  const { value, messages } = parseDataset(JSON.stringify(content), 'money.json')
  if (value === undefined) throw new Error(JSON.stringify(messages))
  return value
}

test('lists every figure with who says so, and the sentence where it is the essay', () => {
  const [group] = chartedFigures([{ slide: 3, dataset: 'money' }], DATASETS, 'en')
  expect(group).toMatchObject({ slide: 3, title: 'Money' })
  expect(group?.figures).toMatchObject([
    { label: 'Alpha', value: '$300M', source: 'Register, June 2024' },
    { label: 'Beta', sentence: 'Beta has 12.' },
  ])
  expect(chartedFigures([{ slide: 3, dataset: 'money' }], DATASETS, 'zh-CN')[0]?.figures[1]?.sentence).toBe(
    '乙有十二。',
  )
})

test('a dataset stands once, at the first slide that shows it, and the groups are in the order of the slides', () => {
  const shown = [
    { slide: 4, dataset: 'more' },
    { slide: 2, dataset: 'money' },
    { slide: 5, dataset: 'money' },
  ]
  const groups = chartedFigures(shown, { ...DATASETS, more: DATASETS.money }, 'en')
  expect(groups.map(({ slide }) => slide)).toEqual([2, 4])
})

test('a dataset that is wrong or not there has no figures', () => {
  const shown = ['wrong', 'none'].map((dataset) => ({ slide: 1, dataset }))
  expect(chartedFigures(shown, DATASETS, 'en')).toEqual([])
})
