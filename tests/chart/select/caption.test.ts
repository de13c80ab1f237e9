import { describe, expect, it } from 'vitest'
import { captionOf, saysUnit, titleOf } from '../../../src/chart/select/caption.ts'
import { rankRows } from '../../../src/chart/select/ranking.ts'
import { FUNDING, MEDALS, row } from '../sample.ts'

describe('titleOf', () => {
  it('says what, unit and date', () => {
    expect(titleOf(rankRows(FUNDING, { language: 'en' }))).toBe('Funding, US dollars, 2021 – May 2024')
    expect(titleOf(rankRows(FUNDING, { language: 'zh', top: 2 }))).toBe('融资，5项中的前2项，美元，2023年6月—2024年5月')
    const ranking = rankRows(FUNDING, { language: 'en' })
    expect(captionOf(ranking, { slideTitle: 'Another title' }).title).toBe('Funding, US dollars, ')
    expect(captionOf(ranking, { slideTitle: 'Funding' })).toMatchObject({
      title: 'US dollars, ',
      asOf: '2021 – May 2024',
    })
    expect(titleOf(rankRows(MEDALS, { language: 'zh' }))).toBe('菲尔兹奖，按国籍，位得主，截至2024年5月')
  })

  it('does not say a unit again that the title names', () => {
    expect(saysUnit('Fields Medal laureates by nationality', 'laureates')).toBe(true)
    expect(saysUnit('菲尔兹奖得主，按国籍', '位得主')).toBe(true)
    expect(saysUnit('Fields Medals by nationality', 'laureates')).toBe(false)
    expect(saysUnit('员工人数', '人')).toBe(true)
    expect(saysUnit('Percent of staff', 'p')).toBe(false)
  })
})

describe('captionOf', () => {
  it('names rate and date of a conversion, and marks the one bar that has a note', () => {
    const { notes, marks } = captionOf(rankRows(FUNDING, { language: 'en' }))
    expect(notes).toEqual([
      { mark: '', text: 'Converted at €1 = $1.07 (ECB, June 2024).' },
      { mark: '*', text: 'Announced: $21.5M' },
    ])
    expect(marks).toEqual(['', '', '*', '', ''])
  })

  it('names the rate in Chinese', () => {
    expect(captionOf(rankRows(FUNDING, { language: 'zh' })).notes[0]?.text).toBe(
      '折算：1欧元 = 1.07美元（ECB，2024年6月）。',
    )
  })

  it('numbers several notes, and gives the same note the same number', () => {
    const rows = [
      row('A', 3, { note: { en: 'first' } }),
      row('B', 2, { note: { en: 'second' } }),
      row('C', 1, { note: { en: 'first' } }),
    ]
    const { notes, marks } = captionOf(rankRows({ ...FUNDING, rows }, { language: 'en' }))
    expect(marks).toEqual(['¹', '²', '¹'])
    expect(notes).toEqual([
      { mark: '¹', text: 'first' },
      { mark: '²', text: 'second' },
    ])
  })

  it('leaves out what does not fit, with its mark, keeps the notes of rows longest, and says so', () => {
    const rows = [row('A', 2, { note: { en: 'short' } }), row('B', 1)]
    const long = { ...FUNDING, rows, note: { en: 'very long '.repeat(60) } }
    const { notes, marks } = captionOf(rankRows(long, { language: 'en' }), { height: 150 })
    expect(notes).toEqual([
      { mark: '*', text: 'short' },
      { mark: '', text: 'Further notes in the data file.' },
    ])
    expect(marks).toEqual(['*', ''])
    expect(
      captionOf(rankRows({ ...long, rows: [row('A', 2, { note: { en: 'long '.repeat(60) } })] }, { language: 'en' }), {
        height: 90,
      }).marks,
    ).toEqual([''])
  })
})
