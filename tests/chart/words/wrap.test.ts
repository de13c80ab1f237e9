import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapLabel } from '../../../src/chart/draw/bars.ts'
import { wrapText } from '../../../src/chart/words/wrap.ts'
import { CLOSING, OPENING } from '../../support/line-breaks.ts'

/** A word or a character with the marks that belong to it, and perhaps a space after. */
const piece = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...Array.from(OPENING)), maxLength: 2 }),
    fc.constantFrom(
      '法',
      '国',
      '一',
      'Mistral',
      'AI',
      '2024',
      '（种子轮）',
      'フィールズ',
      'データっ',
      '113\u00a0M\u00a0€',
    ),
    fc.string({ unit: fc.constantFrom(...Array.from(CLOSING)), maxLength: 3 }),
    fc.constantFrom('', '', ' '),
  )
  .map((parts) => parts.join(''))

const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('').trim())

const badlyBroken = (lines: readonly string[]): string[] =>
  lines.filter((line) => CLOSING.includes(line.charAt(0)) || OPENING.includes(line.slice(-1)))

describe('wrapText', () => {
  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapText('他说：“法国！”', 3)).toEqual(['他说：', '“法', '国！”'])
    expect(wrapText('见《几何》（1637年，莱顿）……', 3)).toEqual(['见《几', '何》', '（1637年，莱顿）……'])
    expect(wrapText('Mistral，Dataiku', 3)).toEqual(['Mistral，', 'Dataiku'])
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, width) => {
        expect(badlyBroken(wrapText(whole, width))).toEqual([])
      }),
    )
  })

  it('keeps words in katakana, and a number with its unit, on one line where it can', () => {
    expect(wrapText('フィールズ賞の受賞者数', 7)).toEqual(['フィールズ賞の', '受賞者数'])
    expect(wrapText('東京電力ホールディングス', 8)).toEqual(['東京電力', 'ホールディングス'])
    expect(wrapText('キャッシュ', 3)).toEqual(['キャッ', 'シュ'])
    expect(wrapText('environ 113\u00a0M\u00a0€', 6)).toEqual(['environ', '113\u00a0M\u00a0€'])
    expect(wrapText('113\u00a0M\u00a0€', 2)).toEqual(['113', 'M\u00a0€'])
  })

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, width) => {
        expect(wrapText(whole, width).join('').replaceAll(/\s/gu, '')).toBe(whole.replaceAll(/\s/gu, ''))
      }),
    )
  })
})

describe('wrapLabel', () => {
  it('breaks a long label in two by the same rules', () => {
    expect(wrapLabel('法国国家信息与自动化研究所（巴黎《几何》）及其他许多研究所')).toEqual([
      '法国国家信息与自动化研究所',
      '（巴黎《几何》）及其他许多研究所',
    ])
    expect(wrapLabel('ボストン・コンサルティング・ソフトウェアズ')).toBe('ボストン・コンサルティング・ソフトウェアズ')
    expect(wrapLabel('国立情報学自動制御研究所（パリ・フランス）ほか多数の研究機関')).toEqual([
      '国立情報学自動制御研究所',
      '（パリ・フランス）ほか多数の研究機関',
    ])
    const long = text.filter((whole) => !whole.includes(' '))
    fc.assert(
      fc.property(long, (whole) => {
        const lines = [wrapLabel(whole)].flat()
        expect(badlyBroken(lines)).toEqual([])
        expect(lines.join('')).toBe(whole)
      }),
    )
  })
})
