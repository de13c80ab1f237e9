import { spread } from '../../../chart/draw/spread.ts'
import { type Bar, type Ranking, labelOf as nameOfRow } from '../../../chart/select/ranking.ts'
import { formatDate } from '../../../chart/words/date.ts'
import { type DateAxis, dateAxis } from '../../charts/dates.ts'
import type { ChartSeries } from '../../charts/drawing.ts'
import { labelOf } from '../../charts/labels.ts'
import type { Colour } from '../colours.ts'
import type { Box, Item } from '../items.ts'
import { widthOf } from '../measure.ts'
import { nameOf } from './bars.ts'
import { type ChartArea, type DrawChart, TEXT, rangeOf, tagOf } from './chart-area.ts'

/** Dates below the lines. */
const DATES = 30

/** Lines over time: one has its value at each point, of several each has its name and last value at its end. */
export const line: DrawChart = (area) => {
  const { ranking, box, alternative } = area
  const lines = linesOf(ranking)
  const axis = dateAxis(
    ranking.bars.map(({ row }) => ({ date: row.asOf, text: formatDate(row.asOf, ranking.language) })),
  )
  const plot = plotOf(area, lines, axis)
  const { min, max } = rangeOf(ranking.bars)
  const range = { min, max: min + (max - min) * (plot.h / Math.max(plot.h * 0.3, plot.h - TEXT.line - 6)) }
  const ends = lines.length === 1 ? [] : endItems(area, lines, { plot, range })
  return [
    {
      kind: 'chart',
      box,
      alternative,
      drawing: {
        kind: 'line',
        name: nameOf(ranking),
        tag: tagOf(ranking),
        categories: thinned(axis, plot.w),
        series: lines.map((points) => seriesOf(points, area, { axis, single: lines.length === 1 })),
        plot: { x: plot.x / box.w, y: 0, w: plot.w / box.w, h: plot.h / box.h },
        range,
        size: TEXT.size - 2,
        gap: 100,
      },
    },
    ...ends,
  ]
}

/** The points of each line in order of time, as places in the ranking. */
function linesOf({ bars, language }: Ranking): number[][] {
  const names = bars.map(({ row }) => nameOfRow(row, language))
  return [...new Set(names)].map((name) => names.flatMap((other, index) => (other === name ? [index] : [])))
}

function seriesOf(
  points: readonly number[],
  { ranking, marks }: ChartArea,
  { axis, single }: { axis: DateAxis; single: boolean },
): ChartSeries {
  const at = new Map(points.map((point) => [axis.index.get(ranking.bars[point]?.row.asOf ?? ''), point]))
  const places = axis.names.map((_, place) => at.get(place))
  const first = ranking.bars[points[0] ?? 0]
  return {
    name: first === undefined ? '' : nameOfRow(first.row, ranking.language),
    values: places.map((point) => (point === undefined ? undefined : ranking.bars[point]?.length)),
    colours: [lineColour(points, ranking.bars, single)],
    labels: places.map((point) => {
      const bar = point === undefined ? undefined : ranking.bars[point]
      return bar === undefined || !single ? undefined : labelOf(bar, marks[point ?? 0] ?? '', ranking.language)
    }),
  }
}

function lineColour(points: readonly number[], bars: readonly Bar[], single: boolean): Colour {
  const own = points.map((point) => bars[point])
  if (own.some((bar) => bar?.highlighted === true)) return 'vermilion'
  return single || own.some((bar) => bar?.grouped === true) ? 'blue' : 'grey'
}

/** Where the lines are drawn, in pixels of the chart: beside them half a date, or the names at their ends. */
function plotOf({ ranking, marks, box }: ChartArea, lines: readonly number[][], axis: DateAxis): Omit<Box, 'y'> {
  const half = Math.max(0, ...axis.names.map((name) => widthOf(name, { size: TEXT.size }) / 2))
  const values = ranking.bars.map((bar, index) =>
    widthOf(bar.text + (marks[index] ?? ''), { size: TEXT.size, bold: true }),
  )
  const side = Math.max(half, lines.length === 1 ? Math.max(0, ...values) / 2 : 0) + 4
  const ends = lines.length === 1 ? side : Math.max(side, ...lines.map((points) => endWidth(points, ranking, marks)))
  return { x: side, w: Math.max(60, box.w - side - ends), h: Math.max(40, box.h - DATES) }
}

function endText(points: readonly number[], ranking: Ranking, marks: readonly string[]): string {
  const last = points.at(-1) ?? 0
  const bar = ranking.bars[last]
  return bar === undefined ? '' : `${nameOfRow(bar.row, ranking.language)} ${bar.text}${marks[last] ?? ''}`
}

function endWidth(points: readonly number[], ranking: Ranking, marks: readonly string[]): number {
  return widthOf(endText(points, ranking, marks), { size: TEXT.size, bold: true }) + TEXT.gap + 4
}

/** Names and last values beside the plot, as near to the ends of their lines as they have room. */
function endItems(
  { ranking, marks, box }: ChartArea,
  lines: readonly number[][],
  { plot, range }: { plot: Omit<Box, 'y'>; range: { min: number; max: number } },
): Item[] {
  const wanted = lines.map((points) => {
    const value = ranking.bars[points.at(-1) ?? 0]?.length ?? 0
    return plot.h * (1 - (value - range.min) / (range.max - range.min))
  })
  const heights = spread(wanted, TEXT.line, [TEXT.line / 2, plot.h - TEXT.line / 2])
  return lines.map((points, index) => {
    const highlighted = points.some((point) => ranking.bars[point]?.highlighted === true)
    const text = endText(points, ranking, marks)
    const x = box.x + plot.x + plot.w + TEXT.gap
    return {
      kind: 'text',
      name: text,
      box: { x, y: box.y + (heights[index] ?? 0) - TEXT.line / 2, w: Math.max(40, box.x + box.w - x), h: TEXT.line },
      paragraphs: [
        {
          runs: [{ text }],
          size: TEXT.size,
          leading: 1.2,
          bold: true,
          ...(highlighted && { colour: 'vermilion-text' as const }),
        },
      ],
    }
  })
}

/** The names of the dates, those left out that would touch the one before; the last stays. */
function thinned({ names }: DateAxis, width: number): string[] {
  const step = width / Math.max(1, names.length - 1)
  const places = names.flatMap((name, place) => (name === '' ? [] : [place]))
  const kept = places.reduce<number[]>((done, place) => {
    const last = done.at(-1)
    return last === undefined || (place - last) * step >= roomFor(names, last, place) ? [...done, place] : done
  }, [])
  const last = places.at(-1) ?? 0
  const shown = new Set(kept.at(-1) === last || kept.length < 2 ? [...kept, last] : [...kept.slice(0, -1), last])
  return names.map((name, place) => (shown.has(place) ? name : ''))
}

function roomFor(names: readonly string[], one: number, other: number): number {
  const width = (place: number): number => widthOf(names[place] ?? '', { size: TEXT.size })
  return (width(one) + width(other)) / 2 + TEXT.gap
}
