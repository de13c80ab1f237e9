import type { Conversion } from '../../../data/schema.ts'
import { isCurrency } from '../../../data/units.ts'
import { formatAsOf, formatDate } from '../words/date.ts'
import { type Language, WORDS, translate } from '../words/language.ts'
import { formatMoney, nameUnit } from '../words/number.ts'
import { type Ranking, labelOf } from './ranking.ts'
import type { Sourced } from '../words/source.ts'
import { widthOf } from '../words/width.ts'

/** One line of text under a chart; the mark, where it has one, stands at the bar it belongs to too. */
export interface Note {
  readonly mark: string
  readonly text: string
}

/** What is written around a chart. `marks` holds the note marks of the bars, in their order, empty where there is none. */
export interface Caption {
  /** What is counted, with the comma before the date; empty where the slide's title says it. */
  readonly title: string
  /** As of when: never broken across lines. */
  readonly asOf: string
  readonly highlight: string | undefined
  readonly sources: readonly Sourced[]
  readonly notes: readonly Note[]
  readonly marks: readonly string[]
}

/** What a bar and a line of notes take at least, with the gaps around them, in pixels; and the width of a line, in em. */
const SIZES = { bar: 25, line: 20, gaps: 26, width: 58 }

/** The height for bars and notes that a chart slide with a title of two lines has. */
const USUAL_HEIGHT = 300

/** What a caption must know of the slide: the height for bars and notes in pixels, and the title, which it does not repeat. */
export interface Surrounding {
  readonly height?: number | undefined
  readonly slideTitle?: string | undefined
}

/** Writes the caption of a ranking: what, unit and date above; notes, as many as the height allows, and sources below. */
export function captionOf(ranking: Ranking, { height = USUAL_HEIGHT, slideTitle }: Surrounding = {}): Caption {
  const marks = markBars(ranking)
  return {
    ...titleParts(ranking, slideTitle),
    highlight: highlightOf(ranking),
    sources: ranking.bars.map(({ row }) => row),
    ...fitNotes([...generalNotes(ranking), ...rowNotes(ranking, marks)], marks, { ranking, height }),
  }
}

/** The highlighted bar's name, unless it is a date, which every bar of its subject has another of. */
function highlightOf({ bars, language }: Ranking): string | undefined {
  const highlighted = bars.filter((bar) => bar.highlighted)
  const [first] = highlighted
  if (first === undefined || highlighted.length === 1) return first?.label
  return highlighted.length === bars.length ? undefined : labelOf(first.row, language)
}

/** Title, unit and date of a ranking in one line. */
export function titleOf(ranking: Ranking): string {
  const { title, asOf } = titleParts(ranking)
  return title + asOf
}

/** Title (unless the slide has it already) and unit; and the date. */
function titleParts(
  { dataset, language, unit, bars, top }: Ranking,
  slideTitle?: string,
): Pick<Caption, 'title' | 'asOf'> {
  const { comma, inUnit, top: topOf } = WORDS[language]
  const title = translate(dataset.title, language)
  const unitName = unit === '%' ? undefined : nameUnit(unit, dataset.unitNames, language)
  const newUnit = unitName === undefined || saysUnit(title, unitName) ? undefined : inUnit(unitName, isCurrency(unit))
  const cut = top === undefined ? undefined : topOf(top, dataset.rows.length)
  const asOf = formatAsOf(
    bars.map(({ row }) => row.asOf),
    language,
  )
  const newTitle = title === slideTitle ? undefined : title
  const parts = [newTitle, cut, newUnit].filter((part) => part !== undefined)
  if (parts.length === 0) return { title: '', asOf: capitalise(asOf) }
  return { title: capitalise(parts.join(comma)) + comma, asOf }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a title names the unit already ("Fields Medal laureates"); of 位得主 the measure word need not be in it. */
export function saysUnit(title: string, unit: string): boolean {
  const names = [unit, unit.replace(/^[位名个人家项枚]/u, '')]
  return names.some(
    (name) => (name.length > 1 || /\p{Script=Han}/u.test(name)) && title.toLowerCase().includes(name.toLowerCase()),
  )
}

function generalNotes({ dataset, language, conversions }: Ranking): Note[] {
  const own = dataset.note === undefined ? [] : [translate(dataset.note, language)]
  const rates = conversions.map((conversion) => describeRate(conversion, language))
  return [...own, ...rates].map((text) => ({ mark: '', text }))
}

function describeRate({ from, to, rate, asOf, source }: Conversion, language: Language): string {
  const money = (value: number, unit: string): string =>
    isCurrency(unit) ? formatMoney(value, unit, language) : `${value} ${nameUnit(unit, undefined, language)}`
  const date = formatDate(asOf, language)
  return WORDS[language].rate(money(1, from), money(rate, to), `${source.publisher}${WORDS[language].comma}${date}`)
}

/** Marks the bars whose row has a note: one note "*", more of them ¹ ² ³, the same note the same mark. */
function markBars({ bars, language }: Ranking): string[] {
  const texts = bars.map(({ row }) => (row.note === undefined ? undefined : translate(row.note, language)))
  const distinct = [...new Set(texts.filter((text) => text !== undefined))]
  return texts.map((text) =>
    text === undefined ? '' : distinct.length === 1 ? '*' : superscript(distinct.indexOf(text) + 1),
  )
}

function superscript(number: number): string {
  return Array.from(String(number))
    .map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
    .join('')
}

function rowNotes({ bars, language }: Ranking, marks: readonly string[]): Note[] {
  const notes = bars.flatMap(({ row }, index) =>
    row.note === undefined ? [] : [{ mark: marks[index] ?? '', text: translate(row.note, language) }],
  )
  return notes.filter((note, index) => notes.findIndex(({ mark }) => mark === note.mark) === index)
}

/**
 * Keeps as many notes as fit under the bars: first those of single rows, where essay and record may disagree, then rates,
 * then the dataset's own. A note left out takes its mark with it, and a last line says so.
 */
function fitNotes(
  notes: readonly Note[],
  marks: readonly string[],
  room: { ranking: Ranking; height: number },
): Pick<Caption, 'notes' | 'marks'> {
  const { language, bars } = room.ranking
  const lines = Math.max(1, Math.floor((room.height - SIZES.gaps - bars.length * SIZES.bar) / SIZES.line))
  if (linesOf(notes) <= lines) return { notes, marks }
  const more = { mark: '', text: WORDS[language].moreNotes }
  const kept = notes
    .toReversed()
    .reduce<Note[]>((some, note) => (linesOf([note, ...some, more]) <= lines ? [note, ...some] : some), [])
  const keptMarks = new Set(kept.map(({ mark }) => mark))
  return { notes: [...kept, more], marks: marks.map((mark) => (keptMarks.has(mark) ? mark : '')) }
}

/** Notes run on in one paragraph. */
function linesOf(notes: readonly Note[]): number {
  return Math.ceil(notes.reduce((width, { mark, text }) => width + widthOf(mark + text) + 1, 0) / SIZES.width)
}
