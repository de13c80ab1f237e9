import type { Flaw } from './geometry.ts'
import { type ShownText, groupByBlock } from './shown-text.ts'

/** The charts that say they highlight something and do not write its name in bold, so that it is seen without colours too. */
export function findFaintHighlights(texts: readonly ShownText[]): Flaw[] {
  const charts = groupByBlock(texts.filter(({ highlight }) => highlight !== undefined))
  return charts.flatMap((chart) => {
    const { slide = 0, highlight = '' } = chart[0] ?? {}
    const names = chart.filter(({ text }) => highlight.includes(text))
    const faint = names.filter(({ weight }) => weight < 600)
    if (names.length === 0) return [{ slide, what: `the chart does not name “${highlight}”, which it highlights` }]
    return faint.map(({ text, weight }) => ({
      slide,
      what: `the highlighted “${text}” has weight ${weight}, less than 600`,
    }))
  })
}
