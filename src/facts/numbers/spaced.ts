import { matchAt, matchesOf, oneOf } from '../text.ts'
import { type DigitStyle, digitPattern, isSeparated, parseDigits } from './digits.ts'
import type { NumberReader, NumberToken } from './number.ts'

/** How a language with spaces between its words writes numbers. */
export interface SpacedNumbers {
  readonly digits: DigitStyle
  /** Words of magnitude after a number. */
  readonly magnitudes: Readonly<Record<string, number>>
  /** Signs of magnitude right after digits, case as written; `moneyOnly` ones count only after a sign of currency. */
  readonly attached: Readonly<Record<string, number>>
  readonly moneyOnly: Readonly<Record<string, number>>
  /** A number in words, as a pattern without flags, and its value; undefined where it is none after all. */
  readonly words: string
  /** A sign of a million right after digits that count something: 1.5m people. */
  readonly counted?: RegExp
  readonly parseWords: (words: string) => number | undefined
  /** Fractions of a whole, each with its part in percent. */
  readonly fractions: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[]
  /** Words that are vague numbers ("une centaine"). */
  readonly vague?: Readonly<Record<string, number>>
  /** After a magnitude: and a half. */
  readonly andHalf: string
}

/** Makes the reader of a language's numbers. */
export function spacedReader(style: SpacedNumbers): NumberReader {
  const vague = style.vague ?? {}
  const digits = digitPattern(style.digits)
  const words = [style.words, ...(Object.keys(vague).length > 0 ? [oneOf(Object.keys(vague))] : [])].join('|')
  const start = new RegExp(
    `(?<![\\p{L}\\d_]|\\d[.,])(?<sign>-(?=\\d))?(?:(?<digits>${digits})|(?<words>${words})(?![\\p{L}]))`,
    'giu',
  )
  const magnitude = new RegExp(`[\\s-]{0,2}(${oneOf(Object.keys(style.magnitudes))})(?!\\p{L})`, 'iuy')
  const attached = new RegExp(`\\s?(${oneOf(Object.keys(style.attached))})(?![\\p{L}\\d])`, 'uy')
  const moneyOnly = new RegExp(`\\s?(${oneOf(Object.keys(style.moneyOnly))})(?![\\p{L}\\d])`, 'uy')
  const half = new RegExp(`\\s+(?:${style.andHalf})(?!\\p{L})`, 'iuy')

  const read = (match: RegExpExecArray, text: string): NumberToken | undefined => {
    const groups = match.groups ?? {}
    const written = groups['digits'] ?? groups['words'] ?? ''
    const vagueValue = vague[written.toLowerCase().replaceAll(/\s+/gu, ' ')]
    const base =
      groups['digits'] === undefined ? (vagueValue ?? style.parseWords(written)) : parseDigits(written, style.digits)
    if (base === undefined || Number.isNaN(base)) return undefined
    const coefficient = groups['sign'] === undefined || !isSign(text, match.index) ? base : -base
    const end = match.index + match[0].length
    const scaled = scaleAt(text, end, {
      isDigits: groups['digits'] !== undefined,
      afterMoney: isMoney(text, match.index),
    })
    // "A million and a half": the words have their scale in them.
    const halfOfWords = groups['digits'] === undefined && base >= 1e6 ? matchAt(half, text, end) : null
    const halfMore = halfOfWords === null ? 0 : 10 ** (Math.floor(Math.log10(base) / 3) * 3) / 2
    return {
      start: coefficient < 0 || groups['sign'] === undefined ? match.index : match.index + 1,
      end: scaled.end + (halfOfWords?.[0].length ?? 0),
      value: tidy(coefficient * scaled.magnitude + scaled.more + halfMore),
      coefficient,
      magnitude: scaled.magnitude,
      fraction: false,
      digits: groups['digits'] !== undefined,
      separated: groups['digits'] !== undefined && isSeparated(written),
      ...(vagueValue !== undefined && { approx: true }),
    }
  }

  const scaleAt = (
    text: string,
    end: number,
    { isDigits, afterMoney }: { readonly isDigits: boolean; readonly afterMoney: boolean },
  ): { magnitude: number; end: number; more: number } => {
    const word = matchAt(magnitude, text, end)
    const found = word?.[1]?.toLowerCase().replaceAll(/\s+/gu, ' ')
    const value = found === undefined ? undefined : style.magnitudes[found]
    if (word !== null && value !== undefined) {
      const after = end + word[0].length
      // A thousand million: two magnitudes.
      const again = scaleAt(text, after, { isDigits: false, afterMoney })
      if (again.magnitude > 1) return { ...again, magnitude: again.magnitude * value }
      const more = matchAt(half, text, after)
      return { magnitude: value, end: after + (more?.[0].length ?? 0), more: more === null ? 0 : value / 2 }
    }
    if (!isDigits) return { magnitude: 1, end, more: 0 }
    const counted = style.counted === undefined ? null : matchAt(style.counted, text, end)
    if (counted !== null) return { magnitude: 1e6, end: end + counted[0].length, more: 0 }
    const sign = matchAt(attached, text, end) ?? (afterMoney ? matchAt(moneyOnly, text, end) : null)
    const letters = sign?.[1] ?? ''
    const size = style.attached[letters] ?? style.moneyOnly[letters]
    if (sign === null || size === undefined) return { magnitude: 1, end, more: 0 }
    return { magnitude: size, end: end + sign[0].length, more: 0 }
  }

  return (text) => {
    const tokens = matchesOf(start, text)
      .map((match) => read(match, text))
      .filter((token) => token !== undefined)
      // "35 Tausend": the magnitude is no second number.
      .filter(({ start }, index, all) => !all.some(({ end }, other) => other < index && end > start))
    return withFractions(tokens, text, style.fractions)
  }
}

/** Fractions take the place of the numbers in them. */
export function withFractions(
  tokens: readonly NumberToken[],
  text: string,
  fractions: SpacedNumbers['fractions'],
): NumberToken[] {
  const found = fractions.flatMap(([pattern, percent]) =>
    matchesOf(pattern, text).map((match) => fractionToken(match, percent(match))),
  )
  if (found.length === 0) return [...tokens]
  const distinct = found.filter(
    (token, index) => !found.some((other, at) => at < index && other.start < token.end && token.start < other.end),
  )
  const others = tokens.filter(
    ({ start, end }) => !distinct.some((fraction) => start < fraction.end && fraction.start < end),
  )
  return [...others, ...distinct].sort((a, b) => a.start - b.start)
}

function fractionToken(match: RegExpExecArray, percent: number): NumberToken {
  const value = Math.round(percent * 1000) / 1000
  return {
    start: match.index,
    end: match.index + match[0].length,
    value,
    coefficient: value,
    magnitude: 1,
    fraction: true,
    digits: false,
    separated: false,
  }
}

/** A hyphen before digits is a minus where nothing stands right before it. */
function isSign(text: string, index: number): boolean {
  return index === 0 || /[\s(~至到–—]/u.test(text.charAt(index - 1))
}

/** Whether a sign of currency stands right before a number. */
function isMoney(text: string, index: number): boolean {
  return /[$€£¥]\s?(?:\d[\d.,]*\s?[-–]\s?)?$/u.test(text.slice(Math.max(0, index - 12), index))
}

/** 4.5 × 10⁶ without the crumbs of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
