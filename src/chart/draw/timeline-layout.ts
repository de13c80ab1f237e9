import { formatTick, spanOf, ticksOf } from './ticks.ts'
import { stack } from './spread.ts'
import type { Language } from '../words/language.ts'
import type { Chronology, ShownEvent } from '../select/timeline.ts'
import { widthOf } from '../words/width.ts'
import { wrapText } from '../words/wrap.ts'

/** Text in a timeline, in CSS pixels: the label, the date, their lines, and what stands between two labels. */
export const TEXT = { label: 22, date: 20, labelLine: 30, dateLine: 28, gap: 24 }
/** The narrowest and the widest label of a point; the shortest line from the axis to a label. */
const LABEL = { least: 165, most: 270, leader: 26 }
/** A row of spans: words, bar, and the gap below; the room that the ticks take. */
export const ROW = { words: 30, bar: 16, height: 60, ticks: 34 }
/** More points than this are a list. */
const MOST_POINTS = 9
const MOST_ROWS = 7

/** A point on the axis with its label: pixels from the left end, and how far the label stands from the axis. */
export interface PlacedPoint {
  readonly x: number
  readonly side: 'above' | 'below'
  readonly left: number
  readonly width: number
  readonly leader: number
  readonly flushRight: boolean
}

/** A span or a point in a row, in pixels from the left end of the rows; its words start at `words`. */
export interface PlacedSpan {
  readonly row: number
  readonly x: number
  readonly width: number
  readonly words: number
}

/** A labelled place on the axis. */
export interface Tick {
  readonly x: number
  readonly text: string
}

/** How a timeline is laid out: points left and right of one axis, spans in rows, or too many for either. */
export type TimelineLayout =
  | { readonly form: 'points'; readonly points: readonly PlacedPoint[]; readonly above: number; readonly below: number }
  | {
      readonly form: 'rows'
      readonly spans: readonly PlacedSpan[]
      readonly rows: readonly string[]
      readonly ticks: readonly Tick[]
      readonly lanes: number
    }
  | { readonly form: 'list' }

/** Lays out events, in order of time, on so many pixels of width. */
export function layoutTimeline({ events, language }: Chronology, width: number): TimelineLayout {
  const spans = events.some(({ end, lane }) => end !== undefined || lane !== undefined)
  if (!spans) return events.length > MOST_POINTS ? { form: 'list' } : layoutPoints(events, width)
  const layout = layoutRows(events, width, language)
  return layout.form === 'rows' && layout.rows.length > MOST_ROWS ? { form: 'list' } : layout
}

function layoutPoints(events: readonly ShownEvent[], width: number): TimelineLayout {
  const [from, to] = spanOf(events)
  const xs = events.map(({ start }) => Math.round(8 + ((start - from) / (to - from)) * (width - 16)))
  const above = layoutSide(events, xs, { side: 'above', width })
  const below = layoutSide(events, xs, { side: 'below', width })
  const points = events.map((_, index) => above.points.get(index) ?? below.points.get(index))
  return {
    form: 'points',
    points: points.filter((point) => point !== undefined),
    above: above.height,
    below: below.height,
  }
}

interface Side {
  readonly side: PlacedPoint['side']
  readonly width: number
}

/** Every second event stands on the same side; labels that would touch stand further out. */
function layoutSide(
  events: readonly ShownEvent[],
  xs: readonly number[],
  { side, width }: Side,
): { points: ReadonlyMap<number, PlacedPoint>; height: number } {
  const indices = events.map((_, index) => index).filter((index) => index % 2 === (side === 'above' ? 0 : 1))
  const labels = labelsOf(indices, xs, width)
  const levels = stack(labels, TEXT.gap)
  const heights = labels.map(({ index, width: room }) => labelHeight(events[index], room))
  const tops = levelTops(levels, heights)
  const points = new Map(
    labels.map(({ left, width: labelWidth, x, index }, rank) => [
      index,
      {
        x,
        side,
        left,
        width: labelWidth,
        leader: LABEL.leader + (tops[levels[rank] ?? 0] ?? 0),
        flushRight: x - left > labelWidth / 2,
      },
    ]),
  )
  return { points, height: LABEL.leader + (tops.at(-1) ?? 0) }
}

interface Label {
  readonly index: number
  readonly x: number
  readonly left: number
  readonly width: number
}

/** The labels of one side, as wide as the next one allows; the last two share the room before the right edge. */
function labelsOf(indices: readonly number[], xs: readonly number[], width: number): Label[] {
  const labels = indices.map((index, rank) => {
    const x = xs[index] ?? 0
    const next = xs[indices[rank + 1] ?? -1]
    const room = next === undefined ? width - x : next - x - TEXT.gap
    return { index, x, left: Math.max(0, x - 1), width: between(LABEL.least, room, LABEL.most) }
  })
  const [previous, last] = labels.slice(-2)
  if (last === undefined || previous === undefined || last.left + last.width <= width)
    return labels.map((label) => inside(label, width))
  const half = Math.max(LABEL.least, (width - previous.left - TEXT.gap) / 2)
  const shared = [previous, { ...last, width: LABEL.most }].map((label) => ({
    ...label,
    width: Math.min(label.width, half),
  }))
  return [...labels.slice(0, -2), ...shared].map((label) => inside(label, width))
}

function inside(label: Label, width: number): Label {
  return { ...label, left: Math.max(0, Math.min(label.left, width - label.width)) }
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** Where each level begins, and at last where all end. */
function levelTops(levels: readonly number[], heights: readonly number[]): number[] {
  const count = Math.max(-1, ...levels) + 1
  const tallest = Array.from({ length: count }, (_, level) =>
    Math.max(0, ...heights.filter((_height, index) => levels[index] === level)),
  )
  return tallest.reduce<number[]>((tops, height) => [...tops, (tops.at(-1) ?? 0) + height + 10], [0])
}

function labelHeight(event: ShownEvent | undefined, width: number): number {
  // Latin letters are narrower than half an em on average, capitals wider: a tenth is kept in hand.
  const lines = wrapText(event?.label ?? '', (width / TEXT.label) * 0.95).length
  return TEXT.dateLine + lines * TEXT.labelLine
}

function layoutRows(events: readonly ShownEvent[], width: number, language: Language): TimelineLayout {
  const lanes = laneWidth(events)
  const [from, to] = spanOf(events)
  const at = (moment: number): number => Math.round(((moment - from) / (to - from)) * (width - lanes - 12)) + 6
  const placed = events.map((event) => placeSpan(event, at, width - lanes))
  const rows = rowsOf(events, placed)
  const ticks = ticksOf(from, to)
  return {
    form: 'rows',
    lanes,
    rows: rows.names,
    spans: placed.map((span, index) => ({ ...span, row: rows.rowOf[index] ?? 0 })),
    ticks: ticks.map((tick) => ({ x: at(tick), text: formatTick(tick, ticks, language) })),
  }
}

function laneWidth(events: readonly ShownEvent[]): number {
  const widest = Math.max(0, ...events.map(({ lane }) => (lane === undefined ? 0 : widthOf(lane))))
  return widest === 0 ? 0 : Math.min(180, widest * TEXT.date * 1.1 + 16)
}

function placeSpan(event: ShownEvent, at: (moment: number) => number, room: number): Omit<PlacedSpan, 'row'> {
  const x = at(event.start)
  const words = Math.max(0, Math.min(x, room - wordsWidth(event)))
  return { x, width: event.end === undefined ? 0 : Math.max(4, at(event.end) - x), words }
}

function wordsWidth({ label, dates }: ShownEvent): number {
  return widthOf(label) * TEXT.label * 1.1 + widthOf(dates) * TEXT.date * 1.1 + 30
}

/** Events of one lane share a row where neither words nor bars touch; an event of no lane has a row of its own. */
function rowsOf(
  events: readonly ShownEvent[],
  placed: readonly Omit<PlacedSpan, 'row'>[],
): { names: string[]; rowOf: number[] } {
  const names: string[] = []
  const rowOf = events.map(() => 0)
  for (const lane of new Set(events.map(({ lane }, index) => lane ?? index))) {
    const indices = events.flatMap((event, index) => ((event.lane ?? index) === lane ? [index] : []))
    const levels = stack(
      indices.map((index) => extentOf(events[index], placed[index])),
      TEXT.gap,
    )
    indices.forEach((index, rank) => (rowOf[index] = names.length + (levels[rank] ?? 0)))
    const count = Math.max(...levels) + 1
    names.push(...Array.from({ length: count }, (_, row) => (typeof lane === 'string' && row === 0 ? lane : '')))
  }
  return { names, rowOf }
}

function extentOf(
  event: ShownEvent | undefined,
  span: Omit<PlacedSpan, 'row'> | undefined,
): { left: number; width: number } {
  if (event === undefined || span === undefined) return { left: 0, width: 0 }
  const left = Math.min(span.x, span.words)
  return { left, width: Math.max(span.x + span.width, span.words + wordsWidth(event)) - left }
}
