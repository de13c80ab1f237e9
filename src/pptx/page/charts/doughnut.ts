import { type RingPlace, placesAround } from '../../../chart/draw/ring-places.ts'
import { spread } from '../../../chart/draw/spread.ts'
import type { Box, Item } from '../items.ts'
import { nameOf } from './bars.ts'
import { type ChartArea, type DrawChart, TEXT, colourOf, markItem, markWidth, tagOf } from './chart-area.ts'

/** From the ring to its labels, and a label of two lines. */
const LABEL = { distance: 14, height: 2 * TEXT.line }
/** The most of the chart's width that the labels of one side take. */
const MOST_SIDE = 0.36

/** A ring of parts, with names and values around it. */
export const doughnut: DrawChart = (area) => {
  const { ranking, box, alternative } = area
  const places = placesAround(ranking.bars.map(({ length }) => length))
  const ring = ringOf(area, places)
  return [
    {
      kind: 'chart',
      box: ring,
      alternative,
      drawing: {
        kind: 'doughnut',
        name: nameOf(ranking),
        tag: tagOf(ranking),
        categories: ranking.bars.map(({ label }) => label),
        series: [
          {
            name: nameOf(ranking),
            values: ranking.bars.map(({ length }) => length),
            colours: ranking.bars.map(colourOf),
            labels: [],
          },
        ],
        plot: { x: 0, y: 0, w: 1, h: 1 },
        range: { min: 0, max: 1 },
        size: TEXT.size,
        gap: 0,
      },
    },
    ...(['top', 'right', 'bottom', 'left'] as const).flatMap((place) => sideItems(area, { places, place, ring, box })),
  ]
}

/** The square that the ring fills, between its labels. */
function ringOf({ ranking, marks, box }: ChartArea, places: readonly RingPlace[]): Box {
  const side = (place: RingPlace): number => {
    const widths = ranking.bars.flatMap((bar, index) =>
      places[index] === place ? [markWidth(bar, marks[index] ?? '')] : [],
    )
    return widths.length === 0 ? 4 : Math.min(Math.max(...widths), box.w * MOST_SIDE) + LABEL.distance
  }
  const end = (place: RingPlace): number => (places.includes(place) ? LABEL.height + 4 : 4)
  const [left, right, top, bottom] = [side('left'), side('right'), end('top'), end('bottom')]
  const size = Math.max(60, Math.min(box.w - left - right, box.h - top - bottom))
  return { x: box.x + left + (box.w - left - right - size) / 2, y: box.y + top, w: size, h: size }
}

interface Around {
  readonly places: readonly RingPlace[]
  readonly place: RingPlace
  readonly ring: Box
  readonly box: Box
}

/** The labels of one side, each at the height of its part or as near as the others allow. */
function sideItems({ ranking, marks }: ChartArea, { places, place, ring, box }: Around): Item[] {
  const indices = places.flatMap((other, index) => (other === place ? [index] : []))
  const angles = anglesOf(ranking.bars.map(({ length }) => length))
  const [radius, centre] = [ring.w / 2, { x: ring.x + ring.w / 2, y: ring.y + ring.h / 2 }]
  const wanted = indices.map((index) => centre.y - Math.cos(angles[index] ?? 0) * radius)
  const heights = spread(wanted, LABEL.height, [box.y + LABEL.height / 2, box.y + box.h - LABEL.height / 2])
  return indices.flatMap((index, rank) => {
    const bar = ranking.bars[index]
    if (bar === undefined) return []
    const width = Math.min(markWidth(bar, marks[index] ?? ''), box.w * MOST_SIDE)
    const y = heights[rank] ?? 0
    const at = labelBox({ place, centre, radius, width, y, x: centre.x + Math.sin(angles[index] ?? 0) * radius })
    return [markItem(bar, marks[index] ?? '', at)]
  })
}

function anglesOf(lengths: readonly number[]): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1
  return lengths.map((length, index) => {
    const before = lengths.slice(0, index).reduce((sum, other) => sum + other, 0)
    return ((before + length / 2) / total) * 2 * Math.PI
  })
}

interface Anchor {
  readonly place: RingPlace
  readonly centre: { readonly x: number; readonly y: number }
  readonly radius: number
  readonly width: number
  readonly x: number
  readonly y: number
}

function labelBox({ place, centre, radius, width, x, y }: Anchor): { box: Box; align: 'left' | 'right' | 'center' } {
  const size = { w: width, h: LABEL.height }
  if (place === 'top')
    return { box: { ...size, x: x - width / 2, y: centre.y - radius - LABEL.height - 2 }, align: 'center' }
  if (place === 'bottom') return { box: { ...size, x: x - width / 2, y: centre.y + radius + 2 }, align: 'center' }
  const distance = Math.max(0, Math.abs(y - centre.y) - LABEL.height / 2)
  const beside = Math.sqrt(Math.max(0, radius ** 2 - distance ** 2)) + LABEL.distance
  const top = y - LABEL.height / 2
  return place === 'left'
    ? { box: { ...size, x: centre.x - beside - width, y: top }, align: 'right' }
    : { box: { ...size, x: centre.x + beside, y: top }, align: 'left' }
}
