import type { Chart } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { barConfiguration } from '../../../src/chart/draw/bars.ts'
import { columnConfiguration } from '../../../src/chart/draw/columns.ts'
import { DRAWN_KINDS, type DrawnKind } from '../../../src/chart/draw/kinds.ts'
import { THEME, drawnBar } from '../sample.ts'

const BARS = [drawnBar('A', 3), drawnBar('B', 1, { highlighted: true })]
const DRAWING = { theme: THEME, animated: false, pixelRatio: 2, shown: 2 }

/** What a kind writes at its marks, each text with the weight it has. */
function written(kind: DrawnKind): Record<string, string> {
  const texts: Record<string, string> = {}
  const nothing = (): void => undefined
  const ctx = {
    font: '',
    measureText: () => ({ width: 10 }),
    fillText: (text: string) => (texts[text] = ctx.font.slice(0, 3)),
    ...{ save: nothing, restore: nothing, beginPath: nothing, moveTo: nothing, lineTo: nothing, stroke: nothing },
  }
  const element = { x: 150, y: 150, getProps: () => ({ base: 0, x: 150, y: 150 }) }
  const chart = {
    ctx,
    width: 300,
    height: 300,
    scales: {},
    getDatasetMeta: () => ({ data: [element, element] }),
  }
  DRAWN_KINDS[kind].drawLabels(chart as unknown as Chart, { bars: BARS, theme: THEME, shown: 2 })
  return texts
}

describe('the highlighted mark, where colours are not seen', () => {
  it.each(['share', 'doughnut', 'panel'] as const)('has its name in bold, and no other has: %s', (kind) => {
    expect(written(kind)).toMatchObject({ A: '400', B: '600' })
  })

  it.each([
    ['bars', barConfiguration(BARS, DRAWING).options?.scales?.['y']],
    ['columns', columnConfiguration(BARS, DRAWING).options?.scales?.['x']],
  ])('has its name in bold, and no other has: %s', (_, scale) => {
    const font = scale?.ticks?.font as unknown as (context: { index: number }) => { weight: number }
    expect([0, 1].map((index) => font({ index }).weight)).toEqual([400, 600])
  })
})
