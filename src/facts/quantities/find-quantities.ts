import type { FactLanguage } from '../language.ts'
import type { Quantity, Span } from '../model.ts'
import type { NumberToken } from '../numbers/number.ts'
import { matchAt } from '../text.ts'
import { unnamed } from './bare.ts'
import { type Pair, measure } from './measured.ts'
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
    const quantity = complete(text, language, pair) ?? unnamed(text, language, pair, quantities.at(-1))
    if (isRange && quantity !== undefined) index++
    if (quantity !== undefined) quantities.push(quantity)
  }
  return quantities
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
  const noun = language.readUnit(text, last.end + (split?.[0].length ?? 0))
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
