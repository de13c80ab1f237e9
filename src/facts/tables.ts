import type { Table } from 'mdast'
import type { Block } from '../essay/model.ts'
import { proseOf } from '../essay/prose.ts'
import { findDates } from './dates.ts'
import type { FactLanguage } from './language.ts'
import { findCues, measureOf } from './measure.ts'
import type { Fact, Quantity } from './model.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { normalise } from './text.ts'

/** A table's numeric columns as facts: the row's first cell is the subject, the column's header tells measure and unit. */
export function tableFacts(block: Block, language: FactLanguage): Fact[] {
  if (block.node.type !== 'table') return []
  const [head = [], ...rows] = cellsOf(block.node)
  const years = head.map((_, column) => isYears(rows, column))
  return rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      column === 0 || years[column] === true
        ? []
        : cellFacts(cell, { header: head[column]?.text ?? '', row, years, language }),
    ),
  )
}

const YEAR = /^(?:1[0-9]|20)\d{2}\s?年?$/u

/** Whether a column tells years and counts nothing: 1240 among 980 and 2310 is a number. */
function isYears(rows: readonly (readonly Cell[])[], column: number): boolean {
  const texts = rows.map((row) => normalise(row[column]?.text ?? '')).filter((text) => /\d/u.test(text))
  const isNumber = (text: string): boolean => /^[\d.,’'\s]+$/u.test(text) && !YEAR.test(text)
  return texts.some((text) => YEAR.test(text)) && !texts.some(isNumber)
}

interface Cell {
  readonly text: string
  readonly line: number
  readonly column: number
}

function cellsOf(table: Table): Cell[][] {
  return table.children.map((row) =>
    row.children.map((cell) => {
      const start = cell.position?.start
      return { text: proseOf(cell).text.trim(), line: start?.line ?? 1, column: start?.column ?? 1 }
    }),
  )
}

interface Place {
  readonly header: string
  readonly row: readonly Cell[]
  /** Which columns tell years. */
  readonly years: readonly boolean[]
  readonly language: FactLanguage
}

function cellFacts(cell: Cell, place: Place): Fact[] {
  const { header, row, language } = place
  const text = normalise(cell.text)
  const about = normalise(header)
  if (!/\d/u.test(text)) return []
  const quantity = quantityOf(text, about, language)
  if (quantity === undefined) return []
  const cues = findCues(about, language)
  const measure = measureOf(
    about,
    { ...quantity, start: about.length, end: about.length },
    { cues, others: [], language, named: true },
  )
  return [
    {
      subject: row[0]?.text ?? null,
      measure,
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: quantity.unit,
      asOf: findDates(about, language)[0]?.date ?? yearInRow(place) ?? null,
      approx: quantity.approx,
      qualifier: quantity.qualifier,
      hypothetical: language.hypothetical.test(about),
      sentence: cell.text,
      line: cell.line,
      column: cell.column,
    },
  ]
}

/** The date of a row: what a column of years says, or a cell that is more than a number. */
function yearInRow({ row, years, language }: Place): string | undefined {
  return row
    .filter(({ text }, column) => years[column] === true || column === 0 || !YEAR.test(normalise(text)))
    .map(({ text }) => findDates(normalise(text), language)[0]?.date)
    .find((date) => date !== undefined)
}

/** The value of a cell, with the unit and the magnitude that its header has ("Revenue, € million"). */
function quantityOf(text: string, header: string, language: FactLanguage): Quantity | undefined {
  const own = quantitiesIn(text, language)[0]
  const token = language.numbers(text)[0]
  if (token === undefined) return undefined
  const unit = unitOfHeader(header, language)
  if (own !== undefined && own.kind !== 'count') return own
  const magnitude = unit?.magnitude ?? 1
  const value = Number(((own?.value ?? token.value) * magnitude).toPrecision(15))
  const base = own ?? {
    start: 0,
    end: text.length,
    kind: 'count' as const,
    valueMax: null,
    approx: false,
    qualifier: null,
    unit: null,
    value,
  }
  if (unit === undefined) return { ...base, value, unit: base.unit ?? nounOf(header) }
  return { ...base, value, kind: unit.kind, unit: unit.unit ?? base.unit ?? nounOf(header) }
}

function quantitiesIn(text: string, language: FactLanguage): Quantity[] {
  return findQuantities(text, language.numbers(text), { language, excluded: [] })
}

/** Reads a header as if a one stood before its unit: "€ million", "in %", "Mio. €". */
function unitOfHeader(
  header: string,
  language: FactLanguage,
): { readonly kind: Quantity['kind']; readonly unit: string | null; readonly magnitude: number } | undefined {
  const percent = /%|per\s?cent|pour\s?cent(?!\s\p{L})|Prozent|百分比|占比|割合|比率/iu.test(header)
  if (percent) return { kind: 'percent', unit: '%', magnitude: 1 }
  const sign = /[$€£¥]|US\$|\b(?:USD|EUR|GBP|CHF|JPY|CNY)\b/u.exec(header)
  const bracket =
    /(?:[(（,，]|\s(?=in\s|en\s))\s*(?:in\s+|en\s+|单位[:：]?)?([^)）]*)[)）]?\s*$/u.exec(header)?.[1] ?? header
  if (
    bracket !== header &&
    language.currencies[bracket.trim().toLowerCase()] === undefined &&
    /^[A-Za-z°µ²³/]{1,6}$/u.test(bracket.trim()) &&
    !/^(?:USD|EUR|GBP|CHF|JPY|CNY|in|en)$/u.test(bracket.trim())
  )
    return { kind: 'count', unit: bracket.trim(), magnitude: 1 }
  const written = language.unspaced ? `1${bracket.trim()}` : `1 ${bracket.replace(/[$€£¥]/gu, '').trim()}`
  const token = language.numbers(written)[0]
  const quantity = quantitiesIn(written, language)[0]
  const magnitude = token?.magnitude ?? 1
  if (quantity?.kind === 'money') return { kind: 'money', unit: quantity.unit, magnitude }
  if (sign !== null) {
    const unit = quantitiesIn(`${sign[0]}1`, language)[0]?.unit ?? null
    return { kind: 'money', unit, magnitude }
  }
  if (quantity?.unit != null) return { kind: 'count', unit: quantity.unit, magnitude }
  return magnitude > 1 ? { kind: 'count', unit: null, magnitude } : undefined
}

function nounOf(header: string): string | null {
  const noun = header.replaceAll(/[(（].*$|\d+/gu, '').trim()
  return noun === '' ? null : noun.toLowerCase()
}
