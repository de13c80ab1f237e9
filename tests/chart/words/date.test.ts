import { describe, expect, it } from 'vitest'
import { formatAsOf, formatDate, formatDateIn } from '../../../src/chart/words/date.ts'

describe('formatDate', () => {
  it.each([
    ['2024', '2024年', '2024'],
    ['2024-05', '2024年5月', 'May 2024'],
    ['2024-05-01', '2024年5月1日', 'May 1, 2024'],
    ['2023-12-31', '2023年12月31日', 'December 31, 2023'],
  ])('writes %s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh)
    expect(formatDate(date, 'en')).toBe(en)
  })
})

describe('formatAsOf', () => {
  it('says one date once, and the span of several', () => {
    expect(formatAsOf(['2024-05', '2024-05'], 'zh')).toBe('截至2024年5月')
    expect(formatAsOf(['2024-06', '2023-08', '2024-05'], 'zh')).toBe('2023年8月—2024年6月')
    expect(formatAsOf(['2024-06', '2023-08'], 'en')).toBe('August 2023 – June 2024')
  })
})

it.each([
  ['2023-10-05', 'fr', '5\u00a0octobre 2023'],
  ['2025-02', 'de-AT', 'Februar 2025'],
  ['2024-09-18', 'ja', '2024年9月18日'],
  ['2024-05', 'en', 'May 2024'],
  ['2023-10-05', 'es', '5 de octubre de 2023'],
  ['2024', 'fr', '2024'],
  ['2024', 'es', '2024'],
  ['2024-05', 'no such tag', 'May 2024'],
])('%s in %s is %s', (date, tag, written) => {
  expect(formatDateIn(date, tag)).toBe(written)
})
