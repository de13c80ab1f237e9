import { describe, expect, it } from 'vitest'
import ChartFailure from '../../components/ChartFailure.vue'
import ChartFigure from '../../components/ChartFigure.vue'
import FigureList from '../../components/FigureList.vue'
import { listFigures } from '../../src/chart/select/figures.ts'
import { rankRows } from '../../src/chart/select/ranking.ts'
import { error } from '../../src/message/message.ts'
import { FUNDING } from '../chart/sample.ts'
import { render } from './render.ts'

describe('ChartFigure', () => {
  const html = render(ChartFigure, { name: 'funding', ranking: rankRows(FUNDING, { language: 'en', highlight: 'H' }) })

  it('waits to be drawn, under its name', async () => {
    expect(await html).toMatch(
      /^<figure class="data-chart data-chart-bars" data-chart="funding" data-chart-state="pending"/,
    )
  })

  it('tells the exporter which values to look for', async () => {
    expect(await html).toContain('data-chart-values="[&quot;$220M&quot;,&quot;$113M&quot;,&quot;over $45M&quot;')
  })

  it('says every figure in the canvas and in the table', async () => {
    expect(await html).toMatch(
      /<canvas role="img" aria-label="[^"]*H \(seed\) \$220M; Mistral AI \$113M; Dust over \$45M; Giskard €4.5M/,
    )
    expect((await html).match(/<th scope="row">/g)).toHaveLength(FUNDING.rows.length)
    expect(await html).toContain('<td>€4.5M</td><td>2021</td><td>essay</td>')
  })

  it('writes caption, highlight, rate, notes and sources as text', async () => {
    expect(await html).toMatch(
      /<figcaption[^>]*>Funding, US dollars, <span[^>]*>2021 – May 2024<\/span>.*<strong[^>]*>H \(seed\)<\/strong>/,
    )
    expect(await html).toContain('Converted at €1 = $1.07 (ECB, June 2024).')
    expect(await html).toContain('*\u00a0Announced: $21.5M')
    expect(await html).toContain('Sources: essay; TechCrunch')
  })
})

describe('ChartFailure', () => {
  it('shows each message as text, never as markup, and tells the exporter', async () => {
    const html = await render(ChartFailure, {
      name: 'funding',
      messages: [error('r', 'found "<b>"', { place: { file: 'f', line: 3 } })],
    })
    expect(html).toContain('data-chart-state="failed"')
    expect(html).toContain('f:3: error: found &quot;&lt;b&gt;&quot; (r)')
  })
})

describe('FigureList', () => {
  it('lists name, value and source', async () => {
    const { groups } = listFigures({ funding: { kind: 'values', dataset: FUNDING } }, 'funding', 'en')
    expect(await render(FigureList, { groups })).toContain(
      '<li><span>Mistral AI</span> <b>$113M</b> <cite>TechCrunch, June 13, 2023</cite></li>',
    )
  })
})
