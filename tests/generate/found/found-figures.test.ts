import { describe, expect, test } from 'vitest'
import { findFacts } from '../../../src/facts/find-facts.ts'
import { findFigures } from '../../../src/generate/found/found-figures.ts'
import { essayOf } from '../../support/essay.ts'

function figuresOf(body: string, { lang = 'en', charted = [] as readonly string[] } = {}) {
  const essay = essayOf(`---\ntitle: T\nlang: ${lang}\ndate: 2024-09\n---\n\n${body}\n`)
  const search = { essay, facts: findFacts(essay), lang, charted: new Set(charted) }
  return findFigures(search).map(({ name, dataset: { measure, rows } }) => ({ name, measure, row: rows[0] }))
}

const RAISED = 'In June 2024, Acme Robotics raised $113 million in its seed round.'
const ACME = `## Acme Robotics\n\nAcme Robotics makes hands. ${RAISED} The hands sort parcels by night.`

describe('a striking number', () => {
  test('is one of whom the section is about, with its sentence as its source', () => {
    expect(figuresOf(ACME)).toEqual([
      {
        name: 'figure',
        measure: 'funding',
        row: {
          subject: 'Acme Robotics',
          value: 113e6,
          unit: 'USD',
          asOf: '2024-06',
          source: { essay: { en: RAISED } },
        },
      },
    ])
  })

  test('is found in Chinese too', () => {
    const zh = '## 灵犀科技\n\n灵犀科技造机械手。灵犀科技2024年6月拿到C轮融资12亿元。机械手在夜里分拣包裹。'
    expect(figuresOf(zh, { lang: 'zh' })).toMatchObject([{ measure: 'funding', row: { value: 12e8, unit: 'CNY' } }])
  })

  test.each([
    ['what is supposed', ACME.replace(RAISED, 'Suppose Acme Robotics raised $113 million in June 2024.')],
    ['a range', ACME.replace('$113 million', 'between $113 million and $120 million')],
    ['a name in passing', ACME.replaceAll('Acme Robotics makes', 'Bolt makes').replace('## Acme Robotics', '## Bolt')],
    ['a small number', '## Bolt\n\nBolt does another thing. Bolt employs 40 people in Leeds. It is small.'],
    ['one of several as large', `${ACME} In July 2024, Acme Robotics raised $98 million in its next round.`],
  ])('is not %s', (_, body) => {
    expect(figuresOf(body)).toEqual([])
  })

  test('is not there where the section has a chart', () => {
    expect(figuresOf(ACME, { charted: [RAISED] })).toEqual([])
  })

  test('is striking no more where there are many: three in a talk, the largest', () => {
    const names = ['Acme', 'Bolt', 'Crumb', 'Dune']
    const body = names.map((name, index) =>
      ACME.replaceAll('Acme Robotics', name).replace('113', String(113 + 300 * index)),
    )
    expect(figuresOf(body.join('\n\n')).map(({ row }) => row?.subject)).toEqual(['Bolt', 'Crumb', 'Dune'])
  })
})
