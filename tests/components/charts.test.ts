import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { FUNDING } from '../chart/sample.ts'
import { render } from './render.ts'

vi.mock('../../components/slidev-client.js', () => ({
  configs: {},
  useSlideContext: () => ({
    $frontmatter: {},
    $page: ref(1),
    $nav: ref({ slides: [{ no: 1, meta: { slide: { frontmatter: { lang: 'en' } } } }], total: 1 }),
    $clicksContext: { unregister: () => undefined },
  }),
}))
vi.mock('virtual:essaydeck/datasets', () => ({
  default: {
    funding: { kind: 'values', dataset: FUNDING },
    people: { kind: 'people', dataset: { title: { en: 'P' }, people: [] } },
  },
}))

/** The components that an author writes, by name. */
const NAMES = [
  'BigFigure',
  'CompanyFacts',
  'DataChart',
  'FundingChart',
  'InvestorList',
  'PeopleList',
  'SmallMultiples',
  'SourceList',
  'Timeline',
]

describe('the components that an author writes', () => {
  const components = new Map<string, unknown>()
  beforeAll(async () => {
    for (const name of NAMES) {
      const module = (await import(`../../components/${name}.vue`)) as { default: unknown }
      components.set(name, module.default)
    }
  })

  it.each(NAMES)('%s shows an attribute it does not know in its place, with those it knows', async (name) => {
    const html = await render(components.get(name), { hihglight: 'H' })
    expect(html).toContain('data-chart-state="failed"')
    expect(html).toMatch(
      new RegExp(`&lt;${name}&gt;: found an unknown attribute &quot;hihglight&quot;, expected one of .*lang`),
    )
  })

  it.each([
    ['DataChart', { data: 'people' }, 'which holds people; expected values: one of funding'],
    ['Timeline', { data: 'funding' }, 'which holds values; expected timeline'],
    ['SmallMultiples', { data: 'funding, fnuding' }, 'data: found &quot;fnuding&quot;, expected one of funding'],
    [
      'BigFigure',
      { data: 'funding', subject: 'h (sed)' },
      'subject: found &quot;h (sed)&quot;, expected one of Giskard',
    ],
    ['FundingChart', { kind: 'pie' }, 'expected one of bars, columns, line, share, doughnut'],
  ])('%s says what is wrong with %j', async (name, attributes, text) => {
    const html = await render(components.get(name), attributes)
    expect(html).toContain('data-chart-state="failed"')
    expect(html).toContain(text)
  })

  it('draw what they are asked for', async () => {
    const chart = await render(components.get('DataChart'), { data: 'funding', kind: 'columns', only: 'H, Dust' })
    expect(chart).toContain(
      'aria-label="Column chart: Funding, US dollars, as of May 2024. H (seed) $220M; Dust over $45M.',
    )
    const figure = await render(components.get('BigFigure'), { data: 'funding', subject: 'H' })
    expect(figure).toContain('<b>$220M</b>')
    expect(figure).toMatch(/Funding, <span[^>]*>as of May 2024<\/span>.*<strong[^>]*>H \(seed\)<\/strong>/)
  })
})
