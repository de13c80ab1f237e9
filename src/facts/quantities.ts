import type { CountedNoun, FactLanguage } from './language.ts'
import type { Qualifier, Quantity, Span } from './model.ts'
import type { NumberToken } from './numbers/number.ts'
import { matchAt, oneOf } from './text.ts'

/** Signs and codes of currency that mean the same in every language; a bare dollar is taken for the American one. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  NZ$: 'NZD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  RMB: 'CNY',
  Fr: 'CHF',
  'Fr.': 'CHF',
}
const CODES = 'USD|EUR|GBP|JPY|CNY|CHF|SEK|NOK|DKK|PLN|CZK|HUF|INR|KRW|BRL|CAD|AUD|NZD|HKD|TWD|SGD|RUB|TRY|ZAR|MXN'
const SIGN_BEFORE = new RegExp(`(?:(?<![\\p{L}])(${CODES})|(${oneOf(Object.keys(SIGNS))}))\\s?$`, 'u')
const SIGN_AFTER = new RegExp(`\\s?(?:(${oneOf(['US$', '€', '$', '£', '¥'])})|(${CODES})(?![\\p{L}]))`, 'uy')

/** A number with what stands around it, before two of them become a range. */
interface Measured {
  readonly token: NumberToken
  readonly start: number
  readonly end: number
  readonly currency: string | undefined
  /** Of 30 cents, 100. */
  readonly parts: number
  readonly percent: '%' | 'pp' | undefined
}

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

function measure(token: NumberToken, text: string, language: FactLanguage): Measured {
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, token.start - 6), token.start))
  const signed = before?.[1] ?? SIGNS[before?.[2] ?? '']
  let end = token.end
  const percent = token.fraction ? { unit: '%' as const, end } : readPercent(text, end, language)
  if (percent !== undefined) end = percent.end
  const after = percent === undefined && signed === undefined ? readCurrency(text, end, language) : undefined
  return {
    token,
    start: token.start - (before?.[0].length ?? 0),
    end: after?.end ?? end,
    ...moneyOf(signed ?? after?.currency),
    percent: percent?.unit,
  }
}

/** A currency, or a part of one: "EUR/100" is a cent. */
function moneyOf(written: string | undefined): Pick<Measured, 'currency' | 'parts'> {
  const [currency, parts = '1'] = written?.split('/') ?? []
  return { currency, parts: Number(parts) }
}

function readPercent(
  text: string,
  end: number,
  language: FactLanguage,
): { readonly unit: '%' | 'pp'; readonly end: number } | undefined {
  const points = matchAt(language.percentagePoints, text, end)
  if (points !== null) return { unit: 'pp', end: end + points[0].length }
  const percent = matchAt(language.percent, text, end)
  return percent === null ? undefined : { unit: '%', end: end + percent[0].length }
}

const CURRENCY_WORDS = new WeakMap<FactLanguage, RegExp>()

function readCurrency(
  text: string,
  end: number,
  language: FactLanguage,
): { readonly currency: string; readonly end: number } | undefined {
  const sign = matchAt(SIGN_AFTER, text, end)
  if (sign !== null) return { currency: sign[2] ?? SIGNS[sign[1] ?? ''] ?? 'USD', end: end + sign[0].length }
  let words = CURRENCY_WORDS.get(language)
  if (words === undefined) {
    const after = language.unspaced ? '' : '(?![\\p{L}])'
    const between = language.unspaced ? '\\s?' : "(?:\\s|-)(?:of\\s+|de\\s+|d['’])?|d['’]|\\s+d['’]"
    words = new RegExp(`(?:${between})(${oneOf(Object.keys(language.currencies))})${after}`, 'iuy')
    CURRENCY_WORDS.set(language, words)
  }
  const word = matchAt(words, text, end)
  const currency = language.currencies[word?.[1]?.toLowerCase().replaceAll(/\s+/gu, ' ') ?? '']
  return word === null || currency === undefined ? undefined : { currency, end: end + word[0].length }
}

function joinsRange(text: string, first: Measured, next: Measured, language: FactLanguage): boolean {
  const between = withoutNoun(text, first, next, language)
  if (between.length > 12 || first.token.fraction !== next.token.fraction) return false
  if (first.currency !== undefined && next.currency !== undefined && first.currency !== next.currency) return false
  if (first.percent !== undefined && next.percent === undefined) return false
  if (next.token.value <= first.token.value * 0.999 && next.token.magnitude <= first.token.magnitude) return false
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
function lowerEnd(first: NumberToken, next: NumberToken): number {
  if (first.magnitude === 1 && next.magnitude > 1 && first.value < next.value) {
    return first.value < 1000 || first.value <= next.coefficient
      ? Number((first.value * next.magnitude).toPrecision(15))
      : first.value
  }
  const thousands = first.magnitude === 1 && next.separated && next.value >= 1000 && next.value % 1000 === 0
  return thousands && first.value < 1000 && first.value <= next.value / 1000 ? first.value * 1000 : first.value
}

/** One number, or the two of a range. */
interface Pair {
  readonly first: Measured
  readonly next: Measured | undefined
}

/** What may follow a number whose noun was said before: "300 inhabitants in 1950, 450 in 1980 and 900 in 2020". */
const ENDS = /^\s?(?:[,.;:)，。；、）]|$|(?:in|and|en|et|im|und|at|by|the)\s|年|に|で)/u

/** A number without a noun: of staff where a word for that stands before it, else of what was counted just before. */
function unnamed(
  text: string,
  language: FactLanguage,
  { first, next }: Pair,
  before: Quantity | undefined,
): Quantity | undefined {
  const last = next ?? first
  if (!ENDS.test(text.slice(last.end))) return undefined
  const age = ageAt(text, first, last, language)
  if (age !== undefined) return age
  const staff = /(?:staff|team|workforce|crew)\s+of\s+(?:\p{L}+\s+){0,3}$/iu.test(text.slice(0, first.start))
  const unit = staff ? 'staff' : before?.kind === 'count' ? before.unit : null
  const around = modifiers(text, language, first, last)
  const isBound = around.qualifier !== null && first.token.value >= 20
  if (unit === null ? !isBound : !staff && !isBound && !isLikely(first.token, text)) return undefined
  const value = next === undefined ? first.token.value : lowerEnd(first.token, next.token)
  return {
    start: first.start,
    end: last.end,
    kind: 'count',
    value,
    valueMax: next?.token.value ?? null,
    unit,
    ...(unit === null && { leans: true }),
    ...around,
  }
}

/** An age beside a name: "Pohl, 63, …", 松葉さん（58）. */
function ageAt(text: string, first: Measured, last: Measured, language: FactLanguage): Quantity | undefined {
  const { value } = first.token
  const before = text.slice(Math.max(0, first.start - 24), first.start)
  const between = /\p{Lu}\p{L}+,\s$/u.test(before) && /^,\s/u.test(text.slice(last.end))
  const bracketed = /(?:さん|氏|[\p{Script=Han}]{2})[（(]$/u.test(before) && /^[）)]/u.test(text.slice(last.end))
  if (first !== last || value < 5 || value > 110 || !(between || bracketed || /\baged\s$/iu.test(before)))
    return undefined
  return {
    start: first.start,
    end: last.end,
    kind: 'count',
    value,
    valueMax: null,
    unit: language.age,
    approx: false,
    qualifier: null,
  }
}

/** In a list of names with their numbers: "… 15 medals, France 13 and Norway 9". */
const LISTED =
  /(?:[,;:(]|(?<!\p{L})(?:and|et|und))\s(?:the\s|le\s|la\s|l['’]|der\s|die\s|das\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*\s$/u

/** Whether a number without a noun can be a value: not a small one in words, which is a pronoun more often. */
function isLikely({ digits, value, start }: NumberToken, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return digits && (LISTED.test(before) || (value >= 10 && !/\p{Lu}\p{L}*\s$/u.test(before)))
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
  const noun = language.readUnit(text, last.end)
  // 六キロ半, 一吨半: half a unit more.
  const half = language.unspaced && noun !== undefined && text.startsWith('半', noun.end) ? 0.5 : 0
  if (noun === undefined && !isLarge(last.token)) return undefined
  return {
    ...common,
    end: noun?.end ?? last.end,
    kind: 'count',
    value: common.value + half,
    unit: noun?.unit ?? null,
    ...afterNoun(text, noun, language, around),
  }
}

/** The two ends of a range, or one value and none; below zero where a word says so. */
function valuesOf(
  text: string,
  language: FactLanguage,
  { first, next }: Pair,
  parts: number,
): Pick<Quantity, 'value' | 'valueMax'> {
  const low = (next === undefined ? first.token.value : lowerEnd(first.token, next.token)) / parts
  const high = next === undefined ? null : next.token.value / parts
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

interface Modifiers {
  readonly approx: boolean
  readonly qualifier: Qualifier | null
}

const REACH = 28

function modifiers(text: string, language: FactLanguage, first: Measured, last: Measured): Modifiers {
  const before = text.slice(Math.max(0, first.start - REACH), first.start)
  const qualifier =
    language.qualifiersBefore.find(([, pattern]) => pattern.test(before))?.[0] ??
    language.qualifiersAfter.find(([, pattern]) => matchAt(pattern, text, last.end) !== null)?.[0] ??
    null
  const approx =
    first.token.approx === true ||
    language.approxBefore.test(before) ||
    matchAt(language.approxAfter, text, last.end) !== null
  return {
    approx,
    qualifier: first.token.approx === true && qualifier === null && language.unspaced ? 'over' : qualifier,
  }
}

function afterNoun(
  text: string,
  noun: CountedNoun | undefined,
  language: FactLanguage,
  { approx, qualifier }: Modifiers,
): Modifiers {
  if (noun === undefined) return { approx, qualifier }
  const later = language.qualifiersAfter.find(([, pattern]) => matchAt(pattern, text, noun.end) !== null)?.[0]
  return {
    approx: approx || matchAt(language.approxAfter, text, noun.end) !== null,
    qualifier: qualifier ?? later ?? null,
  }
}
