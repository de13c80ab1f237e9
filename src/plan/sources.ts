import type { Row } from '../../data/schema.ts'
import { allSentences } from '../essay/model.ts'
import type { Essay } from '../essay/model.ts'
import { error, warning } from '../message/message.ts'
import type { Message } from '../message/message.ts'
import type { Datasets } from './charts.ts'

/**
 * Promise 2, for the datasets that have a chart: every sentence that a row quotes stands in the essay, word for word (else
 * an error), and has the row's figure in digits (else a warning, since an essay may write it in words).
 */
export function checkSources(
  essay: Essay,
  datasets: Datasets,
  charted: ReadonlySet<string>,
  lang: string,
): readonly Message[] {
  const sentences = new Set(allSentences(essay).map(({ text }) => text))
  return Array.from(datasets)
    .filter(([name]) => charted.has(name))
    .flatMap(([name, dataset]) =>
      dataset.rows.flatMap((row, index) => checkRow(row, { sentences, lang, file: `data/${name}.json`, index })),
    )
}

interface Quoting {
  readonly sentences: ReadonlySet<string>
  readonly lang: string
  readonly file: string
  readonly index: number
}

function checkRow(row: Row, { sentences, lang, file, index }: Quoting): readonly Message[] {
  const quoted = row.source.essay?.[lang]
  if (quoted === undefined) return []
  const place = { file, field: `row ${index + 1} ("${row.subject}")` }
  if (!sentences.has(quoted)) {
    return [
      error('plan/sentence-missing', `the essay has no such sentence: "${quoted}"`, {
        place,
        remedy: 'Copy into "source.essay" the sentence that states the figure, exactly as the essay has it.',
      }),
    ]
  }
  if (statesFigure(quoted, row.value)) return []
  return [warning('plan/figure-missing', `the sentence does not state ${row.value} in digits: "${quoted}"`, { place })]
}

/** Powers of ten that a unit word may stand for: thousand, 万, million, 亿, billion, trillion and 万亿. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

/** Whether a text has a value as digits before some unit word: 113000000 as 113, 1.13 or 11300, with any digit grouping. */
export function statesFigure(text: string, value: number): boolean {
  const numbers = text.replaceAll(/(?<=\d)[,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '').match(/\d+(?:[.,]\d+)?/gu) ?? []
  const stated = new Set(numbers.map((number) => Number(number.replace(',', '.'))))
  return SCALES.some((scale) => stated.has(Number((Math.abs(value) / scale).toPrecision(12))))
}
