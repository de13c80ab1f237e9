import type { Ranking } from '../../../chart/select/ranking.ts'
import { translate } from '../../../chart/words/language.ts'
import { labelOf } from '../../charts/labels.ts'
import type { Item } from '../items.ts'
import { widthOf } from '../measure.ts'
import { type ChartArea, type DrawChart, TEXT, colourOf, rangeOf, tagOf } from './chart-area.ts'

/** The most of the chart's width that the names take. */
const MOST_NAMES = 0.5
/** The thickest bar, in pixels. */
const THICKEST = 28

/** Horizontal bars, the largest on top, with names before and values at their ends. */
export const bars: DrawChart = (area) => [barsItem(area)]

function barsItem({ ranking, marks, box, alternative }: ChartArea): Item {
  const pitch = box.h / Math.max(1, ranking.bars.length)
  const size = Math.max(9, Math.min(TEXT.size, Math.floor(pitch * 0.72)))
  const labels = ranking.bars.map((bar, index) => labelOf(bar, marks[index] ?? '', ranking.language))
  const names = Math.min(
    box.w * MOST_NAMES,
    widest(
      ranking.bars.map(({ label }) => label),
      size,
    ) + TEXT.gap,
  )
  const ends =
    widest(
      labels.map(({ text }) => text),
      size,
    ) + TEXT.gap
  const plot = Math.max(20, box.w - names)
  const { min, max } = rangeOf(ranking.bars)
  return {
    kind: 'chart',
    box,
    alternative,
    drawing: {
      kind: 'bars',
      name: nameOf(ranking),
      tag: tagOf(ranking),
      categories: ranking.bars.map(({ label }) => label),
      series: [
        {
          name: nameOf(ranking),
          values: ranking.bars.map(({ length }) => length),
          colours: ranking.bars.map(colourOf),
          labels,
        },
      ],
      plot: { x: names / box.w, y: 0, w: plot / box.w, h: 1 },
      // The longest bar leaves room for the value at its end.
      range: { min, max: min + (max - min) * (plot / Math.max(plot * 0.3, plot - ends)) },
      size,
      gap: Math.max(50, Math.round((pitch / THICKEST - 1) * 100)),
    },
  }
}

/** What a chart counts, as its data is called in the workbook. */
export function nameOf({ dataset, language }: Ranking): string {
  return translate(dataset.title, language)
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, { size, bold: true })))
}
