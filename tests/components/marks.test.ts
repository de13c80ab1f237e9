import { describe, expect, it } from 'vitest'
import MarkLayer from '../../components/MarkLayer.vue'
import TimelineFigure from '../../components/TimelineFigure.vue'
import { chooseChronology } from '../../src/chart/select/timeline.ts'
import { render } from './render.ts'

const quote = (name: string) => ({ name, sentence: `${name} raised “much”.`, record: undefined, note: undefined })
const box = { left: 1, top: 2, width: 30, height: 40 }

describe('MarkLayer', () => {
  const layer = (shown: number): Promise<string> =>
    render(MarkLayer, { quotes: [quote('H'), quote('Dust')], boxes: [box, box], shown, language: 'en' })

  it('has a button at each mark, one of them in the order of Tab, each described by where it comes from', async () => {
    const html = await layer(2)
    expect(html.match(/<button/g)).toHaveLength(2)
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
    expect(html).toContain('style="left:1px;top:2px;width:30px;height:40px;"')
    const [, id = ''] = /aria-label="H" aria-describedby="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`<span id="${id}" hidden>essay: H raised “much”.</span>`)
  })

  it('has none for what is not shown yet', async () => {
    expect((await layer(1)).match(/<button/g)).toHaveLength(1)
  })
})

describe('TimelineFigure', () => {
  const source = { essay: { en: 'He reigned.' } }
  const reign = (label: string, start: string, end: string) => ({ label: { en: label }, start, end, source })
  const events = [
    reign('Louis XV', '1715', '1774'),
    { ...reign('Louis XIV', '1643', '1715'), note: { en: 'Crowned 1654' } },
  ]
  const choice = chooseChronology(
    { reigns: { kind: 'timeline', dataset: { title: { en: 'Reigns' }, events } } },
    { data: 'reigns', highlight: 'Louis XV' },
    'en',
  )
  const chronology = 'value' in choice ? choice.value : undefined

  it('writes every event as text in order of time, with notes and sources, and is drawn at once', async () => {
    const html = await render(TimelineFigure, { name: 'reigns', chronology })
    expect(html).toContain('data-chart="reigns" data-chart-state="drawn"')
    const labels = [...html.matchAll(/class="timeline-label">([^<]+)</g)].map(([, label]) => label)
    expect(labels).toEqual(['Louis XIV', 'Louis XV'])
    expect(html).toContain('<span class="timeline-date">1643 – 1715</span>')
    expect(html).toContain('Crowned 1654')
    expect(html).toContain('Sources: essay')
    expect(html.match(/is-highlighted/g)).toHaveLength(1)
  })

  it('hides the events that are still to come, without moving the others', async () => {
    const html = await render(TimelineFigure, { name: 'reigns', chronology, shown: 1 })
    expect(html.match(/is-hidden/g)).toHaveLength(1)
  })

  it('does not say the slide’s title twice', async () => {
    expect(await render(TimelineFigure, { name: 'reigns', chronology, slideTitle: 'Reigns' })).not.toContain(
      'figcaption',
    )
  })
})
