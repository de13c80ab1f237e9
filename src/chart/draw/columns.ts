import type { Chart, ChartConfiguration } from 'chart.js'
import {
  type Drawing,
  type Drawn,
  type DrawnBar,
  type Kind,
  SIZES,
  coloursOf,
  commonOptions,
  measure,
  textColour,
  write,
} from './drawing.ts'
import { wrapText, wrapTick } from '../words/wrap.ts'

/** Columns with the values above them and the names below. */
export const COLUMNS: Kind = {
  configuration: columnConfiguration,
  drawLabels,
  elementOf: (_, index) => [0, index],
  valued: (bars, shown) => bars.slice(0, shown),
  height: () => [300, 140],
}

/** The chart.js configuration of columns: no axis but the names. */
export function columnConfiguration(
  bars: readonly DrawnBar[],
  drawing: Drawing,
): ChartConfiguration<'bar', number[], string> {
  const lengths = bars.map(({ length }) => length)
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }, index) => (index < drawing.shown ? label : '')),
      datasets: [
        {
          data: lengths,
          backgroundColor: coloursOf(bars, drawing),
          categoryPercentage: 0.72,
          barPercentage: 1,
          maxBarThickness: 88,
          minBarLength: 2,
        },
      ],
    },
    options: {
      ...commonOptions(drawing),
      layout: { autoPadding: false, padding: ({ chart }) => ({ top: valueHeight(chart, bars, drawing) }) },
      scales: {
        x: nameScale(bars, drawing),
        y: { display: false, min: Math.min(0, ...lengths), max: Math.max(0, ...lengths) || 1 },
      },
    },
  }
}

function valueHeight(chart: Chart, bars: readonly DrawnBar[], { theme, shown }: Drawing): number {
  const lines = bars.map((bar) => valueLines(chart, bar, { bars, theme, shown }).length)
  return Math.max(1, ...lines) * SIZES.line + SIZES.gap
}

function nameScale(bars: readonly DrawnBar[], { theme }: Drawing) {
  return {
    type: 'category' as const,
    grid: { display: false },
    border: { color: theme.line },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      color: theme.ink,
      font: ({ index }: { index: number }) => ({
        family: theme.fonts,
        size: SIZES.text,
        lineHeight: 1.2,
        weight: bars[index]?.highlighted === true ? 600 : 400,
      }),
      callback(this: { chart: Chart; getLabelForValue: (value: number) => string }, value: string | number) {
        const room = this.chart.width / Math.max(1, bars.length)
        return wrapTick(this.getLabelForValue(Number(value)), room / SIZES.text - 0.75)
      },
    },
  }
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  chart
    .getDatasetMeta(0)
    .data.slice(0, shown)
    .forEach(({ x, y }, index) => {
      const bar = bars[index]
      if (bar === undefined) return
      const lines = valueLines(chart, bar, { bars, theme, shown })
      // From the top, so that the text of a PDF has the lines in their order.
      lines.forEach((line, below) => {
        const at = { x, y: y - SIZES.line * (lines.length - below - 0.5) - 4, align: 'center', weight: 600 } as const
        write(chart.ctx, line, theme, { ...at, colour: textColour(bar, theme) })
      })
    })
}

/** A value that is wider than its column has room is written on two lines, so that it never touches the next. */
function valueLines(chart: Chart, { text, mark }: DrawnBar, { bars, theme }: Drawn): string[] {
  const room = chart.width / Math.max(1, bars.length) - 6
  if (measure(chart.ctx, text + mark, theme) <= room) return [text + mark]
  return wrapText(text + mark, room / SIZES.text)
}
