import type { ClauseReader } from './clauses/clause.ts'
import type { DiscourseTable } from './discourse/mention.ts'
import type { Measure } from '../../data/schema.ts'
import type { Qualifier } from './model.ts'
import type { NumberReader } from './numbers/number.ts'

/** A word or phrase that tells what a quantity measures. */
export interface MeasureCue {
  readonly measure: Measure
  readonly pattern: RegExp
  /** Only of something with a name: a silver medal is worth a sum too, and is no company. */
  readonly weak?: boolean
}

/**
 * All that finding facts needs to know of one language: tables of words, and a few patterns where a table will not do. Adding
 * a language is adding one file of this shape. All patterns are matched against normalised text (see text.ts), case-blind.
 */
export interface FactLanguage {
  /** Primary subtag of BCP 47. */
  readonly code: string
  /** Whether words are written without spaces between them. */
  readonly unspaced: boolean
  /** Whether a sentence without a subject is about the nearest one before it, rather than whom the text is about (Chinese). */
  readonly nearestTopic?: boolean
  /** Reads numbers, in digits and in words, with their magnitudes ("1.5 million"). */
  readonly numbers: NumberReader
  /** Words of currency after a number, and the code each stands for; of a cent "EUR/100". */
  readonly currencies: Readonly<Record<string, string>>
  readonly percent: RegExp
  readonly percentagePoints: RegExp
  /** After a counted noun: half of one more (deux heures et demie, 六キロ半). */
  readonly halfMore: RegExp
  /** Before a counted noun: half of one more (两个半小时). */
  readonly halfBefore?: RegExp
  /** Right before a number: that it is below zero. */
  readonly negative: RegExp
  /** The unit of an age. */
  readonly age: string
  /** Right before a number: that it is not exact. */
  readonly approxBefore: RegExp
  /** Right after a number (Chinese 左右, English "or so"). */
  readonly approxAfter: RegExp
  /** Right before a number, each ending where the number begins. */
  readonly qualifiersBefore: readonly (readonly [Qualifier, RegExp])[]
  /** Right after a number or its unit. */
  readonly qualifiersAfter: readonly (readonly [Qualifier, RegExp])[]
  /** Between the two numbers of a range. */
  readonly rangeBetween: RegExp
  /** Right before two numbers: that they are a development, no range: "grew from 5 to 7". */
  readonly develops: RegExp
  /** The same, right after them: 400円から650円に上がった. */
  readonly developsAfter?: RegExp
  /** Where "and" joins a range: what must stand before the first number ("between"). */
  readonly rangePair: { readonly before: RegExp; readonly between: RegExp }
  /** What looks like a measured number and is none: versions, sections, times of day, telephone numbers. */
  readonly traps: readonly RegExp[]
  readonly measures: readonly MeasureCue[]
  /** Right after a number: that a word of currency is a measure word here (三块石头). */
  readonly measureWord?: RegExp
  /** Around a number that has neither unit nor currency: that it is a sum, in the currency of the language (月薪四千三). */
  readonly sums?: { readonly before: RegExp; readonly after: RegExp; readonly currency: string }
  /** Nouns that count people who work somewhere. */
  readonly headcountNoun: RegExp
  /** Cues in the sentence that make counted people a headcount ("employs", "team of"). */
  readonly headcountCue: RegExp
  readonly people: RegExp
  /** Units of length, time and the like: a number of them is always somebody's or something's. */
  readonly scales: RegExp
  /** Right before a number: that what it counts is employed, whatever its noun. */
  readonly employs: RegExp
  /** Reads the counted noun after a number; undefined where none follows. */
  readonly readUnit: (text: string, from: number) => CountedNoun | undefined
  readonly months: Readonly<Record<string, number>>
  /** A date in a sentence, with named groups year, month (a name or number). */
  readonly dates: readonly RegExp[]
  /** Words for years relative to the essay's own, and the difference. */
  readonly relativeYears: readonly (readonly [RegExp, number])[]
  readonly hypothetical: RegExp
  readonly subjects: SubjectTable
  readonly clauses: ClauseReader
  readonly discourse: DiscourseTable
}

/** The noun that a number counts, as it is reported, and where it ends in the text. */
export interface CountedNoun {
  readonly unit: string
  readonly end: number
}

/** How a language shows whose figure a figure is. */
export interface SubjectTable {
  /** Where one clause ends and the next begins. */
  readonly clauseBreak: RegExp
  /** "Mistral's revenue", "the valuation of Mistral": whose measure it is, as named group `owner`. */
  readonly owners: readonly RegExp[]
  /** Articles and the like before a subject. */
  readonly article: RegExp
  /** A name: of a company, a person, a place. */
  readonly name: RegExp
  /** A verb of buying in the active voice, before what is bought or with it as group `object`. */
  readonly buys: RegExp
  /** "Half of the straw", "two thirds of the homes": of what, right after a share, as named group `whole`. */
  readonly whole: RegExp
  /** Who is invested in: a verb before the sum, and right after it the name, as named group `name`. */
  readonly invests?: { readonly verb: RegExp; readonly into: RegExp }
  /** Right after what is counted, where: "There are 24 cinemas in Ghent", as named group `place`. */
  readonly placeAfter?: RegExp
  /** Nouns for places, what stands right before the name of one, and right after it whom only places have: inhabitants. */
  readonly places?: { readonly noun: RegExp; readonly before: RegExp; readonly people: RegExp }
  /** Right after an age, whose it is, as named group `person`: "the 34-year-old Per Lind". */
  readonly aged?: RegExp
  /** Before a share, from where its clause begins: that it is a share of what was just counted (其中三成). */
  readonly part?: RegExp
  /** Names that a sentence may begin with and that are none. */
  readonly notName: RegExp
}
