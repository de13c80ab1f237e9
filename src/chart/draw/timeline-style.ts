import { ROW, type PlacedPoint, type PlacedSpan, type TimelineLayout } from './timeline-layout.ts'

type Style = Readonly<Record<string, string | number>>

/** The height that a layout needs, and where its axis stands, as CSS. */
export function frameStyle(layout: TimelineLayout): Style {
  if (layout.form === 'points') return { height: `${layout.above + layout.below}px`, '--axis': `${layout.above}px` }
  if (layout.form === 'rows') return { height: `${layout.rows.length * ROW.height + ROW.ticks}px` }
  return {}
}

/** The place of one event in its layout, as CSS. */
export function placeEvent(layout: TimelineLayout, index: number): { classes: string[]; style: Style } {
  if (layout.form === 'points') return placePoint(layout.points[index])
  if (layout.form === 'rows') return placeSpan(layout.spans[index], layout.lanes)
  return { classes: [], style: {} }
}

function placePoint(point: PlacedPoint | undefined): { classes: string[]; style: Style } {
  if (point === undefined) return { classes: [], style: {} }
  const { x, side, left, width, leader, flushRight } = point
  return {
    classes: [`is-${side}`, ...(flushRight ? ['is-flush-right'] : [])],
    style: { left: `${left}px`, width: `${width}px`, '--dot': `${x - left}px`, '--leader': `${leader}px` },
  }
}

function placeSpan(span: PlacedSpan | undefined, lanes: number): { classes: string[]; style: Style } {
  if (span === undefined) return { classes: [], style: {} }
  const { row, x, width, words } = span
  const left = Math.min(x, words)
  return {
    classes: [width === 0 ? 'is-point' : 'is-span'],
    style: {
      left: `${lanes + left}px`,
      top: `${row * ROW.height}px`,
      '--bar-left': `${x - left}px`,
      '--bar-width': `${width}px`,
      '--words': `${words - left}px`,
    },
  }
}
