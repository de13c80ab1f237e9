import { describe, expect, it } from 'vitest'
import { describeRanking } from '../../../src/chart/select/alternative.ts'
import { rankRows } from '../../../src/chart/select/ranking.ts'
import { FUNDING } from '../sample.ts'

describe('describeRanking', () => {
  const { summary, table } = describeRanking(rankRows(FUNDING, { language: 'en' }))

  it('says every figure', () => {
    expect(summary).toBe(
      'Bar chart: Funding, US dollars, 2021 – May 2024. H (seed) $220M; Mistral AI $113M; Dust over $45M; Giskard €4.5M; Tiny $4.6M.',
    )
  })

  it('gives every figure with date, source and note as a table', () => {
    expect(table.columns).toEqual(['Name', 'Value', 'As of', 'Source', 'Note'])
    expect(table.rows[1]).toEqual(['Mistral AI', '$113M', 'June 2023', 'TechCrunch, June 13, 2023', ''])
    expect(table.rows[2]).toEqual(['Dust', 'over $45M', 'May 2024', 'essay', 'Announced: $21.5M'])
    expect(new Set(table.rows.map((cells) => cells.length))).toEqual(new Set([table.columns.length]))
  })

  it('speaks the language of the slide', () => {
    expect(describeRanking(rankRows(FUNDING, { language: 'zh' })).summary).toContain('条形图：融资，美元')
  })
})
