import { labelOf } from '../../charts/labels.ts'
import { countLines, widthOf } from '../measure.ts'
import { nameOf } from './bars.ts'
import { type DrawChart, TEXT, colourOf, rangeOf, tagOf } from './chart-area.ts'

/** Columns with the values above them and the names below. */
export const columns: DrawChart = ({ ranking, marks, box, alternative }) => {
  const { bars } = ranking
  const labels = bars.map((bar, index) => labelOf(bar, marks[index] ?? '', ranking.language))
  const room = box.w / Math.max(1, bars.length)
  const size = sizeFor([...labels.map(({ text }) => text), ...bars.flatMap(({ label }) => label.split(/\s+/u))], room)
  const names =
    Math.max(1, ...bars.map(({ label }) => countLines(label, room * 0.92, { size }))) * size * 1.25 + TEXT.gap
  const plot = Math.max(40, box.h - names)
  const { min, max } = rangeOf(bars)
  return [
    {
      kind: 'chart',
      box,
      alternative,
      drawing: {
        kind: 'columns',
        name: nameOf(ranking),
        tag: tagOf(ranking),
        categories: bars.map(({ label }) => label),
        series: [
          { name: nameOf(ranking), values: bars.map(({ length }) => length), colours: bars.map(colourOf), labels },
        ],
        plot: { x: 0, y: 0, w: 1, h: plot / box.h },
        range: { min, max: min + (max - min) * (plot / Math.max(plot * 0.3, plot - size * 1.7)) },
        size,
        gap: 60,
      },
    },
  ]
}

/** The largest size in which no word is wider than its column. */
function sizeFor(words: readonly string[], room: number): number {
  const widest = Math.max(1, ...words.map((word) => widthOf(word, { size: TEXT.size, bold: true })))
  return Math.max(8, Math.min(TEXT.size, Math.floor((TEXT.size * room * 0.94) / widest)))
}
