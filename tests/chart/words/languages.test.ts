import { describe, expect, it } from 'vitest'
import type { Dataset, Row } from '../../../data/schema.ts'
import { describeRanking } from '../../../src/chart/select/alternative.ts'
import { chooseFigure } from '../../../src/chart/select/big-figure.ts'
import { captionOf, titleOf } from '../../../src/chart/select/caption.ts'
import { rankRows } from '../../../src/chart/select/ranking.ts'
import { formatAsOf, formatDate, formatSpan } from '../../../src/chart/words/date.ts'
import { languageOf, languages } from '../../../src/chart/words/language.ts'
import { formatRowValue, formatValue, nameUnit } from '../../../src/chart/words/number.ts'
import { quoteOf, sayQuote } from '../../../src/chart/words/quote.ts'
import { formatSource, formatSources } from '../../../src/chart/words/source.ts'
import { FUNDING, row } from '../sample.ts'

/** No-break spaces as they can be seen: ~ for a whole one, _ for a narrow one. */
const seen = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')

describe('languageOf', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['DE-at', 'de'],
    ['ja-JP', 'ja'],
    ['zh-Hans-CN', 'zh'],
    ['en-GB', 'en'],
    ['es', 'en'],
    ['frr', 'en'],
    ['toString', 'en'],
    [undefined, 'en'],
  ])('writes for %s in %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})

describe('formatDate', () => {
  it.each([
    ['2024', '2024', '2024', '2024年'],
    ['2024-08', 'août 2024', 'August 2024', '2024年8月'],
    ['2024-05-01', '1er~mai 2024', '1.~Mai 2024', '2024年5月1日'],
    ['2023-12-11', '11~décembre 2023', '11.~Dezember 2023', '2023年12月11日'],
  ])('writes %s', (date, fr, de, ja) => {
    expect(seen(formatDate(date, 'fr'))).toBe(fr)
    expect(seen(formatDate(date, 'de'))).toBe(de)
    expect(formatDate(date, 'ja')).toBe(ja)
  })
})

describe('spans', () => {
  it('say of when figures are', () => {
    const asOf = (dates: readonly string[]): string[] =>
      (['fr', 'de', 'ja', 'zh'] as const).map((language) => seen(formatAsOf(dates, language)))
    expect(asOf(['2024-05'])).toEqual(['mai 2024', 'Stand: Mai 2024', '2024年5月時点', '截至2024年5月'])
    expect(asOf(['2023', '2021'])).toEqual(['2021–2023', '2021–2023', '2021〜2023年', '2021—2023年'])
    expect(asOf(['2023-08', '2024'])).toEqual([
      'août 2023~– 2024',
      'August 2023~– 2024',
      '2023年8月〜2024年',
      '2023年8月—2024年',
    ])
  })

  it('say from when to when something lasted, and the word for year once', () => {
    const reign = { start: '1643', end: '1715' }
    expect(languages().map((language) => formatSpan(reign, language))).toEqual([
      '1643—1715年',
      '1643 – 1715',
      '1643–1715',
      '1643–1715',
      '1643〜1715年',
    ])
    expect(formatSpan({ start: '2024-05' }, 'de')).toBe('Mai 2024')
  })
})

describe('formatValue', () => {
  it.each([
    [113_000_000, 'EUR', '113~M~€', '113~Mio.~€', '1.13億ユーロ'],
    [18_400_000_000, 'USD', '18,4~Md~$US', '18,4~Mrd.~$', '184億米ドル'],
    [999_999_999_999, 'EUR', '1_000~Md~€', '1~Bio.~€', '1兆ユーロ'],
    [3_228_450_000_000, 'EUR', '3_228,45~Md~€', '3,23~Bio.~€', '3.23兆ユーロ'],
    [-45_200, 'EUR', '-45_200~€', '-45.200~€', '-4.52万ユーロ'],
    [2_000_000, 'GBP', '2~M~£', '2~Mio.~£', '200万英ポンド'],
    [113_000_000, 'JPY', '113~M~¥', '113~Mio.~¥', '1.13億円'],
    [2_000_000, 'CHF', '2~M~CHF', '2~Mio.~CHF', '200万スイスフラン'],
    [12.5, '%', '12,5_%', '12,5~%', '12.5%'],
    [12_400, 'salarié', '12_400', '12.400', '12,400'],
    [2_500_000, 'client', '2,5~M', '2,5~Mio.', '250万'],
  ])('writes %d %s', (value, unit, fr, de, ja) => {
    expect(seen(formatValue(value, unit, 'fr'))).toBe(fr)
    expect(seen(formatValue(value, unit, 'de'))).toBe(de)
    expect(formatValue(value, unit, 'ja')).toBe(ja)
  })
})

describe('formatRowValue', () => {
  it.each([
    ['over', 'plus de 45~M~€', 'über 45~Mio.~€', '4500万ユーロ超'],
    ['at least', 'au moins 45~M~€', 'mindestens 45~Mio.~€', '4500万ユーロ以上'],
    ['about', 'environ 45~M~€', 'rund 45~Mio.~€', '約4500万ユーロ'],
    ['less than', 'moins de 45~M~€', 'unter 45~Mio.~€', '4500万ユーロ未満'],
    [undefined, '45~M~€', '45~Mio.~€', '4500万ユーロ'],
  ] as const)('writes the qualifier %s where the language puts it', (qualifier, fr, de, ja) => {
    const value = { value: 45_000_000, unit: 'EUR', ...(qualifier && { qualifier }) }
    expect(seen(formatRowValue(value, 'fr'))).toBe(fr)
    expect(seen(formatRowValue(value, 'de'))).toBe(de)
    expect(formatRowValue(value, 'ja')).toBe(ja)
  })
})

describe('nameUnit', () => {
  it.each([
    ['USD', 'dollars américains', 'US-Dollar', '米ドル'],
    ['EUR', 'euros', 'Euro', 'ユーロ'],
    ['JPY', 'yens', 'Yen', '円'],
    ['CNY', 'yuans', 'Yuan', '人民元'],
    ['CAD', 'dollars canadiens', 'Kanadische Dollar', 'カナダドル'],
  ])('names %s', (currency, ...names) => {
    expect((['fr', 'de', 'ja'] as const).map((language) => nameUnit(currency, undefined, language))).toEqual(names)
  })
})

describe('sources and quotes', () => {
  const both: Row['source'] = {
    essay: { fr: 'Elle a levé 45 M€.', de: 'Sie warb 45 Mio. € ein.', ja: '4500万ユーロを調達した。' },
    record: { publisher: 'Les Échos', date: '2024-05-01', title: 'Le vent' },
  }

  it.each([
    ['fr', 'Les Échos, 1er~mai 2024_; l’essai', 'Sources_: l’essai_; Les Échos_; TechCrunch'],
    ['de', 'Les Échos, 1.~Mai 2024; Essay', 'Quellen: Essay; Les Échos; TechCrunch'],
    ['ja', 'Les Échos、2024年5月1日、本稿', '出典：本稿、Les Échos、TechCrunch'],
  ] as const)('are named in %s', (language, one, all) => {
    expect(seen(formatSource(both, language))).toBe(one)
    expect(seen(formatSources([{ source: both }, ...FUNDING.rows], language))).toBe(all)
  })

  it.each([
    ['fr', 'l’essai_: Elle a levé 45 M€. Les Échos, 1er~mai 2024_: Le vent'],
    ['de', 'Essay: Sie warb 45 Mio. € ein. Les Échos, 1.~Mai 2024: Le vent'],
    ['ja', '本稿：4500万ユーロを調達した。 Les Échos、2024年5月1日：Le vent'],
  ] as const)('are said in %s', (language, said) => {
    expect(seen(sayQuote(quoteOf('Aéria', { source: both }, language), language))).toBe(said)
  })
})

describe('captions', () => {
  const title = { fr: 'Levées de fonds', de: 'Finanzierung', ja: '資金調達額' }
  const funding: Dataset = { ...FUNDING, title }

  it.each([
    ['fr', 'Levées de fonds, les 2 premières valeurs sur 5, en dollars américains, juin 2023~– mai 2024'],
    ['de', 'Finanzierung, die 2 höchsten von 5, in US\u2011Dollar, Juni 2023~– Mai 2024'],
    ['ja', '資金調達額、5件中の上位2件、単位：米ドル、2023年6月〜2024年5月'],
  ] as const)('say what, unit and date in %s', (language, caption) => {
    expect(seen(titleOf(rankRows(funding, { language, top: 2 })))).toBe(caption)
  })

  it.each([
    ['fr', 'Converti au taux de 1~€ = 1,07~$US (ECB, juin 2024).'],
    ['de', 'Umgerechnet zum Kurs 1~€ = 1,07~$ (ECB, Juni 2024).'],
    ['ja', '換算：1ユーロ＝1.07米ドル（ECB、2024年6月）。'],
  ] as const)('name the rate in %s', (language, rate) => {
    expect(seen(captionOf(rankRows(funding, { language })).notes[0]?.text ?? '')).toBe(rate)
  })

  it.each([
    ['fr', 'Courbe_: Effectifs, salariés, 2019. A 1_240_; B plus de 80.'],
    ['de', 'Liniendiagramm: Belegschaft, Köpfe, Stand: 2019. A 1.240; B über 80.'],
    ['ja', '折れ線グラフ：従業員数、単位：名、2019年時点。A 1,240、B 80超。'],
  ] as const)('have a text alternative in %s', (language, summary) => {
    const staff: Dataset = {
      measure: 'headcount',
      title: { fr: 'Effectifs', de: 'Belegschaft', ja: '従業員数' },
      unitNames: { head: { fr: 'salariés', de: 'Köpfe', ja: '名' } },
      rows: [
        row('A', 1240, { unit: 'head', asOf: '2019' }),
        row('B', 80, { unit: 'head', asOf: '2019', qualifier: 'over' }),
      ],
    }
    expect(seen(describeRanking(rankRows(staff, { language, kind: 'line' })).summary)).toBe(summary)
  })
})

describe('a large figure', () => {
  const unitNames = { person: { fr: 'clients', de: 'Kunden', ja: '人' } }
  const shown = (value: number, unit: string, language: 'fr' | 'de' | 'ja'): unknown => {
    const rows = [row('A', value, { unit, qualifier: 'over' })]
    const dataset: Dataset = { measure: 'count', title: { fr: 'x' }, unitNames, rows }
    const choice = chooseFigure({ a: { kind: 'values', dataset } }, { data: 'a', subject: 'A' }, language)
    if ('messages' in choice) throw new Error(choice.messages.map(({ text }) => text).join())
    const { before, digits, after } = choice.value
    return [before, digits, after].map(seen)
  }

  it('has its qualifier where the language puts it: behind the noun in Japanese', () => {
    expect(shown(12_400, 'person', 'fr')).toEqual(['plus de', '12_400', 'clients'])
    expect(shown(12_400, 'person', 'de')).toEqual(['über', '12.400', 'Kunden'])
    expect(shown(12_400, 'person', 'ja')).toEqual(['', '12,400', '人超'])
  })

  it('sets a sign or letter as large as the digits, and words apart', () => {
    expect(shown(2_500_000, 'person', 'fr')).toEqual(['plus de', '2,5~M', 'clients'])
    expect(shown(2_500_000, 'person', 'de')).toEqual(['über', '2,5', 'Mio. Kunden'])
    expect(shown(12.5, '%', 'fr')).toEqual(['plus de', '12,5_%', ''])
    expect(shown(1.2e9, 'EUR', 'ja')).toEqual(['', '12', '億ユーロ超'])
  })
})
