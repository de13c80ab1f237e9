import {
  TEXT,
  ROW,
  type PlacedPoint,
  type PlacedSpan,
  type TimelineLayout,
  layoutTimeline,
} from '../../../chart/draw/timeline-layout.ts'
import type { ShownEvent } from '../../../chart/select/timeline.ts'
import type { BlockOf } from '../../content/model.ts'
import type { Box, Item, Paragraph } from '../items.ts'
import { textHeight, widthOf } from '../measure.ts'
import type { BlockLayout } from '../setting.ts'
import { placeList } from './timeline-list.ts'

type Timeline = BlockOf<'timeline'>

/** Events in time as native shapes, laid out as the deck lays them out: points on an axis, spans in rows, or a list. */
export const timeline: BlockLayout<Timeline> = {
  height: ({ chronology }, width) => {
    const layout = layoutTimeline(chronology, width)
    if (layout.form === 'list') return { least: 120, most: 400 }
    const height = layout.form === 'points' ? layout.above + layout.below : layout.rows.length * ROW.height + ROW.ticks
    return { least: height, most: layout.form === 'points' ? height + 120 : height + 20 }
  },
  place: ({ chronology }, box) => {
    const layout = layoutTimeline(chronology, box.w)
    if (layout.form === 'points') return placePoints(chronology.events, layout, box)
    return layout.form === 'rows' ? placeRows(chronology.events, layout, box) : placeList(chronology.events, box)
  },
}

type Points = Extract<TimelineLayout, { form: 'points' }>
type Rows = Extract<TimelineLayout, { form: 'rows' }>

function placePoints(events: readonly ShownEvent[], layout: Points, box: Box): Item[] {
  const axis = box.y + Math.max(0, (box.h - layout.above - layout.below) / 2) + layout.above
  return [
    { kind: 'shape', shape: 'rect', box: { ...box, y: axis - 1, h: 2 }, colour: 'ink' },
    ...events.flatMap((event, index) => {
      const point = layout.points[index]
      return point === undefined ? [] : placePoint(event, point, { x: box.x, axis })
    }),
  ]
}

/** A dot on the axis, a hairline from it, and date and label at its end. */
function placePoint(event: ShownEvent, point: PlacedPoint, { x, axis }: { x: number; axis: number }): Item[] {
  const { side, leader, left, width, flushRight } = point
  const above = side === 'above'
  const paragraphs = eventLines(event, flushRight ? 'right' : 'left')
  const height = textHeight(paragraphs, width) + 4
  const y = above ? axis - leader - height : axis + leader
  const [colour, dot] = [event.highlighted ? 'vermilion' : 'blue', x + point.x] as const
  return [
    {
      kind: 'shape',
      shape: 'rect',
      box: { x: dot, y: above ? axis - leader + 4 : axis, w: 1, h: leader - 4 },
      colour: 'bar',
    },
    { kind: 'shape', shape: 'ellipse', box: { x: dot - 7, y: axis - 7.5, w: 15, h: 15 }, colour },
    {
      kind: 'text',
      name: event.label,
      box: { x: x + left, y, w: width, h: height },
      paragraphs,
      anchor: above ? 'bottom' : 'top',
    },
  ]
}

function eventLines({ dates, label, highlighted }: ShownEvent, align: 'left' | 'right'): Paragraph[] {
  const colour = highlighted ? ('vermilion-text' as const) : undefined
  return [
    { runs: [{ text: dates }], size: TEXT.date, leading: 1.3, align, colour: colour ?? 'soft', bold: highlighted },
    { runs: [{ text: label }], size: TEXT.label, leading: 1.3, align, bold: highlighted, ...(colour && { colour }) },
  ]
}

function placeRows(events: readonly ShownEvent[], layout: Rows, box: Box): Item[] {
  const foot = box.y + layout.rows.length * ROW.height
  return [
    ...layout.rows.flatMap((name, row) => laneItem(name, row, { box, width: layout.lanes })),
    ...events.flatMap((event, index) => {
      const span = layout.spans[index]
      return span === undefined ? [] : placeSpan(event, span, { x: box.x + layout.lanes, box })
    }),
    { kind: 'shape', shape: 'line', box: { x: box.x, y: foot + 6, w: box.w, h: 0 }, colour: 'bar' },
    ...layout.ticks.map(({ x, text }) =>
      tickItem(text, { x: box.x + layout.lanes + x, y: foot + 8, right: box.x + box.w }),
    ),
  ]
}

function laneItem(name: string, row: number, { box, width }: { box: Box; width: number }): Item[] {
  if (name === '') return []
  const own = { x: box.x, y: box.y + row * ROW.height + 29, w: width, h: 26 }
  return [
    {
      kind: 'text',
      name,
      box: own,
      paragraphs: [{ runs: [{ text: name }], size: TEXT.date, leading: 1.1, colour: 'soft' }],
    },
  ]
}

function placeSpan(event: ShownEvent, span: PlacedSpan, { x, box }: { x: number; box: Box }): Item[] {
  const top = box.y + span.row * ROW.height
  const colour = event.highlighted ? 'vermilion' : 'blue'
  const words: Paragraph = {
    runs: [
      {
        text: `${event.label}\u2002`,
        bold: event.highlighted,
        ...(event.highlighted && { colour: 'vermilion-text' as const }),
      },
      { text: event.dates, size: TEXT.date, colour: 'soft' },
    ],
    size: TEXT.label,
    leading: 1.2,
  }
  const bar: Item =
    event.end === undefined
      ? { kind: 'shape', shape: 'ellipse', box: { x: x + span.x - 6.5, y: top + 34, w: 13, h: 13 }, colour }
      : { kind: 'shape', shape: 'rect', box: { x: x + span.x, y: top + 33, w: span.width, h: ROW.bar }, colour }
  const w = Math.max(60, box.x + box.w - x - span.words)
  return [
    bar,
    { kind: 'text', name: event.label, box: { x: x + span.words, y: top, w, h: ROW.words }, paragraphs: [words] },
  ]
}

function tickItem(text: string, { x, y, right }: { x: number; y: number; right: number }): Item {
  const w = widthOf(text, { size: TEXT.date }) + 12
  const left = Math.min(x - w / 2, right - w)
  return {
    kind: 'text',
    name: 'Tick',
    box: { x: left, y, w, h: 26 },
    paragraphs: [{ runs: [{ text }], size: TEXT.date, leading: 1.1, colour: 'soft', align: 'center' }],
  }
}
