import { createRequire } from 'node:module'
import type { Annotation } from './corpus.ts'

// What comes out of the package's bundle has no names that an import could see.
const suite = createRequire(import.meta.url)(
  '@microsoft/recognizers-text-suite',
) as typeof import('@microsoft/recognizers-text-suite')

/** Its models for the languages of the corpus; of German it has none, of Japanese neither dimensions nor temperatures. */
const CULTURES: Readonly<Record<string, string>> = { en: 'en-us', fr: 'fr-fr', ja: 'ja-jp', zh: 'zh-cn' }

type Found = ReturnType<typeof suite.recognizeNumber>
type Recognise = (sentence: string, culture: string, options: undefined, withOtherCulture: boolean) => Found

const NUMBERS: readonly Recognise[] = [suite.recognizeNumber]
const UNITS: readonly Recognise[] = [
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeAge,
  suite.recognizeTemperature,
]

/** One reading of a place in a sentence: a number, alone or with a unit. */
interface Reading {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Its own name of the unit ("Kilometer"), or the code of a currency; "%" of a percentage. */
  readonly unit: string | undefined
}

/** The readings of one place: 5, and 5 %. */
export type Place = readonly Reading[]

/** Whether it has models for a language. */
export function isSupported(lang: string): boolean {
  return CULTURES[lang] !== undefined
}

/** All that its models of numbers, percentages, currencies, dimensions, ages and temperatures find in a sentence. */
export function recognise(sentence: string, lang: string): Place[] {
  return placesOf(readingsOf([...NUMBERS, ...UNITS], sentence, lang))
}

/** What its model of numbers finds alone. */
export function recogniseNumbers(sentence: string, lang: string): Place[] {
  return placesOf(readingsOf(NUMBERS, sentence, lang))
}

function readingsOf(models: readonly Recognise[], sentence: string, lang: string): Reading[] {
  // It knows "d'euros" with the straight apostrophe, and 22 500 with a plain space or a narrow one.
  const text = sentence.replaceAll('’', "'").replaceAll('\u00A0', ' ')
  return models.flatMap((model) => callModel(model, text, lang)).flatMap((found) => readingOf(found) ?? [])
}

/** A result as its documentation has it: `value` as a string, of a unit alone null; `isoCurrency` where that is certain. */
function readingOf({ start, end, typeName, resolution }: Found[number]): Reading | undefined {
  const { value, unit, isoCurrency } = resolution as Readonly<Record<string, string | null | undefined>>
  if (value == null) return undefined
  const { code, parts } = CURRENCIES[unit ?? ''] ?? { code: unit ?? undefined, parts: 1 }
  const measured = { start, end, value: Number(value.replace('%', '')) / parts }
  return { ...measured, unit: typeName === 'percentage' ? '%' : (isoCurrency ?? code) }
}

interface Currency {
  readonly code: string
  readonly parts: number
}

/** Its names of currencies that it gives no code; a bare dollar or pound is taken for the best known, as ours is. */
const CURRENCIES: Readonly<Record<string, Currency>> = {
  Dollar: { code: 'USD', parts: 1 },
  Pound: { code: 'GBP', parts: 1 },
  Euro: { code: 'EUR', parts: 1 },
  Franc: { code: 'FRF', parts: 1 },
  'Franc Suisse': { code: 'CHF', parts: 1 },
  Jiao: { code: 'CNY', parts: 10 },
}

function callModel(model: Recognise, text: string, lang: string): Found {
  try {
    return model(text, CULTURES[lang] ?? '', undefined, false)
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('Could not find Model')) return []
    throw cause
  }
}

/** Readings that overlap are of one place. */
function placesOf(readings: readonly Reading[]): Place[] {
  const places: Reading[][] = []
  let end = -1
  for (const reading of readings.toSorted((a, b) => a.start - b.start)) {
    if (reading.start > end) places.push([reading])
    else places.at(-1)?.push(reading)
    end = Math.max(end, reading.end)
  }
  return places
}

/** What became of one claim in the places of its sentence. */
export interface Match {
  /** The places that state it, one for a value, two for a range. */
  readonly places: readonly Place[]
  readonly unit: boolean
}

/** The place that states a claim's value, with its unit if there is one; undefined where there is none. */
export function matchClaim(claim: Annotation, places: readonly Place[], lang: string): Match | undefined {
  const wanted = unitNamed(claim.unit, lang)
  const hits = places.flatMap((place) => {
    const readings = place.filter((reading) => states(reading, claim.valueMax ?? claim.value, claim))
    return readings.length === 0
      ? []
      : [{ place, unit: readings.some(({ unit, value }) => unit === wanted || isShare(value, claim)) }]
  })
  const best = hits.find(({ unit }) => unit) ?? hits[0]
  if (best === undefined) return undefined
  if (claim.valueMax == null) return { places: [best.place], unit: best.unit }
  const low = places.find((place) => place !== best.place && place.some(({ value }) => isLowerEnd(value, claim)))
  return low === undefined ? undefined : { places: [low, best.place], unit: best.unit }
}

function states({ value }: Reading, wanted: number, claim: Annotation): boolean {
  return isNear(value, wanted) || isShare(value, claim)
}

/** A third of something is a third to it, and 33.333 per cent to us. */
function isShare(value: number, { unit, value: wanted }: Annotation): boolean {
  return unit === '%' && Math.abs(value) < 1 && isNear(Math.round(value * 1e5) / 1e3, wanted)
}

/** It knows no ranges: of "3 to 5 million", the 3 may be three. */
function isLowerEnd(value: number, claim: Annotation): boolean {
  return [1, 1e3, 1e4, 1e6, 1e8, 1e9].some((scale) => isNear(value * scale, claim.value))
}

/** As near as ours has to come, too. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.01, Math.abs(b) * 1e-6)
}

/** Its own name of a unit as the corpus names it; undefined where it has no notion of it, as of what is counted. */
export function unitNamed(unit: string | null, lang: string): string | undefined {
  if (unit === null || /^(?:[A-Z]{3}|%)$/u.test(unit)) return unit ?? undefined
  const probe = lang === 'zh' || lang === 'ja' ? `12${unit}` : `12 ${unit}`
  return readingsOf(UNITS, probe, lang).find(({ end }) => end === probe.length - 1)?.unit
}
