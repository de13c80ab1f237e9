import type { ShownEvent } from '../../../chart/select/timeline.ts'
import type { Box, Item, Paragraph } from '../items.ts'
import { paragraphHeight } from '../measure.ts'

const GAP = 40
const SIZES = [22, 20, 18, 16, 14, 12, 10, 8]

/** Many events: dated lines in two columns, as large as fits. */
export function placeList(events: readonly ShownEvent[], box: Box): Item[] {
  const w = (box.w - GAP) / 2
  const size = SIZES.find((each) => Math.max(...halves(events).map((half) => height(half, w, each))) <= box.h) ?? 8
  return halves(events).map((half, column) => ({
    kind: 'text',
    name: 'Timeline',
    box: { x: box.x + column * (w + GAP), y: box.y, w, h: box.h },
    paragraphs: half.map((event) => line(event, size)),
  }))
}

function halves(events: readonly ShownEvent[]): ShownEvent[][] {
  const middle = Math.ceil(events.length / 2)
  return [events.slice(0, middle), events.slice(middle)].filter((half) => half.length > 0)
}

function height(events: readonly ShownEvent[], width: number, size: number): number {
  return events.reduce((sum, event) => sum + paragraphHeight(line(event, size), width), 0)
}

function line({ dates, label, highlighted }: ShownEvent, size: number): Paragraph {
  return {
    runs: [
      { text: `${dates}\u2002`, size: size - 1, colour: 'soft' },
      { text: label, bold: highlighted, ...(highlighted && { colour: 'vermilion-text' as const }) },
    ],
    size,
    leading: 1.3,
    before: size / 4,
    after: size / 4,
  }
}
