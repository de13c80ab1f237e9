import type { FactLanguage } from '../language.ts'
import type { NumberToken } from '../numbers/number.ts'
import type { Measured } from './measured.ts'

/** Whether two numbers are the ends of a range: "5 to 7", and not a development: "grew from 5 to 7". */
export function joinsRange(text: string, first: Measured, next: Measured, language: FactLanguage): boolean {
  const between = withoutNoun(text, first, next, language)
  if (between.length > 12 || first.token.fraction !== next.token.fraction) return false
  if (first.currency !== undefined && next.currency !== undefined && first.currency !== next.currency) return false
  if (first.percent !== undefined && next.percent === undefined) return false
  if (next.token.value <= first.token.value * 0.999 && next.token.magnitude <= first.token.magnitude) return false
  if (language.develops.test(text.slice(Math.max(0, first.start - 48), first.start))) return false
  if (language.developsAfter?.test(text.slice(next.end)) === true) return false
  if (language.rangeBetween.test(between)) return true
  const before = text.slice(Math.max(0, first.start - 16), first.start)
  return language.rangePair.before.test(before) && language.rangePair.between.test(between)
}

/** What stands between two numbers, but for the noun of the first: 3千人から4千人. */
function withoutNoun(text: string, first: Measured, next: Measured, language: FactLanguage): string {
  if (!language.unspaced) return text.slice(first.end, next.start)
  const noun =
    first.currency === undefined && first.percent === undefined ? language.readUnit(text, first.end) : undefined
  const from = noun !== undefined && noun.end < next.start ? noun.end : first.end
  return text.slice(from, next.start)
}

/** The lower end of a range takes the magnitude that only its upper end has: 3 to 5 million, 3 à 4 000. */
export function lowerEnd(first: NumberToken, next: NumberToken): number {
  if (first.magnitude === 1 && next.magnitude > 1 && first.value < next.value) {
    return first.value < 1000 || first.value <= next.coefficient
      ? Number((first.value * next.magnitude).toPrecision(15))
      : first.value
  }
  const thousands = first.magnitude === 1 && next.separated && next.value >= 1000 && next.value % 1000 === 0
  return thousands && first.value < 1000 && first.value <= next.value / 1000 ? first.value * 1000 : first.value
}
