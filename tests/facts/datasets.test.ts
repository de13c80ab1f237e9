import { describe, expect, it } from 'vitest'
import { parseEssay } from '../../src/essay/parse.ts'
import { columnsOf } from '../../src/facts/columns.ts'
import { datasetsFromFacts } from '../../src/facts/datasets.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { dataset as schema } from '../../data/schema.ts'

const datasetsIn = (lang: string, body: string): ReturnType<typeof datasetsFromFacts> => {
  const { value } = parseEssay(`---\ntitle: T\nlang: ${lang}\ndate: "2024-06"\n---\n\n${body}\n`, 'essay.md')
  return value === undefined
    ? []
    : datasetsFromFacts(findFacts(value), { lang, date: value.date, columns: columnsOf(value) })
}

const brief = (sets: ReturnType<typeof datasetsFromFacts>): unknown[] =>
  sets.map(({ name, dataset }) => [name, dataset.title, dataset.rows.map(({ subject, value }) => [subject, value])])

describe('datasets from the facts of an essay', () => {
  it('charts three comparable sums, with their sentences, dates and bounds', () => {
    const [found] = datasetsIn('en', 'Acme raised $5m in 2023. Bolt raised more than $12m. Crumb raised $800,000.')
    expect(found?.name).toBe('funding')
    expect(found?.dataset.rows[1]).toEqual({
      subject: 'Bolt',
      value: 12e6,
      qualifier: 'over',
      unit: 'USD',
      asOf: '2023',
      source: { essay: { en: 'Bolt raised more than $12m.' } },
    })
    expect(schema.safeParse(found?.dataset).success).toBe(true)
  })

  it('calls the chart of a column as the essay does, with full values, as of the essay where a year is of something else', () => {
    const table = `| Ort | Einwohner (Tsd.) | Ertrag (hl) | Anteil | Gegründet |
|---|--:|--:|--:|---|
| Auen | 61,2 | 385 | 58 % | 1954 |
| Brand | 18 | 1.240 | 9 % | 1989 |
| Clos | 104,7 | 96 | 33,5 % | 2011 |`
    const found = datasetsIn('de', table).map(({ dataset }) => dataset)
    expect(found.map(({ title }) => title['de'])).toEqual(['Einwohner', 'Ertrag (hl)'])
    expect(found[0]?.rows.map(({ value, asOf }) => [value, asOf])).toEqual([
      [61200, '2024-06'],
      [18000, '2024-06'],
      [104700, '2024-06'],
    ])
  })

  it('takes the years of a column of years, and no version or rank', () => {
    const table = (head: string, second: string) =>
      `| ${head} | ${second} | Users |\n|---|--:|--:|\n| Acme | 2021 | 120 |\n| Bolt | 2022 | 340 |\n| Crumb | 2023 | 56 |`
    const dates = (body: string) =>
      datasetsIn('en', body).flatMap(({ dataset }) => dataset.rows.map(({ asOf }) => asOf))
    expect(dates(table('Company', 'Year'))).toEqual(['2021', '2022', '2023'])
    expect(dates(table('Company', 'Founded'))).toEqual(['2024-06', '2024-06', '2024-06'])
    expect(dates(table('Version', 'Year'))).toEqual([])
  })

  it('makes none of two, of two currencies, or of what is only supposed', () => {
    expect(datasetsIn('en', 'Acme raised $5m. Bolt raised $12m. Crumb raised €800,000.')).toEqual([])
    expect(datasetsIn('en', 'If Acme raised $5m, Bolt raised $12m and Crumb raised $3m, all would be well.')).toEqual(
      [],
    )
  })

  it('takes a subject that is told twice once, at its latest', () => {
    const text = 'In 2022 Acme raised $5m. In 2024 Acme raised $7m. Bolt raised $12m in 2023. Crumb raised $1m in 2023.'
    expect(brief(datasetsIn('en', text))).toEqual([
      [
        'funding',
        { en: 'Funding' },
        [
          ['Acme', 7e6],
          ['Bolt', 12e6],
          ['Crumb', 1e6],
        ],
      ],
    ])
  })

  it('charts shares only where they make a whole', () => {
    const parts = 'Of the flour, 55% is wheat, 30% rye and 15% spelt.'
    expect(brief(datasetsIn('en', parts))).toEqual([
      [
        'percent',
        { en: 'Shares' },
        [
          ['wheat', 55],
          ['rye', 30],
          ['spelt', 15],
        ],
      ],
    ])
    expect(datasetsIn('en', 'Of the flour, 55% is wheat, 30% rye and 5% spelt.')).toEqual([])
  })

  it('charts one subject over years', () => {
    const [found] = datasetsIn('en', 'Elm had 300 inhabitants in 1950, 450 in 1980 and 900 in 2020.')
    expect(found?.dataset.rows.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['1950', 300],
      ['1980', 450],
      ['2020', 900],
    ])
  })

  it('takes rows that are called after years for one thing over the years', () => {
    const table =
      '| Summer | Tonnes | Rakers |\n| --- | --- | --- |\n| 2019 | 8.5 | 4 |\n| 2020 | 9.1 | 5 |\n| 2021 | 2.4 | 3 |'
    const found = datasetsIn('en', table).find(({ dataset }) => dataset.title['en'] === 'Rakers')
    expect(found?.dataset.rows.map(({ subject, asOf, value }) => [subject, asOf, value])).toEqual([
      ['Rakers', '2019', 4],
      ['Rakers', '2020', 5],
      ['Rakers', '2021', 3],
    ])
  })

  it('charts the columns of a table', () => {
    const table = '| 公司 | 员工 |\n| --- | --- |\n| 甲 | 40 |\n| 乙 | 120 |\n| 丙 | 9 |'
    expect(brief(datasetsIn('zh', table))).toEqual([
      [
        'headcount',
        { zh: '员工' },
        [
          ['甲', 40],
          ['乙', 120],
          ['丙', 9],
        ],
      ],
    ])
  })
})
