import { type Dataset, dataset as schema } from '../../../data/schema.ts'
import type { Essay, Section, Sentence } from '../../essay/model.ts'
import { allSections, sentencesOf } from '../../essay/model.ts'
import { wordsOf } from '../../facts/dataset-words.ts'
import { type FoundDataset, rowOf } from '../../facts/datasets.ts'
import type { Fact } from '../../facts/model.ts'
import { languageOf } from '../../language/index.ts'

/** More large figures than this in one talk, and none is striking. */
const MOST_FIGURES = 3
/** A figure stands out by so much of its section's others, and has so much to say for itself. */
const LEAD = 0.75
const FEWEST_MARKS = 4.3
/** In characters: its caption is one line, its sentence three. */
const LONGEST_SUBJECT = 24
const LONGEST_SENTENCE = { spaced: 170, unspaced: 85 }

interface Striking {
  readonly fact: Usable
  readonly marks: number
}

/** A fact that a large figure can be made of. */
interface Usable extends Fact {
  readonly subject: string
  readonly unit: string
  readonly asOf: string
}

/** What figures are found with: the essay, its facts, its language, and sentences whose facts are on a chart. */
export interface FigureSearch {
  readonly essay: Essay
  readonly facts: readonly Fact[]
  readonly lang: string
  readonly charted: ReadonlySet<string>
}

/**
 * The striking number of each section that has no chart, as a dataset of one row: one fact that outweighs all others there by
 * its measure, its size, its place and how often it is told. What is supposed, a range or of an unclear subject never is.
 */
export function findFigures(search: FigureSearch): readonly FoundDataset[] {
  const found = [...allSections(search.essay.sections)].flatMap((section) => strikingIn(section, search) ?? [])
  const best = new Set(found.toSorted((a, b) => b.marks - a.marks).slice(0, MOST_FIGURES))
  return found
    .filter((one) => best.has(one))
    .map(({ fact }) => makeFigure(fact, search.lang))
    .filter((dataset) => schema.safeParse(dataset).success)
    .map((dataset, index) => ({ name: index === 0 ? 'figure' : `figure-${index + 1}`, dataset }))
}

function strikingIn(section: Section, search: FigureSearch): Striking | undefined {
  const sentences = sentencesOf(section.blocks).filter(({ verbatim }) => verbatim !== true)
  if (sentences.some(({ text }) => search.charted.has(text))) return undefined
  const facts = search.facts.filter((fact) => sentences.some((sentence) => isAt(sentence, fact)))
  const ranked = facts
    .flatMap((fact) => usable(fact, search))
    .filter((fact) => isAbout(fact, { section, sentences }, search))
    .map((fact) => ({ fact, marks: marksOf(fact, { section, sentences }) }))
    .toSorted((a, b) => b.marks - a.marks)
  const [first] = ranked
  const second = ranked.find(({ fact }) => fact.value !== first?.fact.value)
  if (first === undefined || first.marks < FEWEST_MARKS) return undefined
  if (second !== undefined && first.marks - second.marks < LEAD) return undefined
  return ranked.some(({ fact }) => rivals(fact, first.fact)) ? undefined : first
}

/** Whether two facts of one measure are so near in size that neither stands out. */
function rivals(one: Usable, other: Usable): boolean {
  const ratio = one.value / other.value
  return ratio !== 1 && one.measure === other.measure && ratio > 1 / NEAR && ratio < NEAR
}

const NEAR = 3

function isAt(sentence: Sentence, fact: Fact): boolean {
  return sentence.line === fact.line && sentence.column === fact.column
}

function usable(fact: Fact, { lang, essay }: FigureSearch): Usable[] {
  const { subject, unit, sentence } = fact
  const asOf = fact.asOf ?? /^\d{4}(?:-(?:0[1-9]|1[0-2]))?/u.exec(essay.date ?? '')?.[0]
  if (subject === null || unit === null || asOf === undefined) return []
  if (fact.hypothetical || fact.valueMax !== null || unit === 'pp' || wordsOf(lang).durations.test(unit)) return []
  const longest = languageOf(lang).unspaced ? LONGEST_SENTENCE.unspaced : LONGEST_SENTENCE.spaced
  const isClear = sentence.includes(subject) && subject.length <= LONGEST_SUBJECT && sentence.length <= longest
  return isClear ? [{ ...fact, subject, unit, asOf }] : []
}

/** Whether a fact is about whom the talk is about there: named in a heading, or again and again; not any name in passing. */
function isAbout(
  { subject, measure }: Usable,
  { section, sentences }: Surroundings,
  { essay, lang }: FigureSearch,
): boolean {
  const { functionWords, unspaced } = languageOf(lang)
  const [firstWord = ''] = subject.toLowerCase().split(/[\s’']/u)
  if (functionWords.has(firstWord) || (unspaced ? subject.length < 2 : !/^\p{Lu}/u.test(subject))) return false
  if (isNamed(subject, section)) return measure !== 'amount'
  if (!OF_COMPANIES.includes(measure)) return false
  return essay.title.includes(subject) || timesTold(subject, sentences) >= FEWEST_TOLD
}

/** Whether a heading names a subject; one that ends in "…" is the beginning of a sentence, made for want of headings. */
function isNamed(subject: string, { title }: Section): boolean {
  return title.includes(subject) && !title.endsWith('…')
}

const OF_COMPANIES: readonly Fact['measure'][] = ['valuation', 'funding', 'revenue']

/** Sentences that name whom a section is about, where no heading does. */
const FEWEST_TOLD = 3

function timesTold(subject: string, sentences: readonly Sentence[]): number {
  return sentences.filter(({ text }) => text.includes(subject)).length
}

const MEASURE_MARKS: Readonly<Record<Fact['measure'], number>> = {
  valuation: 3,
  funding: 3,
  revenue: 3,
  amount: 2,
  headcount: 1.5,
  percent: 1.5,
  count: 0.5,
}

interface Surroundings {
  readonly section: Section
  readonly sentences: readonly Sentence[]
}

function marksOf(fact: Usable, { section, sentences }: Surroundings): number {
  const [first, last] = [sentences[0], sentences.at(-1)]
  return (
    MEASURE_MARKS[fact.measure] +
    sizeMarks(fact) +
    (isNamed(fact.subject, section) ? 1.5 : 0) +
    (first?.text === fact.sentence || last?.text === fact.sentence ? 1 : 0) +
    (timesTold(fact.subject, sentences) >= FEWEST_TOLD ? 1 : 0) -
    (fact.approx || fact.qualifier !== null ? 0.5 : 0)
  )
}

/** Money from a million on and counts from a thousand on, a mark for each power of ten up to three; most of a whole. */
function sizeMarks({ unit, value }: Usable): number {
  if (unit === '%') return value >= 50 && value <= 100 ? 1 : 0
  const least = /^[A-Z]{3}$/u.test(unit) ? 6 : 3
  return Math.min(3, Math.max(0, Math.log10(Math.abs(value) || 1) - least))
}

function makeFigure(fact: Usable, lang: string): Dataset {
  const { measure, unit } = fact
  const isNoun = !/^[A-Z]{3}$|^%$/u.test(unit)
  return {
    measure,
    title: { [lang]: wordsOf(lang).title(fact) },
    ...(isNoun && { unitNames: { [unit]: { [lang]: unit } } }),
    rows: [rowOf(fact, lang)],
  }
}
