import type { Dataset, Measure, Row } from '../../data/schema.ts'
import { type Column, type Columns, placeKey } from './columns.ts'
import { type DatasetWords, NO_MEASURE, YEAR_HEADER, wordsOf } from './dataset-words.ts'
import type { Fact } from './model.ts'

/** A dataset that the essay's own facts make, and the name of its file. */
export interface FoundDataset {
  readonly name: string
  readonly dataset: Dataset
}

/** What the essay says of itself that a dataset needs. */
export interface EssayFacts {
  /** Primary subtag of BCP 47. */
  readonly lang: string
  /** The essay's date: as of then a figure holds that has no date of its own. */
  readonly date: string | undefined
  /** What its tables say of their cells. */
  readonly columns?: Columns
}

/** The fewest facts that are worth a chart. */
const FEWEST = 3
/** The most bars that one chart shows well. */
const MOST = 12
/** Parts of a whole add up to 100, but for so much of rounding: of whole numbers, and of those with decimals. */
const ROUNDING = { whole: 3, decimal: 0.3 }

/** Measures that compare across a whole essay; of the others only what one sentence or table says together. */
const COMPARABLE: readonly Measure[] = ['valuation', 'funding', 'revenue', 'headcount']

/** A fact that a row can be made of. */
export interface Usable extends Fact {
  readonly subject: string
  readonly unit: string
  readonly asOf: string
  /** Set where it stands in a table. */
  readonly inColumn?: Column
}

/**
 * Finds the charts in an essay's facts: at least three comparable ones of one measure and unit, parts that make a whole, one
 * subject over years. What would mislead makes none: worked examples, ranges, mixed units, the same subject twice.
 */
export function datasetsFromFacts(facts: readonly Fact[], essay: EssayFacts): FoundDataset[] {
  const words = wordsOf(essay.lang)
  const usable = facts.flatMap((fact) => usableFact(fact, essay))
  const groups = groupsOf(usable, ({ measure, unit, inColumn }) => {
    const kind = measure === 'headcount' ? measure : `${measure} ${unit}`
    // Two columns of one unit are two measures; what a column shows stands apart from what sentences say.
    return COMPARABLE.includes(measure) || inColumn === undefined ? kind : `${kind} ${inColumn.header}`
  }).map(oneUnit)
  const found = groups.flatMap((group) => datasetsOf(group, essay.lang, words))
  return withNames(found)
}

/** Staff, employees and people are one thing where people are employed: the most usual of the nouns stands for all. */
function oneUnit(group: readonly Usable[]): Usable[] {
  const units = groupsOf(group, ({ unit }) => unit).toSorted((a, b) => b.length - a.length)
  const unit = units[0]?.[0]?.unit
  return unit === undefined ? [] : group.map((fact) => ({ ...fact, unit }))
}

/** What has the same key, in order. */
function groupsOf<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

function usableFact(stated: Fact, { date, columns }: EssayFacts): Usable[] {
  const inColumn = columns?.get(placeKey(stated))
  const rowYear = inColumn === undefined ? undefined : /^((?:1\d|20)\d{2})\s?年?$/u.exec(stated.subject ?? '')?.[1]
  // A row called after a year tells when, not of whom: its column is one thing over the years.
  const fact =
    rowYear === undefined ? stated : { ...stated, subject: (inColumn?.header ?? '').replace(SCALE, ''), asOf: rowYear }
  const { subject, unit, hypothetical, valueMax } = fact
  if (inColumn !== undefined && (NO_MEASURE.test(inColumn.header) || NO_MEASURE.test(inColumn.rows))) return []
  const isDated = rowYear !== undefined || isOfRowsYear(inColumn)
  const asOf = (isDated ? fact.asOf : null) ?? /^\d{4}(?:-(?:0[1-9]|1[0-2]))?/u.exec(date ?? '')?.[0]
  if (subject === null || unit === null || asOf === undefined || hypothetical || valueMax !== null) return []
  return unit === 'pp' ? [] : [{ ...fact, subject, unit, asOf, ...(inColumn !== undefined && { inColumn }) }]
}

/** Whether the years of a row say when its figures hold, and not when something was founded or shall be ready. */
function isOfRowsYear(column: Column | undefined): boolean {
  return column === undefined || column.years.every((header) => YEAR_HEADER.test(header))
}

/** A header's unit with a scale ("(€ million)", "in Tsd."): the values of a chart are in full. */
const SCALE =
  /\s*(?:[(（,，]|(?<!\p{L})(?:in|en)\s)[^)）]*(?:Tsd|Mio|Mrd|thousand|million|billion|millier|milliard|[kM]€|€\s?[kM](?!\p{L})|[千万萬亿億])[^)）]*[)）]?\s*$/iu

/** A chart of one column of a table is called as the column is. */
function titleOf(facts: readonly Usable[], words: DatasetWords): string {
  const [first] = facts
  if (first === undefined) return ''
  const header = (first.inColumn?.header ?? '').replace(SCALE, '')
  const isColumn = header !== '' && facts.every(({ inColumn }) => inColumn?.header === first.inColumn?.header)
  return isColumn ? header : words.title(first)
}

/** The datasets of one measure and unit. */
function datasetsOf(group: readonly Usable[], lang: string, words: DatasetWords): Dataset[] {
  const [first] = group
  if (first === undefined || words.durations.test(first.unit)) return []
  const series = groupsOf(group, ({ subject }) => subject).filter(isSeries)
  const made = series.map((facts) =>
    makeDataset(facts, { lang, title: seriesTitle(titleOf(facts, words), facts[0]?.subject ?? '', words) }),
  )
  const inSeries = new Set(series.flat())
  const others = group.filter((fact) => !inSeries.has(fact))
  const sets = COMPARABLE.includes(first.measure) ? [others.filter(({ subject }) => isName(subject))] : together(others)
  return [
    ...made,
    ...sets
      .map(onePerSubject)
      .filter((facts) => facts.length >= FEWEST && facts.length <= MOST && isComparison(facts))
      .map((facts) => makeDataset(facts, { lang, title: titleOf(facts, words) })),
  ]
}

/** A column over the years is called after itself alone. */
function seriesTitle(title: string, subject: string, words: DatasetWords): string {
  return title === subject ? title : words.ofSubject(title, subject)
}

/** One subject at three dates or more. */
function isSeries(facts: readonly Usable[]): boolean {
  return (
    new Set(facts.map(({ asOf }) => asOf)).size >= FEWEST &&
    new Set(facts.map(({ asOf }) => asOf)).size === facts.length
  )
}

/** Facts of one sentence, or of neighbouring cells of one table column. */
function together(facts: readonly Usable[]): Usable[][] {
  const runs: Usable[][] = []
  for (const fact of facts) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const same = before !== undefined && (before.sentence === fact.sentence || isNextCell(before, fact))
    if (same) last?.push(fact)
    else runs.push([fact])
  }
  return runs
}

/** Cells of a table are told apart from sentences by what is in them: the value alone. */
function isNextCell(before: Fact, fact: Fact): boolean {
  return fact.line - before.line <= 1 && before.sentence.length < 24 && fact.sentence.length < 24
}

/** Of a subject told twice, the latest. */
function onePerSubject(facts: readonly Usable[]): Usable[] {
  const latest = new Map<string, Usable>()
  for (const fact of facts.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) latest.set(fact.subject, fact)
  return facts.filter((fact) => latest.get(fact.subject) === fact)
}

/** Shares compare only where they are parts of one whole. */
function isComparison(facts: readonly Usable[]): boolean {
  if (facts[0]?.unit !== '%') return true
  const sum = facts.reduce((total, { value }) => total + value, 0)
  const { whole, decimal } = ROUNDING
  return Math.abs(sum - 100) <= (facts.every(({ value }) => Number.isInteger(value)) ? whole : decimal) + 1e-9
}

function isName(subject: string): boolean {
  return /^\p{Lu}|^[\p{Script=Han}\p{Script=Katakana}]/u.test(subject)
}

function makeDataset(
  facts: readonly Usable[],
  { lang, title }: { readonly lang: string; readonly title: string },
): Dataset {
  const [first] = facts
  const unit = first?.unit ?? ''
  const isNoun = !/^[A-Z]{3}$|^%$/u.test(unit)
  return {
    measure: first?.measure ?? 'count',
    title: { [lang]: title },
    ...(isNoun && { unitNames: { [unit]: { [lang]: saysWhat(title, first) ? title : unit } } }),
    rows: facts.map((fact) => rowOf(fact, lang)),
  }
}

/** Whether a title says itself what is counted: staff, and a column that is called after it. */
function saysWhat(title: string, first: Usable | undefined): boolean {
  if (first?.measure === 'headcount') return true
  return first?.inColumn !== undefined && title.toLowerCase().startsWith(first.unit.toLowerCase())
}

/** A fact as a row of a dataset, with its sentence. */
export function rowOf({ subject, value, unit, asOf, approx, qualifier, sentence }: Usable, lang: string): Row {
  const bound = qualifier ?? (approx ? 'about' : undefined)
  return {
    subject,
    value,
    ...(bound !== undefined && { qualifier: bound }),
    unit,
    asOf,
    source: { essay: { [lang]: sentence } },
  }
}

/** Calls each dataset after its measure; several of one measure are numbered. */
function withNames(datasets: readonly Dataset[]): FoundDataset[] {
  const counts = new Map<string, number>()
  return datasets.map((dataset) => {
    const count = (counts.get(dataset.measure) ?? 0) + 1
    counts.set(dataset.measure, count)
    return { name: count === 1 ? dataset.measure : `${dataset.measure}-${count}`, dataset }
  })
}
