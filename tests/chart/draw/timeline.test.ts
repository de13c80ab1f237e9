import { describe, expect, it } from 'vitest'
import type { Datasets } from '../../../src/chart/select/choose.ts'
import type { Timeline, TimelineEvent } from '../../../data/schema.ts'
import { formatTick, ticksOf } from '../../../src/chart/draw/ticks.ts'
import { type Chronology, chooseChronology } from '../../../src/chart/select/timeline.ts'
import { type TimelineLayout, layoutTimeline } from '../../../src/chart/draw/timeline-layout.ts'

const source = { essay: { en: 'A sentence.' } }
const event = (label: string, start: string, rest: Partial<TimelineEvent> = {}): TimelineEvent => ({
  label: { en: label },
  start,
  source,
  ...rest,
})

const MILESTONES: Timeline = {
  title: { en: 'Milestones' },
  events: [
    event('Series B: €600 million', '2024-06'),
    event('Three founders in a Paris café', '2023-04'),
    event('Seed round of US$113 million', '2023-06'),
    event('Mistral 7B by fewer than 20 people on a few hundred A100s', '2023-09-27'),
    event('Series A: €385 million at about US$2 billion', '2023-12'),
    event('Mistral Large and Le Chat', '2024-02'),
  ],
}
const REIGNS: Timeline = {
  title: { en: 'Reigns' },
  events: [
    event('Louis XIV', '1643', { end: '1715' }),
    event('Louis XV', '1715', { end: '1774' }),
    event('Napoleon', '1804', { end: '1815' }),
  ],
}
const DATASETS: Datasets = {
  milestones: { kind: 'timeline', dataset: MILESTONES },
  reigns: { kind: 'timeline', dataset: REIGNS },
}

function chronology(data: string, language: 'en' | 'zh' = 'en'): Chronology {
  const choice = chooseChronology(DATASETS, { data }, language)
  if ('messages' in choice) throw new Error(choice.messages.map(({ text }) => text).join())
  return choice.value
}

function layout(data: string, width = 848): TimelineLayout {
  return layoutTimeline(chronology(data), width)
}

describe('chooseChronology', () => {
  it('puts events in order of time, with dates as the language writes them', () => {
    expect(
      chronology('milestones')
        .events.map(({ dates }) => dates)
        .slice(0, 3),
    ).toEqual(['April 2023', 'June 2023', 'September 27, 2023'])
    expect(chronology('reigns').events[0]?.dates).toBe('1643 – 1715')
    expect(chronology('reigns', 'zh').events[0]?.dates).toBe('1643—1715年')
  })

  it('names the labels where a highlight is none of them', () => {
    expect(chooseChronology(DATASETS, { data: 'reigns', highlight: 'Louis XVI' }, 'en')).toMatchObject({
      messages: [
        { text: expect.stringContaining('expected the label of an event: Louis XIV; Louis XV; Napoleon') as string },
      ],
    })
  })
})

describe('layoutTimeline', () => {
  it.each([848, 600, 420])('keeps labels apart and inside, at %d pixels', (width) => {
    const placed = layout('milestones', width)
    if (placed.form !== 'points') throw new Error(placed.form)
    expect(placed.points).toHaveLength(6)
    for (const [index, a] of placed.points.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0)
      expect(a.left + a.width).toBeLessThanOrEqual(width)
      for (const b of placed.points.slice(index + 1)) {
        const apart = a.left + a.width <= b.left || b.left + b.width <= a.left
        expect(a.side !== b.side || a.leader !== b.leader || apart).toBe(true)
      }
    }
  })

  it('draws reigns as long as they lasted, in rows', () => {
    const placed = layout('reigns')
    if (placed.form !== 'rows') throw new Error(placed.form)
    const [first, second, third] = placed.spans
    expect([first?.row, second?.row, third?.row]).toEqual([0, 1, 2])
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(72 / 59, 1)
    // Napoleon's words would leave the slide on the right: they begin before his bar.
    expect(third?.words).toBeLessThan(third?.x ?? 0)
    expect(placed.ticks.map(({ text }) => text)).toEqual(['1650', '1675', '1700', '1725', '1750', '1775', '1800'])
  })

  it('lists what is too much for an axis', () => {
    const many = Array.from({ length: 12 }, (_, index) => event(`E ${index}`, String(2000 + index)))
    const choice = chooseChronology(
      { many: { kind: 'timeline', dataset: { ...REIGNS, events: many } } },
      { data: 'many' },
      'en',
    )
    if ('messages' in choice) throw new Error('wrong')
    expect(layoutTimeline(choice.value, 848)).toEqual({ form: 'list' })
  })

  it('survives a single event', () => {
    const dataset = { ...REIGNS, events: [event('Alone', '2024')] }
    const choice = chooseChronology({ one: { kind: 'timeline', dataset } }, { data: 'one' }, 'en')
    if ('messages' in choice) throw new Error('wrong')
    expect(layoutTimeline(choice.value, 848)).toMatchObject({ form: 'points', points: [{ x: 424 }] })
  })
})

describe('ticksOf', () => {
  it('takes round years, never too many', () => {
    expect(ticksOf(2023.25, 2024.5)).toEqual([2023.25, 2023.5, 2023.75, 2024, 2024.25, 2024.5])
    expect(formatTick(2023.25, [2023.25, 2023.5], 'zh')).toBe('2023年4月')
    expect(formatTick(1650, [1650, 1675], 'zh')).toBe('1650')
    expect(ticksOf(1643, 1815)).toHaveLength(7)
    expect(ticksOf(0, 2024).length).toBeLessThanOrEqual(9)
  })
})
