import type { Bar, Ranking } from '../../../chart/select/ranking.ts'
import type { Colour } from '../colours.ts'
import type { Box, Item } from '../items.ts'
import { widthOf } from '../measure.ts'

/** A chart to draw: the rows that the deck's own code chose, the marks of their notes, and where. */
export interface ChartArea {
  readonly ranking: Ranking
  readonly marks: readonly string[]
  readonly box: Box
  readonly alternative: string
}

/** Draws a chart: the native chart, and the words that a native chart has no place for. */
export type DrawChart = (area: ChartArea) => Item[]

/** Text in a chart, and the gap beside it. */
export const TEXT = { size: 20, line: 25, gap: 10 }

/** What the slide is about in vermilion, a group in blue, the rest grey. */
export function colourOf({ highlighted, grouped }: Bar): Colour {
  if (highlighted) return 'vermilion'
  return grouped ? 'blue' : 'grey'
}

/** Zero and all values, never nothing. */
export function rangeOf(bars: readonly Bar[]): { min: number; max: number } {
  const lengths = bars.map(({ length }) => length)
  return { min: Math.min(0, ...lengths), max: Math.max(0, ...lengths) || 1 }
}

/** The tag that a chart's words are in. */
export function tagOf({ language }: Ranking): string {
  return `${language}-${new Intl.Locale(language).maximize().region ?? ''}`
}

/** Name and value of a mark, one above the other, beside the chart. */
export function markItem(
  { label, text, highlighted }: Bar,
  mark: string,
  { box, align }: { box: Box; align: 'left' | 'right' | 'center' },
): Item {
  const style = { size: TEXT.size, leading: 1.2, align, ...(highlighted && { colour: 'vermilion-text' as const }) }
  return {
    kind: 'text',
    name: label,
    box,
    paragraphs: [
      { ...style, runs: [{ text: label }], bold: highlighted },
      { ...style, runs: [{ text: `${text}${mark}` }], bold: true },
    ],
  }
}

/** The width that name and value of a mark take. */
export function markWidth({ label, text }: Bar, mark: string): number {
  return Math.max(...[label, text + mark].map((line) => widthOf(line, { size: TEXT.size, bold: true }))) + 4
}
