import type { Row, Source } from '../../../data/schema.ts'
import { formatDate } from './date.ts'
import { type Language, WORDS } from './language.ts'
import { widthOf } from './width.ts'

/** How much of a source line fits in the two lines of a slide's footer, in em. */
const SOURCE_WIDTH = 96

/** Something of the data that says where it comes from. */
export type Sourced = Pick<Row, 'source'>

/** Names where one value comes from: publisher and date, or the essay, or both. */
export function formatSource(source: Source, language: Language): string {
  const { comma, essay, semicolon } = WORDS[language]
  const record = source.record && `${source.record.publisher}${comma}${formatDate(source.record.date, language)}`
  return [record, source.essay && essay].filter((part) => part !== undefined).join(semicolon)
}

/** The source line of a chart: every publisher once, the essay first; the last ones are left out where it gets too long. */
export function formatSources(rows: readonly Sourced[], language: Language): string {
  const { colon, essay, others, semicolon, source } = WORDS[language]
  const names = [...new Set(rows.flatMap((row) => namesOf(row.source, essay)))].sort(
    (a, b) => Number(b === essay) - Number(a === essay),
  )
  const shown = names.filter((_, index) => widthOf(names.slice(0, index + 1).join(semicolon)) <= SOURCE_WIDTH)
  const rest = shown.length < names.length ? [others] : []
  return `${source}${colon}${[...shown, ...rest].join(semicolon)}`
}

function namesOf(source: Source, essay: string): string[] {
  return [source.essay && essay, source.record?.publisher].filter((name) => name !== undefined)
}
