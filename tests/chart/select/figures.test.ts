import { describe, expect, it } from 'vitest'
import type { Datasets } from '../../../src/chart/select/choose.ts'
import { listFigures } from '../../../src/chart/select/figures.ts'
import { FUNDING, MEDALS } from '../sample.ts'

const DATASETS: Datasets = {
  funding: { kind: 'values', dataset: FUNDING },
  medals: { kind: 'values', dataset: MEDALS },
}

describe('listFigures', () => {
  it('lists every figure of every dataset with its source, in the order of the names', () => {
    const { groups, messages } = listFigures(DATASETS, ' medals, funding ,', 'zh')
    expect(messages).toEqual([])
    expect(groups.map(({ title }) => title)).toEqual(['菲尔兹奖，按国籍 · 位得主', '融资'])
    expect(groups[1]?.figures).toHaveLength(FUNDING.rows.length)
    expect(groups[1]?.figures[3]).toEqual({
      label: 'Mistral AI',
      value: '1.13亿美元',
      source: 'TechCrunch，2023年6月13日',
    })
  })

  it('names the valid names where one is wrong', () => {
    expect(listFigures(DATASETS, 'medals,money', 'en').messages).toMatchObject([
      { text: 'data: found "money", expected one of funding, medals' },
    ])
  })
})
