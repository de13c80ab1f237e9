import type { ChartConfiguration, ScriptableScaleContext } from 'chart.js'
import type { Bar } from './ranking.ts'
import { widthOf } from './width.ts'

/** A bar with the mark of its note, as the canvas draws it. */
export interface DrawnBar extends Pick<Bar, 'label' | 'length' | 'text' | 'highlighted'> {
  readonly mark: string
}

/** Colours as CSS writes them, and the font list of the slide. */
export interface Theme {
  readonly ink: string
  readonly grey: string
  readonly highlight: string
  readonly highlightText: string
  readonly fonts: string
}

/** How to draw: in which theme, moving or not, at how many device pixels per CSS pixel. */
export interface Drawing {
  readonly theme: Theme
  readonly animated: boolean
  readonly pixelRatio: number
}

export type BarConfiguration = ChartConfiguration<'bar', number[], string | string[]>

/** Text in the canvas, in CSS pixels; gaps beside the bars; the longest label that stays on one line, in em. */
export const SIZES = { text: 16, gap: 10, bar: 28, label: 24 }

/** The chart.js configuration of horizontal bars with direct labels: no axis, no grid, no legend. */
export function barConfiguration(
  bars: readonly DrawnBar[],
  { theme, animated, pixelRatio }: Drawing,
): BarConfiguration {
  return {
    type: 'bar',
    data: { labels: bars.map(({ label }) => wrapLabel(label)), datasets: [barDataset(bars, theme)] },
    options: {
      indexAxis: 'y',
      // Chart.js measures the canvas as it is scaled by Slidev; LiveChart gives it the size it has unscaled.
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: pixelRatio,
      events: [],
      animation: animated ? { duration: 450, easing: 'easeOutQuart' } : false,
      layout: {
        autoPadding: false,
        padding: ({ chart }) => ({ right: endLabelWidth(chart.ctx, bars, theme) + SIZES.gap }),
      },
      scales: { x: { display: false, ...valueRange(bars) }, y: labelScale(bars, theme) },
    },
  }
}

/** The fonts a chart uses, as CSS writes them, so that they can be loaded before it is drawn. */
export function fontsOf(theme: Theme): string[] {
  return [fontOf(theme, 400), fontOf(theme, 600)]
}

function barDataset(bars: readonly DrawnBar[], theme: Theme): BarConfiguration['data']['datasets'][number] {
  return {
    data: bars.map(({ length }) => length),
    backgroundColor: bars.map(({ highlighted }) => (highlighted ? theme.highlight : theme.grey)),
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
  context.font = fontOf(theme, 600)
  return Math.max(0, ...bars.flatMap(({ label }) => wrapLabel(label)).map((line) => context.measureText(line).width))
}

function endLabelWidth(context: CanvasRenderingContext2D, bars: readonly DrawnBar[], theme: Theme): number {
  context.font = fontOf(theme, 600)
  return Math.max(0, ...bars.map(({ text, mark }) => context.measureText(text + mark).width))
}

/** Breaks a label that is too long for one line in two, near its middle, at a space where it has one. */
export function wrapLabel(label: string): string | string[] {
  if (widthOf(label) <= SIZES.label) return label
  const middle = Math.ceil(label.length / 2)
  const space = label.indexOf(' ', middle - 1)
  return space === -1 ? [label.slice(0, middle), label.slice(middle)] : [label.slice(0, space), label.slice(space + 1)]
}

/** The font of the canvas's text as CSS writes it. */
export function fontOf(theme: Theme, weight: 400 | 600): string {
  return `${weight} ${SIZES.text}px ${theme.fonts}`
}
