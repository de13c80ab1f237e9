import { titleOf } from './caption.ts'
import { formatDate } from '../words/date.ts'
import { WORDS, translate } from '../words/language.ts'
import type { Bar, Ranking } from './ranking.ts'
import { formatSource } from '../words/source.ts'

declare const described: unique symbol

/** What a chart says to somebody who does not see it. Only `describeRanking` makes one, from the data itself. */
export interface TextAlternative {
  readonly [described]: true
  readonly summary: string
  readonly table: FigureTable
}

/** The figures of a chart as a table, each row as long as the columns. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Describes a ranking: every figure in one sentence, and all that is known of each in a table. */
export function describeRanking(ranking: Ranking): TextAlternative {
  const { language, bars, dataset } = ranking
  const words = WORDS[language]
  const figures = bars.map(({ label, text }) => `${label} ${text}`).join(words.semicolon)
  const title = titleOf(ranking)
  const { subject, value, asOf, source, note } = words.columns
  return {
    summary: `${words.kinds[ranking.kind]}${words.colon}${title}${words.stop}${figures}${words.stop}`.trim(),
    table: {
      caption: dataset.note === undefined ? title : `${title}${words.stop}${translate(dataset.note, language)}`,
      columns: [subject, value, asOf, source, note],
      rows: bars.map((bar) => tableRow(bar, ranking)),
    },
  } satisfies Omit<TextAlternative, typeof described> as unknown as TextAlternative
}

function tableRow({ row, label, text }: Bar, { language }: Ranking): string[] {
  const note = row.note === undefined ? '' : translate(row.note, language)
  return [label, text, formatDate(row.asOf, language), formatSource(row.source, language), note]
}
