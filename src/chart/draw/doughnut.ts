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
import { type RingPlace, placesAround } from './ring-places.ts'
import { spread } from './spread.ts'

/** From the ring to its labels, and a label of two lines with the least gap to the next, in CSS pixels. */
const LABEL = { distance: 14, height: 2 * SIZES.line + 6 }
/** The most of the chart's width that the labels of one side take; a longer one is cut short. */
const MOST_SIDE = 0.42

/** A ring of parts, labelled around it. */
export const DOUGHNUT: Kind = {
  configuration: doughnutConfiguration,
  drawLabels,
  elementOf: (_, index) => [0, index],
  valued: (bars, shown) => bars.slice(0, shown),
  height: () => [320, 170],
}

/** The chart.js configuration of a ring with the room that its labels need around it. */
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
      cutout: '60%',
      layout: { autoPadding: false, padding: ({ chart }) => paddingOf(chart, bars, drawing) },
    },
  }
}

function paddingOf(chart: Chart, bars: readonly DrawnBar[], { theme }: Drawing): Record<RingPlace, number> {
  const places = placesOf(bars)
  const side = (place: RingPlace): number => {
    const widths = bars.filter((_, index) => places[index] === place).map((bar) => labelWidth(chart, bar, theme))
    return widths.length === 0 ? 4 : Math.min(Math.max(...widths), chart.width * MOST_SIDE) + LABEL.distance
  }
  const end = (place: RingPlace): number => (places.includes(place) ? LABEL.height : 4)
  return { left: side('left'), right: side('right'), top: end('top'), bottom: end('bottom') }
}

function placesOf(bars: readonly DrawnBar[]): RingPlace[] {
  return placesAround(bars.map(({ length }) => length))
}

function labelWidth(chart: Chart, { label, text, mark }: DrawnBar, theme: Theme): number {
  return Math.max(...[label, text + mark].map((line) => measure(chart.ctx, line, theme)))
}

function drawLabels(chart: Chart, { bars, theme, shown }: Drawn): void {
  const arcs = chart.getDatasetMeta(0).data.map(arcOf)
  const places = placesOf(bars)
  for (const place of ['top', 'bottom', 'left', 'right'] as const) {
    const indices = bars.map((_, index) => index).filter((index) => index < shown && places[index] === place)
    const range = [LABEL.height / 2, chart.height - LABEL.height / 2] as const
    const wanted = indices.map((index) => arcs[index]?.y ?? 0)
    spread(wanted, LABEL.height, range).forEach((y, rank) => {
      const index = indices[rank] ?? 0
      const [bar, arc] = [bars[index], arcs[index]]
      if (bar !== undefined && arc !== undefined) drawLabel(chart, bar, theme, anchorOf(chart, { place, arc, y }))
    })
  }
}

/** Where the two lines of a label meet, and which way they run from there. */
interface Anchor {
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'right' | 'center'
}

/** The ring's centre and radius, and the middle of one arc on a circle around it. */
interface Arc {
  readonly centre: { readonly x: number; readonly y: number }
  readonly radius: number
  readonly x: number
  readonly y: number
}

const SHAPE = ['x', 'y', 'startAngle', 'endAngle', 'outerRadius']

function arcOf(element: Element): Arc {
  // Of an arc chart.js gives these numbers, but its types know only those of every element.
  const shape = element.getProps(SHAPE, true) as unknown as Readonly<Record<string, number>>
  const { x = 0, y = 0, startAngle = 0, endAngle = 0, outerRadius = 0 } = shape
  const [angle, radius] = [(startAngle + endAngle) / 2, outerRadius + LABEL.distance]
  return { centre: { x, y }, radius, x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius }
}

function anchorOf(
  chart: Chart,
  { place, arc, y }: { readonly place: RingPlace; readonly arc: Arc; readonly y: number },
): Anchor {
  const { centre, radius } = arc
  if (place === 'top') return { x: arc.x, y: Math.max(SIZES.line, centre.y - radius - SIZES.line + 6), align: 'center' }
  if (place === 'bottom') {
    const lowest = chart.height - SIZES.line
    return { x: arc.x, y: Math.min(lowest, centre.y + radius + SIZES.line - 6), align: 'center' }
  }
  const x = besideRing(arc, y)
  return place === 'left' ? { x: centre.x - x, y, align: 'right' } : { x: centre.x + x, y, align: 'left' }
}

/** How far from the centre a label at some height begins, so that none of its two lines touches the ring. */
function besideRing({ centre, radius }: Arc, y: number): number {
  const distance = Math.max(0, Math.abs(y - centre.y) - LABEL.height / 2)
  return Math.max(LABEL.distance, Math.sqrt(Math.max(0, radius ** 2 - distance ** 2)))
}

function drawLabel(chart: Chart, bar: DrawnBar, theme: Theme, { x, y, align }: Anchor): void {
  const { ctx } = chart
  const room = align === 'left' ? chart.width - x : align === 'right' ? x : chart.width
  const [label, value] = [bar.label, bar.text + bar.mark].map((line) => shortened(chart, line, theme, room))
  const width = Math.max(measure(ctx, label ?? '', theme), measure(ctx, value ?? '', theme))
  const inside = align === 'center' ? Math.max(width / 2, Math.min(x, chart.width - width / 2)) : x
  const at = { x: inside, align, colour: textColour(bar, theme) } as const
  write(ctx, label ?? '', theme, { ...at, y: y - SIZES.line / 2, weight: bar.highlighted ? 600 : 400 })
  write(ctx, value ?? '', theme, { ...at, y: y + SIZES.line / 2, weight: 600 })
}

/** A line cut to the width there is, with a mark of what is missing; the table beside the chart has it whole. */
function shortened({ ctx }: Chart, line: string, theme: Theme, room: number): string {
  if (measure(ctx, line, theme) <= room) return line
  const letters = Array.from(line)
  while (letters.length > 1 && measure(ctx, `${letters.join('')}…`, theme) > room) letters.pop()
  return `${letters.join('')}…`
}
