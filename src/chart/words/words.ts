import type { Row } from '../../../data/schema.ts'
import type { ChartKind } from './kinds.ts'

type Qualifier = NonNullable<Row['qualifier']>

/** Everything a chart says beside its data, in one language. Adding a language is adding one file of this shape. */
export interface Words {
  /** Writes a number, and a date, as Intl does in this language, but for what reads badly. */
  readonly number: (value: number, options: Intl.NumberFormatOptions) => string
  readonly date: (date: Date, options: Intl.DateTimeFormatOptions) => string
  readonly year: (year: string) => string
  /** Whether an amount has the name of its currency ("1.13亿美元") or its sign ("$113M"). */
  readonly currencyDisplay: 'name' | 'symbol'
  /** Between a number and the noun that it counts. */
  readonly space: string
  /** What stands before a value and what after it; the noun that it counts is part of the value. */
  readonly qualified: Readonly<Record<Qualifier, readonly [before: string, after: string]>>
  /** The unit of a caption, a currency or a counted noun: "in US-Dollar", "Medaillen". */
  readonly inUnit: (name: string, isCurrency: boolean) => string
  readonly asOf: (date: string) => string
  /** From when to when; where both are years, the first comes without its word for year. */
  readonly range: (from: string, to: string) => string
  readonly top: (shown: number, total: number) => string
  readonly essay: string
  readonly source: string
  readonly others: string
  readonly moreNotes: string
  readonly kinds: Readonly<Record<ChartKind, string>>
  readonly marks: string
  readonly facts: {
    readonly founded: string
    readonly place: string
    readonly founders: string
    readonly makes: string
  }
  readonly rate: (from: string, to: string, source: string) => string
  readonly columns: {
    readonly subject: string
    readonly value: string
    readonly asOf: string
    readonly source: string
    readonly note: string
  }
  /** Between the parts of a caption, between the items of a list, between sentences, and after a name. */
  readonly comma: string
  readonly semicolon: string
  readonly list: string
  readonly stop: string
  readonly colon: string
}
