import type { Chart, ChartConfiguration, Scale } from 'chart.js'
import {
  type Drawing,
  type Drawn,
  type DrawnBar,
  type Kind,
  SIZES,
  type Theme,
  commonOptions,
  measure,
  textColour,
  write,
} from './drawing.ts'
import { momentOf } from '../words/moment.ts'
import { spread } from './spread.ts'

interface Point {
  readonly x: number
  readonly y: number | null
}

/** Lines over time, each named at its end. */
export const LINE: Kind = {
  configuration: lineConfiguration,
  drawLabels,
  elementOf: (bars, index) => {
    const series = seriesOf(bars)
    const dataset = series.findIndex((points) => points.includes(index))
    return [dataset, series[dataset]?.indexOf(index) ?? 0]
  },
  valued: (bars, shown) => {
    if (isSingle(bars)) return bars.slice(0, shown)
    return seriesOf(bars.slice(0, shown)).flatMap((indices) => bars[indices.at(-1) ?? -1] ?? [])
  },
  height: () => [290, 140],
}

/** The points of each line, as indices of marks in order of time. */
export function seriesOf(bars: readonly DrawnBar[]): number[][] {
  const names = [...new Set(bars.map(({ series }) => series))]
  return names.map((name) => bars.flatMap(({ series }, index) => (series === name ? [index] : [])))
}

/** The chart.js configuration of lines over time: the dates below, no values at the side. */
export function lineConfiguration(
  bars: readonly DrawnBar[],
  drawing: Drawing,
): ChartConfiguration<'line', Point[], string> {
  const lengths = bars.map(({ length }) => length)
  return {
    type: 'line',
    data: { datasets: seriesOf(bars).map((indices) => lineDataset(indices, bars, drawing)) },
    options: {
      ...commonOptions(drawing),
      layout: {
        autoPadding: false,
        padding: ({ chart }) => sides(chart, bars, drawing.theme),
      },
      scales: {
        x: dateScale(bars, drawing),
        y: { display: false, min: Math.min(0, ...lengths), max: Math.max(0, ...lengths) || 1 },
      },
    },
  }
}

function lineDataset(indices: readonly number[], bars: readonly DrawnBar[], { theme, shown }: Drawing) {
  const highlighted = indices.some((index) => bars[index]?.highlighted === true)
  const grouped = seriesOf(bars).length === 1 || indices.some((index) => bars[index]?.grouped === true)
  const colour = highlighted ? theme.highlight : grouped ? theme.blue : theme.grey
  return {
    data: indices.map((index): Point => {
      const bar = bars[index]
      return { x: momentOf(bar?.date ?? ''), y: index < shown ? (bar?.length ?? null) : null }
    }),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 3,
    pointRadius: 4.5,
    pointBorderWidth: 0,
    clip: false as const,
    order: highlighted ? 0 : 1,
  }
}

/** About how much of the canvas's width the lines themselves have, which is known only once the sides are. */
const PLOT = 0.75

function sides(chart: Chart, bars: readonly DrawnBar[], theme: Theme) {
  const half = (text: string): number => measure(chart.ctx, text, theme) / 2
  const dates = Math.max(0, ...bars.map(({ dateText }) => half(dateText)))
  const ends = isSingle(bars) ? bars.map(({ text, mark }) => half(text + mark)) : endRooms(chart, bars, theme)
  const first = isSingle(bars) ? half(bars[0]?.text ?? '') : 0
  return { top: SIZES.line + SIZES.gap, left: Math.max(first, dates) + 2, right: Math.max(0, dates, ...ends) + 4 }
}

/** What the label at each line's end needs beyond the last date; a line that ends early has room before it. */
function endRooms(chart: Chart, bars: readonly DrawnBar[], theme: Theme): number[] {
  const [min, max] = timeOf(bars)
  return bars.map((bar) => {
    const left = ((max - momentOf(bar.date)) / (max - min)) * PLOT * chart.width
    return measure(chart.ctx, endLabel(bar, bars), theme) + SIZES.gap - left
  })
}

/** The first and the last date, never the same. */
function timeOf(bars: readonly DrawnBar[]): readonly [min: number, max: number] {
  const moments = bars.map(({ date }) => momentOf(date))
  const [min, max] = [Math.min(...moments), Math.max(...moments)]
  return max > min ? [min, max] : [min - 0.5, max + 0.5]
}

function dateScale(bars: readonly DrawnBar[], { theme }: Drawing) {
  const names = new Map(bars.map(({ date, dateText }) => [momentOf(date), dateText]))
  const [min, max] = timeOf(bars)
  return {
    type: 'linear' as const,
    min,
    max,
    grid: { display: false },
    border: { color: theme.line },
    afterBuildTicks: (scale: Scale) => {
      const widest = Math.max(...bars.map(({ dateText }) => measure(scale.ctx, dateText, theme)))
      const { left, right } = sides(scale.chart, bars, theme)
      const gap = ((widest + SIZES.gap) / Math.max(1, scale.chart.width - left - right)) * (max - min)
      const moments = [...names.keys()].sort((a, b) => a - b)
      scale.ticks = thinned(moments, gap).map((value) => ({ value }))
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: theme.soft,
      font: { family: theme.fonts, size: SIZES.text },
      callback: (value: string | number) => names.get(Number(value)) ?? '',
    },
  }
}

/** Leaves out what is nearer to the one kept before than `gap`; of the last two that are too near, the last stays. */
export function thinned(values: readonly number[], gap: number): number[] {
  const last = values.at(-1)
  const kept = values.reduce<number[]>(
    (some, value) => (some.length === 0 || value - (some.at(-1) ?? 0) >= gap ? [...some, value] : some),
    [],
  )
  if (last === undefined || kept.at(-1) === last) return kept
  return kept.length === 1 ? [...kept, last] : [...kept.slice(0, -1), last]
}

function isSingle(bars: readonly DrawnBar[]): boolean {
  return seriesOf(bars).length === 1
}

function endLabel({ series, text, mark }: DrawnBar, bars: readonly DrawnBar[]): string {
  return isSingle(bars) ? text + mark : `${series} ${text}${mark}`
}

/** One line has its value at each point; of several, each has its name and last value at its end. */
function drawLabels(chart: Chart, drawn: Drawn): void {
  if (isSingle(drawn.bars)) drawValues(chart, drawn)
  else drawEnds(chart, drawn)
}

function drawValues(chart: Chart, { bars, theme, shown }: Drawn): void {
  chart
    .getDatasetMeta(0)
    .data.slice(0, shown)
    .forEach(({ x, y }, index) => {
      const bar = bars[index]
      if (bar === undefined) return
      const at = { x, y: y - SIZES.line + 2, align: 'center', weight: 600 } as const
      write(chart.ctx, bar.text + bar.mark, theme, { ...at, colour: textColour(bar, theme) })
    })
}

function drawEnds(chart: Chart, { bars, theme, shown }: Drawn): void {
  const ends = seriesOf(bars).flatMap((indices, dataset) => {
    const seen = indices.filter((index) => index < shown)
    const element = chart.getDatasetMeta(dataset).data[seen.length - 1]
    const bar = bars[seen.at(-1) ?? -1]
    return element === undefined || bar === undefined ? [] : [{ bar, x: element.x, y: element.y }]
  })
  const heights = spread(
    ends.map(({ y }) => y),
    SIZES.line,
    [SIZES.line / 2, chart.height - SIZES.line],
  )
  ends.forEach(({ bar, x }, index) => {
    const at = { x: x + SIZES.gap, y: heights[index] ?? 0, align: 'left', weight: 600 } as const
    clear(chart.ctx, at, measure(chart.ctx, endLabel(bar, bars), theme), theme.paper)
    write(chart.ctx, endLabel(bar, bars), theme, { ...at, colour: textColour(bar, theme) })
  })
}

/** A label stands on paper, not on the lines of others. */
function clear(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  paper: string,
): void {
  context.fillStyle = paper
  context.fillRect(x - 3, y - SIZES.line / 2, width + 6, SIZES.line)
}
