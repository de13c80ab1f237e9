import type { Row, Source } from '../../data/schema.ts'
import { allSentences } from '../essay/model.ts'
import type { Essay } from '../essay/model.ts'
import { factLanguageOf } from '../facts/languages/index.ts'
import { normalise } from '../facts/text.ts'
import { error, warning } from '../message/message.ts'
import type { Message } from '../message/message.ts'
import type { Datasets, Timelines } from './charts.ts'

/**
 * Promise 2, for the datasets and timelines that have a slide: every sentence that a row or an event quotes stands in the
 * essay, word for word (else an error), and has the row's figure in digits or in words (else a warning).
 */
export function checkSources(
  essay: Essay,
  { datasets, timelines }: { readonly datasets: Datasets; readonly timelines: Timelines },
  charted: ReadonlySet<string>,
  lang: string,
): readonly Message[] {
  const sentences = new Set(allSentences(essay).map(({ text }) => text))
  const [rows, events] = [chartedOf(datasets, charted), chartedOf(timelines, charted)]
  return [
    ...rows.flatMap(([name, dataset]) =>
      dataset.rows.flatMap((row, index) => checkRow(row, { sentences, lang, file: `data/${name}.json`, index })),
    ),
    ...events.flatMap(([name, timeline]) =>
      timeline.events.flatMap(({ label, source }, index) => {
        const field = `event ${index + 1} ("${label[lang] ?? ''}")`
        return checkQuote(source, { sentences, lang, place: { file: `data/${name}.json`, field } })
      }),
    ),
  ]
}

function chartedOf<T>(files: ReadonlyMap<string, T>, charted: ReadonlySet<string>): readonly (readonly [string, T])[] {
  return [...files].filter(([name]) => charted.has(name))
}

interface Quoting {
  readonly sentences: ReadonlySet<string>
  readonly lang: string
  readonly file: string
  readonly index: number
}

function checkRow(row: Row, { sentences, lang, file, index }: Quoting): readonly Message[] {
  const place = { file, field: `row ${index + 1} ("${row.subject}")` }
  const missing = checkQuote(row.source, { sentences, lang, place })
  const quoted = row.source.essay?.[lang]
  if (quoted === undefined || missing.length > 0 || statesFigure(quoted, row.value, lang)) return missing
  return [warning('plan/figure-missing', `the sentence does not state ${row.value}: "${quoted}"`, { place })]
}

interface QuotePlace extends Pick<Quoting, 'sentences' | 'lang'> {
  readonly place: { readonly file: string; readonly field: string }
}

function checkQuote(source: Source, { sentences, lang, place }: QuotePlace): readonly Message[] {
  const quoted = source.essay?.[lang]
  if (quoted === undefined || sentences.has(quoted)) return []
  return [
    error('plan/sentence-missing', `the essay has no such sentence: "${quoted}"`, {
      place,
      remedy: 'Copy into "source.essay" the sentence that states it, exactly as the essay has it.',
    }),
  ]
}

/** Powers of ten that a unit word may stand for: thousand, 万, million, 亿, billion, trillion and 万亿. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

/** Whether a text has a value in digits or in the words of its language: "forty-two", 四十二. */
export function statesFigure(text: string, value: number, lang: string): boolean {
  if (statesDigits(text, value)) return true
  const numbers = factLanguageOf(lang).numbers(normalise(text))
  return numbers.some((number) => number.value === value || number.value === -value)
}

/** Whether a text has a value as digits before some unit word: 113000000 as 113, 1.13 or 11300, with any digit grouping. */
function statesDigits(text: string, value: number): boolean {
  const numbers = text.replaceAll(/(?<=\d)[,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '').match(/\d+(?:[.,]\d+)?/gu) ?? []
  const stated = new Set(numbers.map((number) => Number(number.replace(',', '.'))))
  return SCALES.some((scale) => stated.has(Number((Math.abs(value) / scale).toPrecision(12))))
}
