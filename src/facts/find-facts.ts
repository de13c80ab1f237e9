import type { Measure } from '../../data/schema.ts'
import { type Block, type Essay, type Section, type Sentence, sentencesOf } from '../essay/model.ts'
import { type DateSpan, findDates, relativeDate } from './dates.ts'
import { factLanguageOf } from './languages/index.ts'
import { Discourse, type Ranker } from './discourse/discourse.ts'
import { bySalience } from './discourse/rank.ts'
import type { FactLanguage } from './language.ts'
import { type FoundCue, findCues, measureOf } from './measure.ts'
import type { Fact, Quantity, Span } from './model.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { type HeadingName, headingName } from './names.ts'
import { type Known, boughtIn, subjectOf } from './subject.ts'
import { tableFacts } from './tables.ts'
import { matchesOf, normalise } from './text.ts'

/** What of the text so far a sentence may lean on. */
interface Context {
  readonly language: FactLanguage
  /** The currency that the essay named last, of a sum without one ("12 to 15 million"). */
  readonly money: { currency: string | null }
  /** What the paragraph counted last, of a number without a noun. */
  counted: string | null
  /** What was counted last that is no measure: whom "half of them" speaks of. */
  things: string | null
  readonly essayDate: string | undefined
  readonly heading: HeadingName | undefined
  readonly discourse: Discourse
  /** What the last sum of the paragraph measured. */
  measure: Measure | undefined
  date: string | undefined
}

/** Every measured claim of an essay, in the order of the text. What is a date, a name or a version is none. */
export function findFacts(essay: Essay, rank: Ranker = bySalience): Fact[] {
  const language = factLanguageOf(essay.lang)
  const start = {
    language,
    money: { currency: null },
    counted: null,
    things: null,
    essayDate: essay.date,
    heading: undefined,
    discourse: new Discourse(language, { title: essay.title, rank }),
    measure: undefined,
    date: undefined,
  }
  return [...factsOfBlocks(essay.blocks, start), ...essay.sections.flatMap((section) => factsOfSection(section, start))]
}

function factsOfSection(section: Section, above: Context): Fact[] {
  const { language } = above
  const heading = headingName(section.title, proseOf(section), language) ?? above.heading
  const context: Context = { ...above, heading, measure: undefined, date: undefined }
  context.discourse.enterSection(section.title, heading?.text)
  return [
    ...factsOfBlocks(section.blocks, context),
    ...section.sections.flatMap((subsection) => factsOfSection(subsection, context)),
  ]
}

function proseOf({ blocks, sections }: Section): string {
  return sentencesOf([...blocks, ...sections.flatMap((section) => section.blocks)])
    .map(({ text }) => text)
    .join('')
}

function factsOfBlocks(blocks: readonly Block[], context: Context): Fact[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return []
    if (block.kind === 'table') return tableFacts(block, context.language)
    // A date holds from one sentence to the next, not from one paragraph to the next.
    context.date = undefined
    context.measure = undefined
    context.counted = null
    context.discourse.enterParagraph()
    return block.sentences.flatMap((sentence) => factsOfSentence(sentence, context))
  })
}

/** The facts of one sentence; the context learns whom it speaks of and when. */
export function factsOfSentence(sentence: Sentence, context: Context): Fact[] {
  const { language } = context
  const text = normalise(sentence.text)
  const tokens = language.numbers(text)
  const dates = tokens.length === 0 ? [] : findDates(text, language)
  const relative = relativeDate(text, language, context.essayDate)
  const quantities =
    tokens.length === 0
      ? []
      : findQuantities(text, tokens, { language, excluded: [...dates, ...trapsIn(text, language)] })
  if (quantities.length > 0) {
    const facts = describe(sentence, { text, quantities, dates, relative, context })
    learn(text, dates, relative, context)
    return facts
  }
  learn(text, dates, relative, context)
  return []
}

function learn(text: string, dates: readonly DateSpan[], relative: string | undefined, context: Context): void {
  context.discourse.add(text)
  context.date = dates.findLast(({ date }) => date !== undefined)?.date ?? relative ?? context.date
}

/** Addresses and names with digits in them are no numbers in any language. What is cheap to rule out comes first. */
const NAMES =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\d])\p{Lu}[\p{L}\d.]*(?:-[\p{L}\d.]+)*-\d[\p{L}\d.]*(?:-[\p{L}\d.]+)+|(?<![\p{L}\d$€£¥])\p{Lu}[\p{L}]*-?\d[\p{L}\d.]*(?:-\d+)?(?![\p{L}\d%])|(?=\d)(?<=\p{Lu}[\p{L}]*[\s-])\d+(?:\.\d+)?[BbKkM](?![\p{L}\d])|\d+\s?[x×]\s?\d+[A-Za-z]*|\+?\d{2,4}(?:[\s.-]\d{2,4}){3,}|\[\^?\d+\]|\(\d\)|(?=\d)(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?!\d))\d+\.\d+\.\d+(?![\d])|(?=[¹²³⁴⁵⁶⁷⁸⁹⁰])(?<=\p{Ll})[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu
/** With addresses of mail, for which every run of characters would be read again from each of them. */
const NAMES_AND_MAIL = new RegExp(`\\S+@\\S+\\.\\S+|${NAMES.source}`, 'gu')

function trapsIn(text: string, language: FactLanguage): Span[] {
  return [text.includes('@') ? NAMES_AND_MAIL : NAMES, ...language.traps].flatMap((pattern) =>
    matchesOf(pattern, text)
      .filter(([found]) => !/^(?:US|CA|HK|NT|A|C|S|R|NZ)\$|^(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|CNH)\d/u.test(found))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
}

interface Described {
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateSpan[]
  readonly relative: string | undefined
  readonly context: Context
}

function describe(sentence: Sentence, { text, quantities, dates, relative, context }: Described): Fact[] {
  const { language } = context
  const cues = findCues(text, language)
  const sums = quantities
    .map((quantity) => withNoun(withCurrency(quantity, { cues, context }), context))
    .filter(({ leans, unit }) => leans !== true || unit !== null)
  const hypothetical = language.hypothetical.test(text)
  const read = { text, clauses: language.clauses(text) }
  const staffed = new Set<string | null>()
  return sums.map((quantity) => {
    const countedHere = countedBefore(quantity, sums, language)
    const guess = measureOf(text, quantity, { cues, others: sums, language, named: true, before: context.measure })
    const known: Known = {
      takenUp: (question, own) => context.discourse.ask({ ...question, text, measure: guess }, own),
      nameOf: (noun) => context.discourse.nameOf(noun),
      counted: countedHere ?? context.things,
      countedHere,
    }
    const subject = subjectOf(read, quantity, { known, language })
    const named = subject?.named ?? false
    const measure = staffed.has(quantity.unit)
      ? 'headcount'
      : measureOf(text, quantity, { cues, others: sums, language, named, before: context.measure })
    // "Elm employed 40 people, Oak 30 people": what is told of one holds for the next.
    if (measure === 'headcount' && quantity.unit !== null && language.people.test(quantity.unit))
      staffed.add(quantity.unit)
    if (quantity.kind === 'money') context.measure = measure
    const owner = (measure === 'valuation' ? boughtIn(read, quantity, known, language) : undefined) ?? subject
    const asOf = nearestDate(text, quantity, dates) ?? relative ?? context.date ?? null
    return {
      subject: owner?.text ?? null,
      measure,
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: quantity.unit,
      asOf,
      approx: quantity.approx,
      qualifier: quantity.qualifier,
      hypothetical,
      sentence: sentence.text,
      line: sentence.line,
      column: sentence.column,
    }
  })
}

/** What a sentence counts before a quantity, of things and not of measures. */
function countedBefore({ start }: Quantity, sums: readonly Quantity[], { scales }: FactLanguage): string | undefined {
  const things = sums.filter(
    ({ end, kind, unit }) => end <= start && kind === 'count' && unit !== null && !scales.test(unit),
  )
  return things.at(-1)?.unit ?? undefined
}

/** A large number without a noun, where money is spoken of, is a sum in the currency named last. */
function withCurrency(
  quantity: Quantity,
  { cues, context }: { readonly cues: readonly FoundCue[]; readonly context: Context },
): Quantity {
  const { money } = context
  if (quantity.kind === 'money') money.currency = quantity.unit
  const isSum =
    quantity.kind === 'count' &&
    quantity.unit === null &&
    Math.abs(quantity.value) >= 1e5 &&
    (cues.length > 0 || context.measure !== undefined)
  return isSum && money.currency !== null ? { ...quantity, kind: 'money', unit: money.currency } : quantity
}

/** A number without a noun counts what was counted last: "In 2021 it sold 1.4 million cartons; last year it sold 6.2 million." */
function withNoun(quantity: Quantity, context: Context): Quantity {
  if (quantity.kind !== 'count') return quantity
  if (quantity.unit === null) return { ...quantity, unit: context.counted }
  context.counted = quantity.unit
  if (!context.language.scales.test(quantity.unit)) context.things = quantity.unit
  return quantity
}

/** Between a number and the date that is told with it: "450 in 1980", "450 at the end of 1980". */
const TOLD_WITH =
  /^\s?[(（]?(?:in|en|im|by|at|au|on|for|during|as of|since|depuis|fin|début|Ende|Anfang|Mitte|early|late|mid|(?:at|by) the end of|à la fin de|zu Beginn|im Jahr)?[\s-]?$/iu
/** Between a number and a date of what comes next: "21,000 in all; in 2023 …". */
const NEXT = /[,;:，；：、。]|\s(?:and|et|und)\s/u

/** The date of a quantity: the one told with it, else the last before it, else one after it that opens nothing new. */
function nearestDate(text: string, quantity: Quantity, dates: readonly DateSpan[]): string | undefined {
  const dated = dates.filter(({ date }) => date !== undefined)
  const after = dated.filter(({ start }) => start >= quantity.end)
  const told = after.find(({ start }) => TOLD_WITH.test(text.slice(quantity.end, start)))
  if (told !== undefined) return told.date
  const before = dated.findLast(({ end }) => end <= quantity.start)
  if (before !== undefined) return before.date
  const [next] = after
  return next === undefined || NEXT.test(text.slice(quantity.end, next.start)) ? undefined : next.date
}
