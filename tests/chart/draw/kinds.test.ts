import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../src/chart/draw/boxes.ts'
import { columnConfiguration } from '../../../src/chart/draw/columns.ts'
import { doughnutConfiguration } from '../../../src/chart/draw/doughnut.ts'
import type { DrawnBar } from '../../../src/chart/draw/drawing.ts'
import { LINE, lineConfiguration, seriesOf, thinned } from '../../../src/chart/draw/line.ts'
import { panelConfiguration } from '../../../src/chart/draw/panel.ts'
import { shareConfiguration } from '../../../src/chart/draw/share.ts'
import { THEME, drawnBar } from '../sample.ts'

const DRAWING = { theme: THEME, animated: false, pixelRatio: 2, shown: 2 }
const BARS: DrawnBar[] = [
  drawnBar('A', 3),
  drawnBar('B', 1, { highlighted: true, mark: '*' }),
  drawnBar('C', 2, { date: '2025', dateText: '2025' }),
]

describe('columns', () => {
  it('start at zero and leave out what is not shown yet', () => {
    const { data, options } = columnConfiguration(BARS, DRAWING)
    expect(options?.scales?.['y']).toMatchObject({ min: 0, max: 3 })
    expect(data.labels).toEqual(['A', 'B', ''])
    expect(data.datasets[0]?.backgroundColor).toEqual(['#999', '#f00', 'transparent'])
  })
})

describe('the bars of small multiples', () => {
  it('have the whole width: no room for names beside them', () => {
    const { options } = panelConfiguration(BARS, DRAWING)
    expect(options?.scales).toMatchObject({ x: { min: 0, max: 3 }, y: { display: false } })
    expect(options?.layout?.padding).toEqual({ top: 12.5 })
  })
})

describe('parts of a whole', () => {
  it('fill the bar exactly', () => {
    const { data, options } = shareConfiguration(BARS, DRAWING)
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([[3], [1], [2]])
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 6, stacked: true })
  })

  it('are a ring in the order of the file', () => {
    expect(doughnutConfiguration(BARS, DRAWING).data.datasets[0]?.data).toEqual([3, 1, 2])
  })
})

describe('lines', () => {
  const points = [
    drawnBar('2021', 1, { series: 'HF', date: '2021', dateText: '2021' }),
    drawnBar('2023', 2, { series: 'M', date: '2023-07', dateText: 'July 2023' }),
    drawnBar('2022', 3, { series: 'HF', date: '2022', dateText: '2022' }),
  ]

  it('join the points of one subject, and keep those to come for later', () => {
    expect(seriesOf(points)).toEqual([[0, 2], [1]])
    const { data } = lineConfiguration(points, DRAWING)
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([
      [
        { x: 2021, y: 1 },
        { x: 2022, y: null },
      ],
      [{ x: 2023.5, y: 2 }],
    ])
    expect(LINE.elementOf(points, 2)).toEqual([0, 1])
  })

  it('name as many dates as there is room for, the last one always', () => {
    expect(thinned([1, 2, 3, 10], 1.5)).toEqual([1, 3, 10])
    expect(thinned([1, 5, 9, 9.5], 2)).toEqual([1, 5, 9.5])
    expect(thinned([1, 1.5], 2)).toEqual([1, 1.5])
    expect(thinned([], 1)).toEqual([])
  })
})

describe('boxOf', () => {
  it('covers a bar, whichever way it lies', () => {
    const bar = { x: 100, y: 50, base: 10, width: 90, height: 30, horizontal: true }
    expect(boxOf(bar)).toEqual({ left: 10, top: 35, width: 90, height: 30 })
    const column = { x: 100, y: 50, base: 200, width: 40, height: 150, horizontal: false }
    expect(boxOf(column)).toEqual({ left: 80, top: 50, width: 40, height: 150 })
  })

  it('is never too small for a finger', () => {
    expect(boxOf({ x: 100, y: 50 })).toEqual({ left: 88, top: 38, width: 24, height: 24 })
    expect(boxOf({ x: 12, y: 50, base: 10, height: 4, horizontal: true })).toMatchObject({ width: 24, height: 24 })
  })

  it('sits in the middle of an arc', () => {
    const arc = { x: 100, y: 100, innerRadius: 60, outerRadius: 100, startAngle: 0, endAngle: 0 }
    expect(boxOf(arc)).toEqual({ left: 160, top: 80, width: 40, height: 40 })
  })
})
