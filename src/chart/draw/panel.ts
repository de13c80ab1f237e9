import type { Chart } from 'chart.js'
import { type BarConfiguration, barConfiguration } from './bars.ts'
import { type Drawing, type Drawn, type DrawnBar, type Kind, SIZES, measure, textColour, write } from './drawing.ts'

/** A row: the words above its bar, the thickest bar and its part of the row, the row's height; in CSS pixels. */
const ROW = { words: SIZES.line, bar: 30, part: 0.36, height: 90, least: 46 }

/** Horizontal bars in a narrow place: name and value above each bar, which has the whole width. */
export const PANEL: Kind = {
  configuration: panelConfiguration,
  drawLabels,
  elementOf: (_, index) => [0, index],
  valued: (bars, shown) => bars.slice(0, shown),
  height: ({ length }) => [length * ROW.height, length * ROW.least],
}

/** The configuration of bars, without a place for names beside them. */
export function panelConfiguration(bars: readonly DrawnBar[], drawing: Drawing): BarConfiguration {
  const { data, options, ...rest } = barConfiguration(bars, drawing)
  const datasets = data.datasets.map((dataset) => ({
    ...dataset,
    categoryPercentage: ROW.part,
    maxBarThickness: ROW.bar,
  }))
  const y = { type: 'category', display: false } as const
  const layout = { autoPadding: false, padding: { top: ROW.words / 2 } }
  return { ...rest, data: { ...data, datasets }, options: { ...options, layout, scales: { ...options?.scales, y } } }
}

interface Rectangle {
  readonly y: number
  readonly height: number
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  const { ctx } = chart
  const elements = chart.getDatasetMeta(0).data
  bars.slice(0, shown).forEach((bar, index) => {
    const { y: middle = 0, height = 0 } = (elements[index]?.getProps(['y', 'height'], true) ?? {}) as Partial<Rectangle>
    const y = middle - height / 2 - ROW.words / 2 - 1
    const at = { y, align: 'left', colour: textColour(bar, theme) } as const
    write(ctx, bar.label, theme, { ...at, x: 0, weight: bar.highlighted ? 600 : 400 })
    write(ctx, bar.text + bar.mark, theme, { ...at, x: measure(ctx, bar.label, theme) + SIZES.gap, weight: 600 })
  })
}
