import type { Measure, Row } from '../../data/schema.ts'
import type { Position } from '../essay/model.ts'

/** How a stated value bounds the true one. */
export type Qualifier = Exclude<NonNullable<Row['qualifier']>, 'about'>

/**
 * A measured claim of an essay. What the essay does not say is null, never guessed. `line` and `column` say where the
 * sentence starts in the file.
 */
export interface Fact extends Position {
  /** The company, country, person or thing that is measured, as the essay calls it. */
  readonly subject: string | null
  readonly measure: Measure
  /** In full: 113000000, never 113. Of a range, its lower end. */
  readonly value: number
  readonly valueMax: number | null
  /** ISO 4217 code, "%", "pp" (percentage points), or the counted noun. */
  readonly unit: string | null
  /** "2024" or "2024-05". */
  readonly asOf: string | null
  readonly approx: boolean
  readonly qualifier: Qualifier | null
  /** A worked example, a proposal, a forecast: not something that the essay says is so. */
  readonly hypothetical: boolean
  readonly sentence: string
}

/** What kind of thing a quantity is, before its measure is known. */
export type QuantityKind = 'money' | 'percent' | 'count'

/** A number with its unit in a sentence, from `start` to `end`. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly kind: QuantityKind
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string | null
  readonly approx: boolean
  readonly qualifier: Qualifier | null
  /** A number without a noun that counts what the sentence before did, if anything. */
  readonly leans?: boolean
}

/** A part of a sentence. */
export interface Span {
  readonly start: number
  readonly end: number
}
