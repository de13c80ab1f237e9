import { describe, expect, test } from 'vitest'
import { dateAxis } from '../../../src/pptx/charts/dates.ts'
import type { Bar } from '../../../src/chart/select/ranking.ts'
import { formatFor, labelOf } from '../../../src/pptx/charts/labels.ts'
import { columnName } from '../../../src/pptx/charts/series.ts'

describe('formatFor', () => {
  test.each([
    ['$86B', 86_000_000_000, '"$"0,,,"B"'],
    ['$18.4B', 18_400_000_000, '"$"0.0,,,"B"'],
    ['over $45M³', 45_000_000, '"over $"0,,"M³"'],
    ['7,004', 7004, '#,##0'],
    ['1.94', 1.94, '0.00'],
    ['12.5%', 12.5, '0.0"%"'],
    ['≈ 60', 60, '"≈ "0'],
  ])('%s', (text, value, format) => {
    expect(formatFor(text, value)).toBe(format)
  })

  test('says nothing of what no number format can write: 亿, and a converted value', () => {
    expect(formatFor('860亿美元', 86_000_000_000)).toBeUndefined()
    expect(formatFor('€4.5M', 4_810_500)).toBeUndefined()
    expect(formatFor('none', 1)).toBeUndefined()
  })
})

describe('dateAxis', () => {
  const axis = (dates: readonly string[]) => dateAxis(dates.map((date) => ({ date, text: date })))

  test('has a category for each step, so that slopes stay true', () => {
    expect(axis(['2010', '2020', '2015']).names).toEqual(['2010', '2015', '2020'])
    expect(axis(['1890', '1900', '1905']).names).toEqual(['1890', '', '1900', '1905'])
    expect(axis(['2024-01', '2024-07', '2025-01']).names).toHaveLength(3)
  })

  test('a single date is one category', () => {
    expect(axis(['2024']).names).toEqual(['2024'])
  })
})

test('columns of a sheet are called by letters', () => {
  expect([0, 1, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'B', 'Z', 'AA', 'ZZ', 'AAA'])
})

describe('labelOf', () => {
  const bar = { text: '45.200 €', length: 45_200, highlighted: false } as Bar

  test('is text where a point stands between thousands', () => {
    expect(labelOf(bar, '', 'de')).toEqual({ text: '45.200 €', format: undefined, highlighted: false })
  })

  test('is a number format where a comma does', () => {
    expect(labelOf({ ...bar, text: '€45,200' }, '', 'en').format).toBe('"€"#,##0')
  })
})
