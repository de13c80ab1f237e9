import type { Chart } from 'chart.js'
import { type BarConfiguration, barConfiguration } from './bars.ts'
import { type Drawing, type Drawn, type DrawnBar, type Kind, SIZES, measure, textColour, write } from './drawing.ts'

/** A bar and the words above it, in CSS pixels. */
const ROW = { bar: 14, words: SIZES.line, height: 60, least: 44 }

/** Horizontal bars in a narrow place: name and value above each bar, which has the whole width. */
export const PANEL: Kind = {
  configuration: (bars, drawing) => panelConfiguration(bars, drawing),
  drawLabels,
  elementOf: (_, index) => [0, index],
  height: ({ length }) => [length * ROW.height, length * ROW.least],
}

/** The configuration of bars, without a place for names beside them. */
export function panelConfiguration(bars: readonly DrawnBar[], drawing: Drawing): BarConfiguration {
  const { data, options, ...rest } = barConfiguration(bars, drawing)
  const datasets = data.datasets.map((dataset) => ({ ...dataset, maxBarThickness: ROW.bar }))
  const y = { type: 'category', display: false } as const
  const layout = { autoPadding: false, padding: { top: ROW.words / 2 } }
  return { ...rest, data: { ...data, datasets }, options: { ...options, layout, scales: { ...options?.scales, y } } }
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  const { ctx } = chart
  const elements = chart.getDatasetMeta(0).data
  bars.slice(0, shown).forEach((bar, index) => {
    const y = (elements[index]?.y ?? 0) - ROW.bar / 2 - ROW.words / 2
    const at = { y, align: 'left', colour: textColour(bar, theme) } as const
    write(ctx, bar.label, theme, { ...at, x: 0, weight: bar.highlighted ? 600 : 400 })
    write(ctx, bar.text + bar.mark, theme, { ...at, x: measure(ctx, bar.label, theme) + SIZES.gap, weight: 600 })
  })
}
