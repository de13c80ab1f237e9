import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RankingOptions, findSubject, rankRows } from '../../../src/chart/select/ranking.ts'
import { FUNDING, row } from '../sample.ts'

const subjects = (top?: number, highlight?: string): string[] =>
  rankRows(FUNDING, { language: 'en', top, highlight }).bars.map((bar) => bar.row.subject)

describe('rankRows', () => {
  it('ranks by the converted value and keeps the stated currency in the label', () => {
    expect(subjects()).toEqual(['H', 'Mistral AI', 'Dust', 'Giskard', 'Tiny'])
    const giskard = rankRows(FUNDING, { language: 'en' }).bars.at(3)
    expect(giskard?.length).toBeCloseTo(4_815_000)
    expect(giskard?.text).toBe('€4.5M')
  })

  it('cuts to the top, and adds the highlighted row where it is not among them', () => {
    expect(subjects(2)).toEqual(['H', 'Mistral AI'])
    expect(subjects(2, 'Giskard')).toEqual(['H', 'Mistral AI', 'Giskard'])
    expect(subjects(2, 'H')).toEqual(['H', 'Mistral AI'])
    expect(subjects(99)).toHaveLength(5)
  })

  it('says that it was cut only where it was', () => {
    expect(rankRows(FUNDING, { language: 'en', top: 2 }).top).toBe(2)
    expect(rankRows(FUNDING, { language: 'en', top: 5 }).top).toBeUndefined()
  })

  it('names only the conversions that a shown bar rests on', () => {
    expect(rankRows(FUNDING, { language: 'en' }).conversions).toEqual(FUNDING.conversions)
    expect(rankRows(FUNDING, { language: 'en', top: 2 }).conversions).toEqual([])
  })

  it('is sorted and loses nothing, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1 }), (values) => {
        const rows = values.map((value, index) => row(String(index), value))
        const lengths = rankRows({ ...FUNDING, rows }, { language: 'en' }).bars.map(({ length }) => length)
        expect(lengths).toEqual(values.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('findSubject', () => {
  it('knows a subject by its name or any label, in any case', () => {
    expect(findSubject(FUNDING, 'mistral ai')).toBe('Mistral AI')
    expect(findSubject(FUNDING, 'H（种子轮）')).toBe('H')
    expect(findSubject(FUNDING, 'H (seed)')).toBe('H')
    expect(findSubject(FUNDING, 'Mistral')).toBeUndefined()
  })
})

describe('the order of the rows', () => {
  const subjects = (options: Partial<RankingOptions>): string[] =>
    rankRows(FUNDING, { language: 'en', ...options }).bars.map((bar) => bar.row.subject)

  it('is that of the file for columns and parts, cut to the largest', () => {
    expect(subjects({ kind: 'columns' })).toEqual(['Giskard', 'H', 'Dust', 'Mistral AI', 'Tiny'])
    expect(subjects({ kind: 'share', top: 2 })).toEqual(['H', 'Mistral AI'])
  })

  it('is that of time for lines', () => {
    expect(subjects({ kind: 'line' })).toEqual(['Giskard', 'Mistral AI', 'H', 'Dust', 'Tiny'])
  })

  it('leaves out what is not asked for', () => {
    expect(subjects({ only: ['Tiny', 'H'] })).toEqual(['H', 'Tiny'])
  })

  it('calls the marks of a single subject by their dates', () => {
    const rows = [row('H', 1, { asOf: '2023' }), row('H', 2, { asOf: '2024-05' })]
    const { bars } = rankRows({ ...FUNDING, rows }, { language: 'en', kind: 'columns' })
    expect(bars.map(({ label }) => label)).toEqual(['2023', 'May 2024'])
  })
})
