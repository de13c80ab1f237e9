import type { Print } from './print-deck.ts'
import { uniteFonts } from './seen-fonts.ts'

/** What is known of the pages of several prints, one after the other. */
export function joinPrints(parts: readonly Omit<Print, 'pdf'>[]): Omit<Print, 'pdf'> {
  const [first, ...others] = parts
  if (first !== undefined && others.length === 0) return first
  const before = parts.map((_, index) => parts.slice(0, index).reduce((sum, { steps }) => sum + steps.length, 0))
  return {
    charts: parts.flatMap(({ charts }, index) =>
      charts.map((chart) => ({ ...chart, step: chart.step === -1 ? -1 : chart.step + (before[index] ?? 0) })),
    ),
    fonts: uniteFonts(parts.map(({ fonts }) => fonts)),
    headings: parts.flatMap(({ headings }) => headings),
    steps: parts.flatMap(({ steps }) => steps),
  }
}
