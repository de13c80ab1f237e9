import type { FactLanguage } from '../language.ts'
import type { NumberToken } from '../numbers/number.ts'
import { matchAt, oneOf } from '../text.ts'

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
export interface Measured {
  readonly token: NumberToken
  readonly start: number
  readonly end: number
  readonly currency: string | undefined
  /** Of 30 cents, 100. */
  readonly parts: number
  readonly percent: '%' | 'pp' | undefined
}

/** One number, or the two of a range. */
export interface Pair {
  readonly first: Measured
  readonly next: Measured | undefined
}

/** Reads what stands around a number: its sign of currency or its per cent. */
export function measure(token: NumberToken, text: string, language: FactLanguage): Measured {
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, token.start - 6), token.start))
  const signed = before?.[1] ?? SIGNS[before?.[2] ?? '']
  let end = token.end
  const percent = token.fraction ? { unit: '%' as const, end } : readPercent(text, end, language)
  if (percent !== undefined) end = percent.end
  const after = percent === undefined && signed === undefined ? readCurrency(text, end, language) : undefined
  const small = after === undefined ? null : matchAt(CENTS, text, after.end)
  return {
    token: small === null ? token : { ...token, value: token.value + Number(small[1]) / 100 },
    start: token.start - (before?.[0].length ?? 0),
    end: (after?.end ?? end) + (small?.[0].length ?? 0),
    ...moneyOf(signed ?? after?.currency),
    percent: percent?.unit,
  }
}

/** After a word of currency its hundredths: 3 euros 20, 12 Franken 50. */
const CENTS = /(?<=\p{Ll})\s(\d{2})(?=[,.;:)]|$|\s(?:pour|par|le|la|für|pro|je|und|et|the|a|per)\s)(?![.,]\d)/uy

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

const ATTACHED = /(?<=\d)(?:p|c|ct)(?![\p{L}\d])/uy
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
    const between = language.unspaced ? '\\s?[多余餘]?' : "(?:\\s|-)(?:of\\s+|de\\s+|d['’])?|d['’]|\\s+d['’]"
    words = new RegExp(`(?:${between})(${oneOf(Object.keys(language.currencies))})${after}`, 'iuy')
    CURRENCY_WORDS.set(language, words)
  }
  // 62p, 95 ct: so short a word stands right after its digits.
  const short = matchAt(ATTACHED, text, end)
  const part = short === null ? undefined : language.currencies[short[0].toLowerCase()]
  if (short !== null && part !== undefined) return { currency: part, end: end + short[0].length }
  const word = language.measureWord?.test(text.slice(end, end + 4)) === true ? null : matchAt(words, text, end)
  const currency = language.currencies[word?.[1]?.toLowerCase().replaceAll(/\s+/gu, ' ') ?? '']
  return word === null || currency === undefined ? undefined : { currency, end: end + word[0].length }
}
