import type { Dataset, Row } from '../../../data/schema.ts'
import { type Message, error } from '../../message/message.ts'
import { type Choice, type Datasets, findData } from './choose.ts'
import { formatAsOf } from '../words/date.ts'
import { type Language, WORDS, translate } from '../words/language.ts'
import { momentOf } from '../words/moment.ts'
import { formatValue, nameUnit, qualifierOf } from '../words/number.ts'
import { findSubject, labelOf } from './ranking.ts'
import type { Sourced } from '../words/source.ts'
import { widthOf } from '../words/width.ts'
import { isCurrency } from '../../../data/units.ts'

/** One figure, to be shown large: the digits, and the smaller words around them. */
export interface BigFigure {
  readonly before: string
  readonly digits: string
  readonly after: string
  /** What is counted, with the comma before the date; as of when; of what. */
  readonly caption: string
  readonly asOf: string
  readonly subject: string
  readonly note: string | undefined
  readonly sources: readonly Sourced[]
}

/** Which figure: a subject of a dataset; its latest where it has several. */
export interface FigureAttributes {
  readonly data?: string | undefined
  readonly subject?: string | undefined
}

/** Finds the figure that is named, or says which names there are. */
export function chooseFigure(
  datasets: Datasets,
  { data, subject }: FigureAttributes,
  language: Language,
): Choice<BigFigure> {
  const found = findData(datasets, data, 'values')
  if ('messages' in found) return found
  const name = subject === undefined ? undefined : findSubject(found.value, subject)
  const row = found.value.rows
    .filter((candidate) => candidate.subject === name)
    .toSorted((a, b) => momentOf(b.asOf) - momentOf(a.asOf))[0]
  if (row === undefined) return { messages: [unknownSubject(found.value, subject)] }
  return { value: showFigure(row, found.value, language) }
}

function unknownSubject({ rows }: Dataset, subject: string | undefined): Message {
  const subjects = [...new Set(rows.map((row) => row.subject))].join(', ')
  const found = subject === undefined ? 'nothing' : `"${subject}"`
  return error('chart/subject', `subject: found ${found}, expected one of ${subjects}`)
}

function showFigure(row: Row, dataset: Dataset, language: Language): BigFigure {
  const { comma, space } = WORDS[language]
  const [before, after] = qualifierOf(row, language)
  const number = splitDigits(formatValue(row.value, row.unit, language))
  const unit = row.unit === '%' || isCurrency(row.unit) ? '' : nameUnit(row.unit, dataset.unitNames, language)
  return {
    before: `${before}${number.before}`.trim(),
    digits: number.digits,
    // In Japanese the qualifier stands behind the noun: 1,240人超.
    after: [number.after, unit].filter((part) => part !== '').join(space) + after,
    caption: translate(dataset.title, language) + comma,
    asOf: formatAsOf([row.asOf], language),
    subject: labelOf(row, language),
    note: row.note && translate(row.note, language),
    sources: [row],
  }
}

/** Cuts a written value into its digits and what stands around them; a sign or letter alone stays as large as the digits. */
export function splitDigits(text: string): { before: string; digits: string; after: string } {
  const [, words = '', before = '', digits = text, after = ''] =
    /^(\D*\s)?([^\d\s]*)([\d.,\u202f]*\d)(.*)$/u.exec(text) ?? []
  const large = (part: string): boolean => part.trim().length === 1 && widthOf(part.trim()) < 1
  return {
    before: (large(before) ? words : words + before).trim(),
    digits: `${large(before) ? before : ''}${digits}${large(after) ? after : ''}`,
    after: large(after) ? '' : after.trim(),
  }
}
