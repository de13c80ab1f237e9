import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../data/schema.ts'
import { assignCharts } from '../../src/plan/charts.ts'
import { essayOf } from '../support/essay.ts'

const essay = essayOf(`---
title: T
lang: en
---

## 1 Money

### 1.1 Mistral

Mistral AI raised $113 million in 2023. Mistral AI grew.

### 1.2 Others

H raised $220 million in 2024. Dust raised $20 million in 2024.

## 2 Cats

Malta has 5 cats in 2024. Crete has 7 cats in 2024. Malta is small.
`)

const row = (subject: string, en: string): Dataset['rows'][number] => ({
  subject,
  value: 1,
  unit: 'USD',
  asOf: '2024',
  source: { essay: { en } },
})

const FUNDING: Dataset = {
  measure: 'funding',
  title: { en: 'Funding' },
  rows: [
    row('Mistral AI', 'Mistral AI raised $113 million in 2023.'),
    row('H', 'H raised $220 million in 2024.'),
    row('Dust', 'Dust raised $20 million in 2024.'),
  ],
}
const CATS: Dataset = {
  measure: 'count',
  title: { en: 'Cats' },
  rows: [row('Malta', 'Malta has 5 cats in 2024.'), row('Crete', 'Crete has 7 cats in 2024.')],
}

function place(datasets: Readonly<Record<string, Dataset>>) {
  const charts = assignCharts(essay, { datasets: new Map(Object.entries(datasets)), timelines: new Map() }, 'en')
  return Array.from(charts, ([section, planned]) => ({ section: section.title, charts: planned.map(({ use }) => use) }))
}

describe('a dataset', () => {
  test('goes to the deepest section that holds more than half of its sentences', () => {
    expect(place({ funding: FUNDING })).toMatchObject([{ section: 'Others' }])
    const even = { ...FUNDING, rows: FUNDING.rows.slice(0, 2) }
    expect(place({ funding: even })).toMatchObject([{ section: 'Money' }])
  })

  test('has its own component where there is one, else the general chart, and highlights whom the section is about', () => {
    expect(place({ cats: CATS })[0]?.charts).toEqual([
      { dataset: 'cats', component: 'DataChart', attributes: { data: 'cats', highlight: 'Malta' } },
    ])
    expect(place({ funding: FUNDING })[0]?.charts[0]).toMatchObject({ component: 'FundingChart' })
  })

  test('brings along its sentences, in the essay’s order', () => {
    const charts = assignCharts(essay, { datasets: new Map([['funding', FUNDING]]), timelines: new Map() }, 'en')
    expect(Array.from(charts.values(), ([chart]) => chart?.sentences)).toEqual([
      FUNDING.rows.map(({ source }) => source.essay?.['en']),
    ])
  })

  test('that quotes nothing of the essay has no place', () => {
    expect(place({ dogs: { ...CATS, rows: [row('Rome', 'Rome has dogs.')] } })).toEqual([])
  })
})
