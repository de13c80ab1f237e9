import type { Chart, ChartConfiguration, Element } from 'chart.js'
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
import { spread } from './spread.ts'

/** From the ring to its labels, and a label of two lines with the least gap to the next, in CSS pixels. */
const LABEL = { distance: 16, height: 2 * SIZES.line + 6 }

/** A ring of parts, labelled beside them. */
export const DOUGHNUT: Kind = {
  configuration: (bars, drawing) => doughnutConfiguration(bars, drawing),
  drawLabels,
  elementOf: (_, index) => [0, index],
  height: () => [300, 160],
}

/** The chart.js configuration of a ring with room for its labels on both sides. */
export function doughnutConfiguration(
  bars: readonly DrawnBar[],
  drawing: Drawing,
): ChartConfiguration<'doughnut', number[], string> {
  return {
    type: 'doughnut',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ length }) => length),
          backgroundColor: coloursOf(bars, drawing),
          borderColor: drawing.theme.paper,
          borderWidth: 3,
          borderAlign: 'center',
        },
      ],
    },
    options: {
      ...commonOptions(drawing),
      cutout: '62%',
      layout: { autoPadding: false, padding: ({ chart }) => sidePadding(chart, bars, drawing) },
    },
  }
}

function sidePadding(chart: Chart, bars: readonly DrawnBar[], { theme }: Drawing) {
  const widths = bars.flatMap(({ label, text, mark }) => [label, text + mark].map((t) => measure(chart.ctx, t, theme)))
  const side = Math.min(Math.max(...widths) + 2 * LABEL.distance, chart.width * 0.36)
  return { left: side, right: side, top: 6, bottom: 6 }
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  const arcs = chart.getDatasetMeta(0).data.map(arcOf)
  for (const side of [-1, 1] as const) {
    const indices = bars.map((_, index) => index).filter((index) => index < shown && arcs[index]?.side === side)
    const range = [LABEL.height / 2, chart.height - LABEL.height / 2] as const
    const wanted = indices.map((index) => arcs[index]?.y ?? 0)
    spread(wanted, LABEL.height, range).forEach((y, rank) => {
      const index = indices[rank] ?? 0
      const [bar, arc] = [bars[index], arcs[index]]
      if (bar !== undefined && arc !== undefined) drawLabel(chart, bar, theme, { x: besideRing(arc, y), y, side })
    })
  }
}

/** A label beside the ring: at its arc's middle, wherever there is room. */
interface Anchor {
  readonly x: number
  readonly y: number
  readonly side: -1 | 1
}

/** The ring's centre and radius, and the height and side of the middle of one arc. */
interface Arc {
  readonly centre: { readonly x: number; readonly y: number }
  readonly radius: number
  readonly y: number
  readonly side: -1 | 1
}

const SHAPE = ['x', 'y', 'startAngle', 'endAngle', 'outerRadius']

function arcOf(element: Element): Arc {
  // Of an arc chart.js gives these numbers, but its types know only those of every element.
  const shape = element.getProps(SHAPE, true) as unknown as Readonly<Record<string, number>>
  const { x = 0, y = 0, startAngle = 0, endAngle = 0, outerRadius = 0 } = shape
  const [angle, radius] = [(startAngle + endAngle) / 2, outerRadius + LABEL.distance]
  return { centre: { x, y }, radius, y: y + Math.sin(angle) * radius, side: Math.cos(angle) < 0 ? -1 : 1 }
}

/** Where a label at some height begins, so that none of its two lines touches the ring. */
function besideRing({ centre, radius, side }: Arc, y: number): number {
  const distance = Math.max(0, Math.abs(y - centre.y) - LABEL.height / 2)
  return centre.x + side * Math.max(LABEL.distance, Math.sqrt(Math.max(0, radius ** 2 - distance ** 2)))
}

function drawLabel({ ctx }: Chart, bar: DrawnBar, theme: Theme, { x, y, side }: Anchor): void {
  const at = { x, align: side < 0 ? 'right' : 'left', colour: textColour(bar, theme) } as const
  write(ctx, bar.label, theme, { ...at, y: y - SIZES.line / 2, weight: bar.highlighted ? 600 : 400 })
  write(ctx, bar.text + bar.mark, theme, { ...at, y: y + SIZES.line / 2, weight: 600 })
}
