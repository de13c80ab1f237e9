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
import { stack } from './spread.ts'

/** The bar, the gap between its parts, and a label of two lines with the gap above it, in CSS pixels. */
const BAR = { height: 40, gap: 3, label: 2 * SIZES.line + 10 }

/** One bar of the whole, its parts labelled below. */
export const SHARE: Kind = {
  configuration: shareConfiguration,
  drawLabels,
  elementOf: (_, index) => [index, 0],
  valued: (bars, shown) => bars.slice(0, shown),
  height: ({ length }) => [BAR.height + BAR.label * Math.max(1, length - 1), BAR.height + BAR.label],
}

/** The chart.js configuration of one stacked bar, a dataset a part. */
export function shareConfiguration(
  bars: readonly DrawnBar[],
  drawing: Drawing,
): ChartConfiguration<'bar', number[], string> {
  const colours = coloursOf(bars, drawing)
  return {
    type: 'bar',
    data: {
      labels: [''],
      datasets: bars.map(({ length }, index) => ({
        data: [length],
        backgroundColor: colours[index] ?? drawing.theme.grey,
        barThickness: BAR.height,
        borderColor: drawing.theme.paper,
        borderWidth: { right: index < bars.length - 1 ? BAR.gap : 0 },
        borderSkipped: false as const,
      })),
    },
    options: {
      ...commonOptions(drawing),
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: ({ chart }) => ({ bottom: Math.max(0, chart.height - BAR.height) }),
      },
      scales: {
        x: { display: false, stacked: true, min: 0, max: bars.reduce((sum, { length }) => sum + length, 0) || 1 },
        y: { display: false, stacked: true },
      },
    },
  }
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  const labels = placeLabels(chart, { bars, theme, shown })
  const rows = stack(labels, 16)
  bars.slice(0, shown).forEach((bar, index) => {
    const { left = 0, edge = 0 } = labels[index] ?? {}
    const top = BAR.height + BAR.label * (rows[index] ?? 0) + 8
    if ((rows[index] ?? 0) > 0) drawLeader(chart, edge, top, theme.soft)
    const at = { x: left, align: 'left' } as const
    const colour = textColour(bar, theme)
    write(chart.ctx, bar.label, theme, { ...at, y: top + SIZES.line / 2, weight: bar.highlighted ? 600 : 400, colour })
    write(chart.ctx, bar.text + bar.mark, theme, { ...at, y: top + SIZES.line * 1.5, weight: 600, colour })
  })
}

interface PlacedLabel {
  readonly left: number
  readonly width: number
  readonly edge: number
}

/** Each label starts where its part does, but ends inside the chart. */
function placeLabels(chart: Chart, { bars, theme }: Drawn): PlacedLabel[] {
  return bars.map((bar, index) => {
    const element = chart.getDatasetMeta(index).data[0]
    const edge = element === undefined ? 0 : Number(element.getProps(['base'], true)['base'])
    const width = Math.max(...[bar.label, bar.text + bar.mark].map((text) => measure(chart.ctx, text, theme)))
    return { left: Math.max(0, Math.min(edge, chart.width - width)), width, edge }
  })
}

function drawLeader({ ctx }: Chart, x: number, bottom: number, colour: string): void {
  ctx.save()
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(x + 1, BAR.height)
  ctx.lineTo(x + 1, bottom)
  ctx.stroke()
  ctx.restore()
}
