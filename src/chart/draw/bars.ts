import type { Chart, ChartConfiguration, ScriptableScaleContext } from 'chart.js'
import {
  type Drawing,
  type Drawn,
  type DrawnBar,
  type Kind,
  SIZES,
  type Theme,
  coloursOf,
  commonOptions,
  measure,
  textColour,
  write,
} from './drawing.ts'
import { widthOf } from '../words/width.ts'
import { halveText } from '../words/wrap.ts'

export type BarConfiguration = ChartConfiguration<'bar', number[], string | string[]>

/** Horizontal bars with the values at their ends. */
export const BARS: Kind = {
  configuration: barConfiguration,
  drawLabels,
  elementOf: (_, index) => [0, index],
  valued: (bars, shown) => bars.slice(0, shown),
  height: ({ length }) => [length * 42, length * 22],
}

/** The chart.js configuration of horizontal bars with direct labels: no axis, no grid, no legend. */
export function barConfiguration(bars: readonly DrawnBar[], drawing: Drawing): BarConfiguration {
  const { theme, shown } = drawing
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }, index) => (index < shown ? wrapLabel(label) : '')),
      datasets: [barDataset(bars, drawing)],
    },
    options: {
      ...commonOptions(drawing),
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: ({ chart }) => ({ right: endLabelWidth(chart.ctx, bars, theme) + SIZES.gap }),
      },
      scales: { x: { display: false, ...valueRange(bars) }, y: labelScale(bars, theme) },
    },
  }
}

function barDataset(bars: readonly DrawnBar[], drawing: Drawing): BarConfiguration['data']['datasets'][number] {
  return {
    data: bars.map(({ length }) => length),
    backgroundColor: coloursOf(bars, drawing),
    categoryPercentage: 0.8,
    barPercentage: 1,
    maxBarThickness: SIZES.bar,
    minBarLength: 2,
  }
}

function valueRange(bars: readonly DrawnBar[]): { min: number; max: number } {
  const lengths = bars.map(({ length }) => length)
  return { min: Math.min(0, ...lengths), max: Math.max(0, ...lengths) || 1 }
}

function labelScale(
  bars: readonly DrawnBar[],
  theme: Theme,
): NonNullable<NonNullable<BarConfiguration['options']>['scales']>[string] {
  const highlighted = ({ index }: ScriptableScaleContext): boolean => bars[index]?.highlighted ?? false
  return {
    type: 'category',
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      padding: SIZES.gap,
      color: theme.ink,
      font: (context) => ({
        family: theme.fonts,
        size: SIZES.text,
        lineHeight: 1.15,
        weight: highlighted(context) ? 600 : 400,
      }),
    },
    // Chart.js gives a scale at most half of the chart: the labels get what they need, and no room above and below.
    afterFit: (scale) => {
      Object.assign(scale, { paddingTop: 0, paddingBottom: 0 })
      scale.width = Math.ceil(labelWidth(scale.ctx, bars, theme)) + SIZES.gap + 2
    },
  }
}

function labelWidth(context: CanvasRenderingContext2D, bars: readonly DrawnBar[], theme: Theme): number {
  const lines = bars.flatMap(({ label }) => wrapLabel(label))
  return Math.max(0, ...lines.map((line) => measure(context, line, theme)))
}

function endLabelWidth(context: CanvasRenderingContext2D, bars: readonly DrawnBar[], theme: Theme): number {
  return Math.max(0, ...bars.map(({ text, mark }) => measure(context, text + mark, theme)))
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  const zero = chart.scales['x']?.getPixelForValue(0) ?? 0
  chart
    .getDatasetMeta(0)
    .data.slice(0, shown)
    .forEach(({ x, y }, index) => {
      const bar = bars[index]
      if (bar === undefined) return
      const at = { x: Math.max(x, zero) + SIZES.gap, y, align: 'left', weight: 600 } as const
      write(chart.ctx, bar.text + bar.mark, theme, { ...at, colour: textColour(bar, theme) })
    })
}

/** Breaks a label that is too long for one line in two, near its middle, at a space where it has one. */
export function wrapLabel(label: string): string | string[] {
  if (widthOf(label) <= SIZES.label) return label
  const middle = Math.ceil(label.length / 2)
  const space = label.indexOf(' ', middle - 1)
  return space === -1 ? halveText(label) : [label.slice(0, space), label.slice(space + 1)]
}
