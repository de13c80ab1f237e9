import { describe, expect, it } from 'vitest'
import { type ChartAttributes, type Datasets, chooseRanking } from '../../../src/chart/select/choose.ts'
import { error } from '../../../src/message/message.ts'
import { FUNDING, MEDALS } from '../sample.ts'

const DATASETS: Datasets = {
  funding: { kind: 'values', dataset: FUNDING },
  medals: { kind: 'values', dataset: MEDALS },
  people: { kind: 'people', dataset: { title: { en: 'P' }, people: [] } },
  broken: { messages: [error('data/json', 'broken')] },
}

function choose(attributes: ChartAttributes): string[] | number {
  const choice = chooseRanking(DATASETS, attributes, 'en')
  return 'messages' in choice ? choice.messages.map(({ text }) => text) : choice.value.bars.length
}

describe('chooseRanking', () => {
  it('takes attributes as Markdown gives them, as text', () => {
    expect(choose({ data: 'funding' })).toBe(5)
    expect(choose({ data: 'funding', top: '2' })).toBe(2)
    expect(choose({ data: 'funding', top: 2, highlight: 'giskard' })).toBe(3)
  })

  it('names the valid names where one is wrong', () => {
    expect(choose({ data: 'fundings' })).toEqual(['data: found "fundings", expected one of funding, medals, broken'])
    expect(choose({ data: 'toString' })).toEqual([expect.stringContaining('expected one of')])
    expect(choose({ data: 'medals', highlight: 'Germany' })).toEqual([
      'highlight: found "Germany", expected a subject of "medals": United States, France',
    ])
  })

  it('shows only the subjects named, and says which there are', () => {
    expect(choose({ data: 'funding', only: 'H, Dust' })).toBe(2)
    expect(choose({ data: 'medals', only: '美国，法国' })).toBe(2)
    expect(choose({ data: 'medals', only: 'France, Germny' })).toEqual([
      'only: found "Germny", expected a subject of "medals": United States, France',
    ])
    expect(choose({ data: 'medals', only: '' })).toEqual([expect.stringContaining('only: found "", expected')])
  })

  it('sets off a group, each subject of which must be there', () => {
    const choice = chooseRanking(DATASETS, { data: 'funding', group: 'H, dust' }, 'en')
    const grouped = 'value' in choice ? choice.value.bars.filter((bar) => bar.grouped) : []
    expect(grouped.map((bar) => bar.row.subject)).toEqual(['H', 'Dust'])
    expect(choose({ data: 'medals', group: 'Frence' })).toEqual([expect.stringContaining('group: found "Frence"')])
  })

  it('draws the kinds it knows, and names them', () => {
    expect(choose({ data: 'funding', kind: 'columns' })).toBe(5)
    expect(choose({ data: 'funding', kind: 'pie' })).toEqual([
      'kind: found "pie", expected one of bars, columns, line, share, doughnut',
    ])
  })

  it('refuses a file of another kind', () => {
    expect(choose({ data: 'people' })).toEqual([
      'data: found "people", which holds people; expected values: one of funding, medals, broken',
    ])
    expect(choose({})).toEqual(['data: found nothing, expected one of funding, medals, broken'])
  })

  it.each(['abc', '0', '-1', '1.5', ''])('refuses top="%s"', (top) => {
    expect(choose({ data: 'funding', top })).toEqual([
      `top: found "${top}", expected a whole number from 1, such as top="8"`,
    ])
  })

  it('shows what is wrong with the data in place of the chart', () => {
    expect(choose({ data: 'broken' })).toEqual(['broken'])
  })
})
