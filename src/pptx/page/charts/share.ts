import { stack } from '../../../chart/draw/spread.ts'
import type { Item } from '../items.ts'
import { nameOf } from './bars.ts'
import { type DrawChart, TEXT, colourOf, markItem, markWidth, tagOf } from './chart-area.ts'

/** The bar, and a label of two lines with the gap above it. */
const BAR = { height: 40, label: 2 * TEXT.line + 8 }

/** One stacked bar of the whole, a series a part; names and values stand below, each under its part. */
export const share: DrawChart = ({ ranking, marks, box, alternative }) => {
  const { bars } = ranking
  const total = bars.reduce((sum, { length }) => sum + length, 0) || 1
  const labels = bars.map((bar, index) => {
    const before = bars.slice(0, index).reduce((sum, { length }) => sum + length, 0)
    const width = Math.min(box.w, markWidth(bar, marks[index] ?? ''))
    const edge = (before / total) * box.w
    return { bar, index, edge, width, left: Math.max(0, Math.min(edge, box.w - width)) }
  })
  const rows = stack(labels, 16)
  return [
    {
      kind: 'chart',
      box: { ...box, h: BAR.height },
      alternative,
      drawing: {
        kind: 'share',
        name: nameOf(ranking),
        tag: tagOf(ranking),
        categories: [nameOf(ranking)],
        series: bars.map((bar) => ({ name: bar.label, values: [bar.length], colours: [colourOf(bar)], labels: [] })),
        plot: { x: 0, y: 0, w: 1, h: 1 },
        range: { min: 0, max: total },
        size: TEXT.size,
        gap: 0,
      },
    },
    ...labels.flatMap(({ bar, index, edge, left, width }): Item[] => {
      const row = rows[index] ?? 0
      const y = box.y + BAR.height + row * BAR.label + 6
      const own = { x: box.x + left, y, w: width, h: 2 * TEXT.line }
      const leader = { x: box.x + edge + 1, y: box.y + BAR.height, w: 1, h: row * BAR.label + 6 }
      return [
        ...(row === 0 ? [] : [{ kind: 'shape', shape: 'rect', box: leader, colour: 'soft' } as const]),
        markItem(bar, marks[index] ?? '', { box: own, align: 'left' }),
      ]
    }),
  ]
}
