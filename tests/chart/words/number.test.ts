import { describe, expect, it } from 'vitest'
import { formatRowValue, formatValue, nameUnit } from '../../../src/chart/words/number.ts'

describe('formatValue', () => {
  it.each([
    [113_000_000, 'USD', '1.13亿美元', '$113M'],
    [18_400_000_000, 'USD', '184亿美元', '$18.4B'],
    [4_500_000, 'EUR', '450万欧元', '€4.5M'],
    [2_620_000_000, 'USD', '26.2亿美元', '$2.62B'],
    [500, 'USD', '500美元', '$500'],
    [12.5, '%', '12.5%', '12.5%'],
    [7004, 'employee', '7,004', '7,004'],
    [13, 'laureate', '13', '13'],
    [0.45, 'laureate', '0.45', '0.45'],
    [2_500_000, 'customer', '250万', '2.5M'],
  ])('writes %d %s', (value, unit, zh, en) => {
    expect(formatValue(value, unit, 'zh')).toBe(zh)
    expect(formatValue(value, unit, 'en')).toBe(en)
  })

  it('tells dollars apart', () => {
    expect(formatValue(2_000_000, 'CAD', 'en')).toBe('CA$2M')
  })
})

describe('formatRowValue', () => {
  it.each([
    ['over', '超过4500万美元', 'over $45M'],
    ['at least', '至少4500万美元', 'at least $45M'],
    ['about', '≈ 4500万美元', '≈ $45M'],
    ['less than', '不足4500万美元', 'under $45M'],
    [undefined, '4500万美元', '$45M'],
  ] as const)('writes the qualifier %s', (qualifier, zh, en) => {
    const row = { value: 45_000_000, unit: 'USD', ...(qualifier && { qualifier }) }
    expect(formatRowValue(row, 'zh')).toBe(zh)
    expect(formatRowValue(row, 'en')).toBe(en)
  })
})

describe('nameUnit', () => {
  it('names currencies by Intl and counted nouns by the dataset', () => {
    expect(nameUnit('USD', undefined, 'en')).toBe('US dollars')
    expect(nameUnit('EUR', undefined, 'zh')).toBe('欧元')
    expect(nameUnit('laureate', { laureate: { zh: '位得主' } }, 'zh')).toBe('位得主')
    expect(nameUnit('laureate', undefined, 'en')).toBe('laureate')
  })
})
