import { formatDate } from '../words/date.ts'
import type { DrawnBar } from './drawing.ts'
import { type Ranking, labelOf } from '../select/ranking.ts'

/** The marks of a ranking as the canvas draws them; `marks` are those of their notes. */
export function drawnBars({ bars, language }: Ranking, marks: readonly string[]): DrawnBar[] {
  return bars.map(({ row, label, length, text, highlighted, grouped }, index) => ({
    label,
    length,
    text,
    highlighted,
    grouped,
    mark: marks[index] ?? '',
    series: labelOf(row, language),
    date: row.asOf,
    dateText: formatDate(row.asOf, language),
  }))
}
