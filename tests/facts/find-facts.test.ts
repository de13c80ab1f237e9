import { describe, expect, it } from 'vitest'
import { parseEssay } from '../../src/essay/parse.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { Fact } from '../../src/facts/model.ts'

const factsIn = (lang: string, body: string, date = '2024-06'): Fact[] => {
  const { value } = parseEssay(`---\ntitle: T\nlang: ${lang}\ndate: "${date}"\n---\n\n${body}\n`, 'essay.md')
  return value === undefined ? [] : findFacts(value)
}

const brief = (facts: readonly Fact[]): unknown[] =>
  facts.map(({ subject, measure, value, valueMax, unit }) => [subject, measure, value, valueMax, unit])

describe('facts', () => {
  it('tells subject, measure, value, unit and date, with the sentence and its place', () => {
    expect(factsIn('en', 'Bread matters.\n\nIn May 2024, Acme raised more than $5m.')).toEqual([
      {
        subject: 'Acme',
        measure: 'funding',
        value: 5e6,
        valueMax: null,
        unit: 'USD',
        asOf: '2024-05',
        approx: false,
        qualifier: 'over',
        hypothetical: false,
        sentence: 'In May 2024, Acme raised more than $5m.',
        line: 9,
        column: 1,
      },
    ])
  })

  it('finds the subject through pronouns and headings', () => {
    expect(brief(factsIn('en', '## 5.6 Photoroom\n\nRaised $64m in 2023. It employs 120 people.'))).toEqual([
      ['Photoroom', 'funding', 64e6, null, 'USD'],
      ['Photoroom', 'headcount', 120, null, 'people'],
    ])
    expect(brief(factsIn('zh', '## 5.6 Photoroom\n\n融资 6400万美元。公司有120名员工。'))).toEqual([
      ['Photoroom', 'funding', 64e6, null, 'USD'],
      ['Photoroom', 'headcount', 120, null, '员工'],
    ])
  })

  it('tells two measures of one sentence apart', () => {
    expect(brief(factsIn('en', 'Acme raised $64m at a valuation of $500m.'))).toEqual([
      ['Acme', 'funding', 64e6, null, 'USD'],
      ['Acme', 'valuation', 5e8, null, 'USD'],
    ])
  })

  it('gives a name without a verb the number beside it', () => {
    expect(brief(factsIn('en', 'Snowflake is worth about $55bn and Datadog about $37bn.'))).toEqual([
      ['Snowflake', 'valuation', 55e9, null, 'USD'],
      ['Datadog', 'valuation', 37e9, null, 'USD'],
    ])
  })

  it.each([
    ['en', 'Rents rose by 5 to 7 per cent.', 5, 7, '%'],
    ['zh', '房租上涨了5%至7%。', 5, 7, '%'],
    ['zh', '产量变化为-11%~-3%。', -11, -3, '%'],
    ['fr', 'La ville compte 3 à 4 000 chats.', 3000, 4000, 'chat'],
    ['de', 'Die Mieten stiegen um 2 bis 3 Prozentpunkte.', 2, 3, 'pp'],
    ['ja', '参加者は3千人から4千人だった。', 3000, 4000, '人'],
  ])('%s: reads the range in “%s”', (lang, body, value, valueMax, unit) => {
    expect(factsIn(lang, body)[0]).toMatchObject({ value, valueMax, unit })
  })

  it('reads Chinese years without their century as dates', () => {
    expect(factsIn('zh', '23年9月，云帆智能融资3000万美元。')[0]?.asOf).toBe('2023-09')
    expect(factsIn('zh', '12年在里昂成立，现有员工300人。').map(({ value, asOf }) => [value, asOf])).toEqual([
      [300, '2012'],
    ])
    expect(factsIn('zh', '这座桥修了12年。').map(({ value, unit }) => [value, unit])).toEqual([[12, '年']])
  })

  it('takes last year from the date of the essay, and a date from the sentence before', () => {
    expect(factsIn('en', 'Last year Acme sold 300 chairs.')[0]?.asOf).toBe('2023')
    expect(factsIn('en', 'Acme was busy in 2021. It sold 300 chairs.')[0]?.asOf).toBe('2021')
  })

  it('marks what is supposed and not said', () => {
    expect(factsIn('en', 'If a bakery sold 200 loaves a day, it could live.')[0]?.hypothetical).toBe(true)
    expect(factsIn('zh', '假设一家面包店每天卖出200个面包。')[0]?.hypothetical).toBe(true)
    expect(factsIn('en', 'The bakery sells 200 loaves a day.')[0]?.hypothetical).toBe(false)
  })

  it('knows what is no fact', () => {
    const traps =
      'Llama 3, GPT-4 and Mixtral 8x7B came in 2024.[^1] See section 4.2, call +33 1 42 68 53 00, or visit https://a.org/2024/12.'
    expect(factsIn('en', `${traps}\n\n[^1]: A note.`)).toEqual([])
    expect(factsIn('zh', '2024年5月，第3章讲到GPT-4和Llama 3，下午3点开始。')).toEqual([])
  })

  it('takes a number of a table for a year only in a column of years', () => {
    const table =
      '| School | Founded | Pupils |\n| --- | --- | --- |\n| Elm | 1902 | 1240 |\n| Oak | 1955 | 980 |\n| Ash | 2001 | 2310 |'
    const found = factsIn('en', table).map(({ subject, value, asOf }) => [subject, value, asOf])
    expect(found).toEqual([
      ['Elm', 1240, '1902'],
      ['Oak', 980, '1955'],
      ['Ash', 2310, '2001'],
    ])
  })

  it('reads the columns of a table with their headers', () => {
    const table =
      '| Company | Revenue, € million | Staff |\n| --- | --- | --- |\n| Acme | 12.5 | 300 |\n| Bolt | 8 | 90 |'
    expect(brief(factsIn('en', table))).toEqual([
      ['Acme', 'revenue', 12.5e6, null, 'EUR'],
      ['Acme', 'headcount', 300, null, 'staff'],
      ['Bolt', 'revenue', 8e6, null, 'EUR'],
      ['Bolt', 'headcount', 90, null, 'staff'],
    ])
  })
})
