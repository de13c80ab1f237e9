import type { Conversion, Dataset, Row } from '../../../data/schema.ts'
import { conversionFrom, mainUnit } from '../../../data/units.ts'
import { formatDate } from '../words/date.ts'
import type { ChartKind } from '../words/kinds.ts'
import type { Language } from '../words/language.ts'
import { momentOf } from '../words/moment.ts'
import { formatRowValue } from '../words/number.ts'

/** One bar: what it is called, how long it is (in the chart's unit), and the label at its end. */
export interface Bar {
  readonly row: Row
  readonly label: string
  readonly length: number
  readonly text: string
  readonly highlighted: boolean
  /** Whether it belongs to the group that the chart sets off. */
  readonly grouped: boolean
}

/** The chosen rows in the order they are drawn in, in one unit. */
export interface Ranking {
  readonly kind: ChartKind
  readonly dataset: Dataset
  readonly language: Language
  readonly unit: string
  readonly bars: readonly Bar[]
  /** How many bars the `top` asked for; undefined where all rows are shown. */
  readonly top: number | undefined
  /** The conversions that some bar's length rests on. */
  readonly conversions: readonly Conversion[]
}

/** What of a dataset to show, in which language. */
export interface RankingOptions {
  readonly language: Language
  /** Bars by default. */
  readonly kind?: ChartKind | undefined
  /** The subjects to show, all by default. */
  readonly only?: readonly string[] | undefined
  readonly top?: number | undefined
  /** The subject of the one row that the slide is about; it is shown even where it is not among the top. */
  readonly highlight?: string | undefined
  /** The subjects of a group that is set off in blue. */
  readonly group?: readonly string[] | undefined
}

/**
 * Chooses the rows of a dataset, measures them in its main unit, and puts them in order: bars by size, largest first; lines
 * by date; anything else as the file has them. Equals keep the order of the file.
 */
export function rankRows(dataset: Dataset, options: RankingOptions): Ranking {
  const { language, kind = 'bars', top, highlight, only, group = [] } = options
  const rows = dataset.rows.filter(({ subject }) => only === undefined || only.includes(subject))
  const naming = { language, byDate: new Set(rows.map(({ subject }) => subject)).size === 1 && rows.length > 1 }
  const bars = rows.map((row) => toBar(row, dataset, { ...naming, highlight, group }))
  const shown = bars.filter(isAmong(largest(bars, top ?? bars.length)))
  return {
    kind,
    dataset,
    language,
    unit: mainUnit(dataset.rows),
    bars: inOrder(shown, kind),
    top: top !== undefined && top < bars.length ? top : undefined,
    conversions: conversionsOf(shown, dataset),
  }
}

function largest(bars: readonly Bar[], count: number): ReadonlySet<Bar> {
  return new Set(inOrder(bars, 'bars').slice(0, count))
}

function isAmong(bars: ReadonlySet<Bar>): (bar: Bar) => boolean {
  return (bar) => bar.highlighted || bars.has(bar)
}

function inOrder(bars: readonly Bar[], kind: ChartKind): Bar[] {
  if (kind === 'bars') return bars.toSorted((a, b) => b.length - a.length)
  return kind === 'line' ? bars.toSorted((a, b) => momentOf(a.row.asOf) - momentOf(b.row.asOf)) : [...bars]
}

/** Finds the subject that a name stands for: the subject itself or one of its labels, in any case. */
export function findSubject(dataset: Dataset, name: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  const row = dataset.rows.find(({ subject, labels }) =>
    [subject, ...Object.values(labels ?? {})].some((text) => text.toLowerCase() === wanted),
  )
  return row?.subject
}

interface Naming {
  readonly language: Language
  /** Of one subject alone, the bars are called by their dates. */
  readonly byDate: boolean
  readonly highlight: string | undefined
  readonly group: readonly string[]
}

function toBar(row: Row, dataset: Dataset, { language, byDate, highlight, group }: Naming): Bar {
  return {
    row,
    label: byDate ? formatDate(row.asOf, language) : labelOf(row, language),
    length: row.value * (conversionFrom(row.unit, dataset)?.rate ?? 1),
    text: formatRowValue(row, language),
    highlighted: row.subject === highlight,
    grouped: group.includes(row.subject),
  }
}

/** What a row's subject is called in a language. */
export function labelOf(row: Row, language: Language): string {
  return row.labels?.[language] ?? row.subject
}

function conversionsOf(bars: readonly Bar[], dataset: Dataset): Conversion[] {
  const units = new Set(bars.map(({ row }) => row.unit))
  return [...units].map((unit) => conversionFrom(unit, dataset)).filter((conversion) => conversion !== undefined)
}
