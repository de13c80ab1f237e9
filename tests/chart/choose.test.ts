import { describe, expect, it } from 'vitest'
import { type ChartAttributes, chooseRanking } from '../../src/chart/choose.ts'
import { error } from '../../src/message/message.ts'
import { FUNDING, MEDALS } from './sample.ts'

const DATASETS = {
  funding: { dataset: FUNDING },
  medals: { dataset: MEDALS },
  broken: { messages: [error('data/json', 'broken')] },
}

function choose(attributes: ChartAttributes): string[] | number {
  const choice = chooseRanking(DATASETS, attributes, 'en')
  return 'messages' in choice ? choice.messages.map(({ text }) => text) : choice.ranking.bars.length
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

  it.each(['abc', '0', '-1', '1.5', ''])('refuses top="%s"', (top) => {
    expect(choose({ data: 'funding', top })).toEqual([
      `top: found "${top}", expected a whole number from 1, such as top="8"`,
    ])
  })

  it('shows what is wrong with the data in place of the chart', () => {
    expect(choose({ data: 'broken' })).toEqual(['broken'])
  })
})
