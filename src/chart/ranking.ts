import type { Conversion, Dataset, Row } from '../../data/schema.ts'
import { conversionFrom, mainUnit } from '../../data/units.ts'
import type { Language } from './language.ts'
import { formatRowValue } from './number.ts'

/** One bar: what it is called, how long it is (in the chart's unit), and the label at its end. */
export interface Bar {
  readonly row: Row
  readonly label: string
  readonly length: number
  readonly text: string
  readonly highlighted: boolean
}

/** Rows in order of size, cut to the largest, in one unit. */
export interface Ranking {
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
  readonly top?: number | undefined
  /** The subject of the one row that the slide is about; it is shown even where it is not among the top. */
  readonly highlight?: string | undefined
}

/** Ranks the rows of a dataset by their value in its main unit, largest first; equals keep the order of the file. */
export function rankRows(dataset: Dataset, { language, top, highlight }: RankingOptions): Ranking {
  const bars = dataset.rows.map((row) => toBar(row, dataset, language, highlight)).sort((a, b) => b.length - a.length)
  const shown = top === undefined ? bars : bars.filter((bar, index) => index < top || bar.highlighted)
  return {
    dataset,
    language,
    unit: mainUnit(dataset.rows),
    bars: shown,
    top: top !== undefined && top < bars.length ? top : undefined,
    conversions: conversionsOf(shown, dataset),
  }
}

/** Finds the subject that a name stands for: the subject itself or one of its labels, in any case. */
export function findSubject(dataset: Dataset, name: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  const row = dataset.rows.find(({ subject, labels }) =>
    [subject, ...Object.values(labels ?? {})].some((text) => text.toLowerCase() === wanted),
  )
  return row?.subject
}

function toBar(row: Row, dataset: Dataset, language: Language, highlight: string | undefined): Bar {
  return {
    row,
    label: labelOf(row, language),
    length: row.value * (conversionFrom(row.unit, dataset)?.rate ?? 1),
    text: formatRowValue(row, language),
    highlighted: row.subject === highlight,
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
