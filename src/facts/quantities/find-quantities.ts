import type { CountedNoun, FactLanguage } from '../language.ts'
import type { Quantity, Span } from '../model.ts'
import type { NumberToken } from '../numbers/number.ts'
import { matchAt } from '../text.ts'
import { unnamed } from './bare.ts'
import { type Measured, type Pair, measure } from './measured.ts'
import { afterNoun, modifiers } from './modifiers.ts'
import { joinsRange, lowerEnd } from './range.ts'

/** The quantities of a sentence, in order. `excluded` are places where numbers are dates or names. */
export function findQuantities(
  text: string,
  numbers: readonly NumberToken[],
  { language, excluded }: { readonly language: FactLanguage; readonly excluded: readonly Span[] },
): Quantity[] {
  const tokens = numbers.filter((token) => !excluded.some((span) => overlaps(token, span)))
  const measured = tokens.map((token) => measure(token, text, language))
  const quantities: Quantity[] = []
  for (let index = 0; index < measured.length; index++) {
    const first = measured[index]
    if (first === undefined) continue
    const next = measured[index + 1]
    const isRange = next !== undefined && joinsRange(text, first, next, language)
    const pair = { first, next: isRange ? next : undefined }
    // 50 of „12 Franken 50“ is read.
    if (!language.unspaced && first.start < (quantities.at(-1)?.end ?? 0)) continue
    const quantity =
      ofThoseBefore(text, complete(text, language, pair), quantities.at(-1)) ??
      unnamed(text, language, pair, quantities.at(-1)) ??
      from(text, language, first, next)
    if (isRange && quantity !== undefined) index++
    if (quantity !== undefined) quantities.push(quantity)
  }
  return quantities
}

/** "2.3 million users, of whom 190,000 pay": a large number without a noun counts what was counted right before. */
function ofThoseBefore(
  text: string,
  quantity: Quantity | undefined,
  before: Quantity | undefined,
): Quantity | undefined {
  if (quantity?.kind !== 'count' || quantity.unit !== null || before?.kind !== 'count') return quantity
  const isPart = /(?<!\p{L})(?:of\s(?:whom|which)|dont|von\sdenen|davon)\s(?:\p{Ll}+\s){0,2}$/u.test(
    text.slice(before.end, quantity.start),
  )
  return isPart ? { ...quantity, unit: before.unit } : quantity
}

/** Between the two numbers of a development: "from 12 to 47 employees". */
const TO = /^\s(?:to|à|auf|bis)\s(?:\p{Ll}+\s){0,2}$/u
const FROM = /(?<!\p{L})(?:from|de|d['’]|von)\s?(?:\p{Ll}+\s)?$/u

/** The first number of a development has the noun that only its second one is written with. */
function from(text: string, language: FactLanguage, first: Measured, next: Measured | undefined): Quantity | undefined {
  if (next === undefined || !TO.test(text.slice(first.end, next.start))) return undefined
  if (!FROM.test(text.slice(Math.max(0, first.start - 20), first.start))) return undefined
  const whole = complete(text, language, { first: next, next: undefined })
  if (whole === undefined || whole.unit === null) return undefined
  const around = modifiers(text, language, first, first)
  return {
    ...whole,
    start: first.start,
    end: first.end,
    value: first.token.value / next.parts,
    valueMax: null,
    ...around,
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function complete(text: string, language: FactLanguage, { first, next }: Pair): Quantity | undefined {
  const last = next ?? first
  const currency = first.currency ?? next?.currency
  const percent = first.percent ?? next?.percent
  const around = modifiers(text, language, first, last)
  const parts = Math.max(first.parts, next?.parts ?? 1)
  const common = { start: first.start, ...valuesOf(text, language, { first, next }, parts), ...around }
  if (currency !== undefined) return { ...common, end: last.end, kind: 'money', unit: currency }
  if (percent !== undefined) return { ...common, end: last.end, kind: 'percent', unit: percent }
  if (isSum(text, first.start, last.end, language))
    return { ...common, end: last.end, kind: 'money', unit: language.sums?.currency ?? '' }
  // 两个半小时: the half stands before the noun.
  const split = language.halfBefore === undefined ? null : matchAt(language.halfBefore, text, last.end)
  const noun = language.readUnit(text, last.end + (split?.[0].length ?? 0)) ?? nounOfWhole(text, last.end, language)
  const more = noun === undefined ? null : matchAt(language.halfMore, text, noun.end)
  const half = more === null && split === null ? 0 : 0.5
  if (noun === undefined && !isLarge(last.token)) return undefined
  return {
    ...common,
    end: (noun?.end ?? last.end) + (more?.[0].length ?? 0),
    kind: 'count',
    value: common.value + half,
    unit: noun?.unit ?? null,
    ...afterNoun(text, noun, language, around),
  }
}

/** "17 of the 60 posts" counts posts: the noun stands after the whole. */
const OF_WHOLE =
  /\s(?:of|out\sof|von|des|sur)\s(?:the|its|their|den|seinen|ihren|ses|leurs|les)?\s?(?:\d[\d.,\u202f\u00a0]*\d|\d|\p{Ll}{3,}(?=\s\p{L}))/uy
function nounOfWhole(text: string, end: number, language: FactLanguage): CountedNoun | undefined {
  if (language.unspaced) return undefined
  const whole = matchAt(OF_WHOLE, text, end)
  if (whole === null || language.numbers(whole[0]).length === 0) return undefined
  const noun = language.readUnit(text, end + whole[0].length)
  return noun === undefined ? undefined : { unit: noun.unit, end }
}

/** Whether a number without a unit is a sum, as the words around it say. */
function isSum(text: string, start: number, end: number, { sums }: FactLanguage): boolean {
  return sums?.after.test(text.slice(end)) === true && sums.before.test(text.slice(Math.max(0, start - 16), start))
}

/** The two ends of a range, or one value and none; below zero where a word says so. */
function valuesOf(
  text: string,
  language: FactLanguage,
  { first, next }: Pair,
  parts: number,
): Pick<Quantity, 'value' | 'valueMax'> {
  const low = (next === undefined ? first.token.value : lowerEnd(first.token, next.token)) / parts
  const upper = next?.token.value ?? first.token.upTo
  const high = upper === undefined ? null : upper / parts
  if (!language.negative.test(text.slice(Math.max(0, first.start - 16), first.start)))
    return { value: low, valueMax: high }
  return high === null
    ? { value: -low, valueMax: null }
    : { value: Math.min(-low, -high), valueMax: Math.max(-low, -high) }
}

/** A number without a noun counts something only where it cannot be a name or a year. */
function isLarge({ magnitude, separated, value }: NumberToken): boolean {
  return magnitude > 1 || (separated && value >= 1000)
}
