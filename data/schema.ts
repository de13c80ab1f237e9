import { z } from 'zod'

/** Text per language, keyed by the primary subtag of BCP 47 (`zh`, `en`, `fr` …). */
export const localized = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'a language code such as "zh" or "en"'), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'at least one language')

/** What is counted. One dataset holds one measure, so that its rows can be compared. */
export const measure = z.enum(['valuation', 'funding', 'revenue', 'amount', 'headcount', 'count', 'percent'])

const yearOrMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'a year or a month, as "2024" or "2024-05"')

const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date, as "2024", "2024-05" or "2024-05-21"')

const unit = z
  .string()
  .regex(
    /^(?:[A-Z]{3}|%|(?![A-Z]{3}$)[\p{L}°][\p{L}\p{M}\d °²³/’'-]*)$/u,
    'an ISO 4217 currency code ("USD"), "%", or the counted noun ("laureate")',
  )

/** A public record: who published it, when, and, where known, under which title and address. */
export const record = z.strictObject({
  publisher: z.string().min(1),
  date,
  title: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
})

/** Where a value comes from: the essay's own sentence (per language), a public record, or both. */
export const source = z
  .strictObject({ essay: localized.optional(), record: record.optional() })
  .refine(
    (value) => value.essay !== undefined || value.record !== undefined,
    'an "essay" sentence or a public "record"',
  )

/** One value of one subject. `value` is in full units: 113000000, never 113 or "113M". */
export const row = z.strictObject({
  subject: z.string().min(1),
  labels: localized.optional(),
  value: z.number(),
  qualifier: z.enum(['about', 'over', 'at least', 'less than']).optional(),
  unit,
  asOf: yearOrMonth,
  source,
  note: localized.optional(),
})

/** A stated exchange rate: `1 from = rate to`, with the date and the source it holds for. */
export const conversion = z.strictObject({
  from: unit,
  to: unit,
  rate: z.number().positive(),
  asOf: yearOrMonth,
  source: record,
})

/** Comparable values of one measure, shown by one chart. */
export const dataset = z.strictObject({
  $schema: z.string().optional(),
  measure,
  title: localized,
  unitNames: z.record(z.string(), localized).optional(),
  note: localized.optional(),
  conversions: z.array(conversion).optional(),
  rows: z.array(row).min(1),
})

/** Something that happened at `start`, or lasted from `start` to `end`. `lane` names the row it is drawn in. */
export const event = z.strictObject({
  label: localized,
  start: date,
  end: date.optional(),
  lane: localized.optional(),
  source,
  note: localized.optional(),
})

/** Events in time, shown by one timeline. */
export const timeline = z.strictObject({
  $schema: z.string().optional(),
  title: localized,
  note: localized.optional(),
  events: z.array(event).min(1),
})

/** What is known of a company but its figures, which stand in datasets under the same name as `subject`. */
export const company = z.strictObject({
  name: z.string().min(1),
  founded: yearOrMonth.optional(),
  place: localized.optional(),
  founders: z.array(z.string().min(1)),
  makes: localized,
  source,
  note: localized.optional(),
})

/** Companies, each shown on a slide of its own. */
export const companies = z.strictObject({
  $schema: z.string().optional(),
  title: localized,
  companies: z.array(company).min(1),
})

/** A person: what they did (`role`), and at which house that made them (`from`). */
export const person = z.strictObject({
  name: z.string().min(1),
  role: localized,
  from: localized.optional(),
  source,
})

/** People, shown side by side. */
export const people = z.strictObject({
  $schema: z.string().optional(),
  title: localized,
  people: z.array(person).min(1),
})

/** Someone who put money into `backs`; `group` is what they are shown under (a country), `who` says who they are. */
export const investor = z.strictObject({
  name: z.string().min(1),
  group: localized,
  who: localized.optional(),
  backs: z.string().min(1),
  source,
})

/** Investors, shown in groups. */
export const investors = z.strictObject({
  $schema: z.string().optional(),
  title: localized,
  note: localized.optional(),
  investors: z.array(investor).min(1),
})

export type Localized = z.infer<typeof localized>
export type Measure = z.infer<typeof measure>
export type PublicRecord = z.infer<typeof record>
export type Source = z.infer<typeof source>
export type Row = z.infer<typeof row>
export type Conversion = z.infer<typeof conversion>
export type Dataset = z.infer<typeof dataset>
export type TimelineEvent = z.infer<typeof event>
export type Timeline = z.infer<typeof timeline>
export type Company = z.infer<typeof company>
export type Companies = z.infer<typeof companies>
export type Person = z.infer<typeof person>
export type People = z.infer<typeof people>
export type Investor = z.infer<typeof investor>
export type Investors = z.infer<typeof investors>

/** What a data file of each kind holds. */
interface DataByKind {
  readonly values: Dataset
  readonly timeline: Timeline
  readonly companies: Companies
  readonly people: People
  readonly investors: Investors
}
export type DataKind = keyof DataByKind
/** The content of a data file of one kind. */
export type DataOf<Kind extends DataKind> = DataByKind[Kind]
/** The content of one data file, told apart by the one key that only its kind has (`KEYS`). */
export type DataFile = {
  readonly [Kind in DataKind]: { readonly kind: Kind; readonly dataset: DataByKind[Kind] }
}[DataKind]

/** By which key each kind of file is known; a file with none of them is taken for values. */
export const KEYS: Readonly<Record<DataKind, string>> = {
  values: 'measure',
  timeline: 'events',
  companies: 'companies',
  people: 'people',
  investors: 'investors',
}
