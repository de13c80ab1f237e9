import { POINT, digitPattern, isSeparated, parseDigits } from './digits.ts'
import type { NumberReader, NumberToken } from './number.ts'
import { matchesOf } from '../text.ts'
import { type SpacedNumbers, tidy, withFractions } from './spaced.ts'

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }
const NUMERAL = '〇零一二两兩三四五六七八九十百千'
/** Between a unit and the digits of the next smaller one: 三块五, 八毛五, 39秒58. */
const SMALLER = /^(?:块|元|毛|秒)$/u
/** After those digits: that they count nothing of their own. */
const ENDS = /^(?:[，。；、！？）”：\s降涨跌的到买卖比一钱左]|$)/u
const SCALE = '万萬亿億兆'

/** What a language with Han numerals needs beside them. */
export interface HanNumbers {
  readonly fractions: SpacedNumbers['fractions']
  /** Between a number and what it counts: 多, 余 (more than), 几. */
  readonly more: string
  /** Words that contain a numeral and are no number (万一, 一样), matched where a numeral begins. */
  readonly notNumbers: RegExp
  /** Whether the last digit may stand without its scale: 三百五 is 350 in Chinese, and 305 in Japanese. */
  readonly shortened?: boolean
}

/** Makes the reader of numbers in digits and in Han numerals, mixed as people mix them: 1.13亿, 3千万, 两千万, 1兆2000億. */
export function hanReader({ fractions, more, notNumbers, shortened = false }: HanNumbers): NumberReader {
  const digits = digitPattern(POINT)
  const part = `(?:(?:${digits})\\s?[十百千]{0,2}(?:[${more}])?[${SCALE}]{1,2}|[${NUMERAL}]+(?:[${more}])?[${SCALE}]{1,2})`
  const whole = new RegExp(
    `(?<![\\p{Script=Latin}\\d_]|\\d[.,])(?<sign>-(?=\\d))?(?:(?<parts>${part}(?:${part})*(?:\\d{1,4}[十百千]?|[${NUMERAL}]+)?)|(?<digits>(?:${digits})[百千]?)|(?<numeral>[${NUMERAL}]+(?:・[${NUMERAL}]+)?))`,
    'gu',
  )
  const read = (match: RegExpExecArray, text: string): NumberToken | undefined => {
    const groups = match.groups ?? {}
    const plain = groups['parts'] ?? groups['digits'] ?? groups['numeral'] ?? ''
    if (groups['digits'] === undefined && isWord(text, match.index, notNumbers)) return undefined
    const pair = pairOf(groups['numeral'] ?? groups['parts'] ?? '')
    const value = pair?.from ?? valueOf(plain.replaceAll(new RegExp(`[${more}\\s]`, 'gu'), ''), shortened)
    if (value === undefined) return undefined
    const negative =
      groups['sign'] !== undefined &&
      (match.index === 0 || !/[\d%\p{Script=Latin}]/u.test(text.charAt(match.index - 1)))
    const scale = /[万萬亿億兆]+$/u.exec(plain)?.[0] ?? ''
    const magnitude = Array.from(scale).reduce((product, character) => product * (LARGE[character] ?? 1), 1)
    return {
      start: groups['sign'] === undefined || negative ? match.index : match.index + 1,
      end: match.index + match[0].length,
      value: negative ? -value : value,
      coefficient: tidy(value / magnitude),
      magnitude,
      fraction: false,
      digits: /\d/u.test(plain),
      separated: isSeparated(plain),
      ...(pair !== undefined && { upTo: pair.to }),
      ...((pair !== undefined || new RegExp(`[${more}]`, 'u').test(plain)) && { approx: true }),
    }
  }
  return (written) => {
    // In 千瓦, 千克 and 兆瓦 the thousand and the million belong to the unit, and the last 两 of 三十九万两 is one.
    const text = written
      .replaceAll(/千(?=[瓦克米伏卡赫])/gu, '仟')
      .replaceAll(/兆(?=[瓦赫伏欧])/gu, '〓')
      .replaceAll(/(?<=[十百千万亿])两(?![十百千万亿])/gu, '〓')
    const tokens = matchesOf(whole, text)
      .map((match) => read(match, text))
      .filter((token) => token !== undefined)
    return withFractions(withSmaller(tokens, text), text, fractions)
  }
}

/** 三块五 is 3.5: what follows the unit without one of its own are the decimals of what stands before it. */
function withSmaller(tokens: readonly NumberToken[], text: string): NumberToken[] {
  const decimalsOf = (token: NumberToken | undefined, next: NumberToken | undefined): string | undefined => {
    if (token === undefined || next === undefined || !SMALLER.test(text.slice(token.end, next.start))) return undefined
    const written = text.slice(next.start, next.end)
    const isDecimals = next.digits ? /^\d{1,3}$/u.test(written) : written.length === 1 && next.value < 10
    return isDecimals && ENDS.test(text.slice(next.end)) ? (next.digits ? written : String(next.value)) : undefined
  }
  return tokens.flatMap((token, index) => {
    if (decimalsOf(tokens[index - 1], token) !== undefined) return []
    const decimals = decimalsOf(token, tokens[index + 1])
    if (decimals === undefined) return [token]
    const value = Number(`${token.value}.${decimals}`)
    return [{ ...token, value, coefficient: value }]
  })
}

/** 六七十 is sixty to seventy, 七八 seven to eight: two digits in a row that follow each other. */
function pairOf(numeral: string): { readonly from: number; readonly to: number } | undefined {
  const [, low = '', high = '', scale = ''] =
    /^([一二两三四五六七八])([二三四五六七八九])([十百千万亿億萬]*)$/u.exec(numeral) ?? []
  const [from, to] = [DIGITS[low], DIGITS[high]]
  if (from === undefined || to !== from + 1) return undefined
  const times = scale === '' ? 1 : (valueOf(`一${scale}`) ?? 1)
  return { from: from * times, to: to * times }
}

function isWord(text: string, index: number, notNumbers: RegExp): boolean {
  notNumbers.lastIndex = index
  return notNumbers.test(text)
}

/** The value of digits and Han numerals with their scales; undefined where they make no number. */
export function valueOf(text: string, shortened = false): number | undefined {
  let total = 0
  let rest = text
  for (;;) {
    const match = /^([^万萬亿億兆]*)([万萬亿億兆]+)/u.exec(rest)
    if (match === null) break
    const scale = Array.from(match[2] ?? '').reduce((product, character) => product * (LARGE[character] ?? 1), 1)
    const section = sectionOf(match[1] ?? '') ?? 1
    total += section * scale
    rest = rest.slice(match[0].length)
  }
  if (rest === '') return text === '' ? undefined : tidy(total)
  const last = sectionOf(rest, shortened)
  if (last === undefined) return undefined
  // 一万二: the last digit without its scale is a tenth of the scale before it.
  const scale = LARGE[text.at(-2) ?? '']
  return tidy(total + (shortened && scale !== undefined && rest in DIGITS ? (last * scale) / 10 : last))
}

/** A number below ten thousand: digits (with 百 or 千 after them) or numerals, in places (二〇二四) or with 十百千. */
function sectionOf(text: string, shortened = false): number | undefined {
  if (text === '') return undefined
  const mixed = /^([\d.,\u2009\u202f\u00a0’']+)([十百千]*)$/u.exec(text)
  if (mixed !== null) {
    const scale = Array.from(mixed[2] ?? '').reduce((product, character) => product * (SMALL[character] ?? 1), 1)
    return parseDigits(mixed[1] ?? '', POINT) * scale
  }
  const characters = Array.from(text)
  const [before = '', after = ''] = text.split(/[点・]/u)
  if (after !== '')
    return Number(`${sectionOf(before) ?? 0}.${Array.from(after, (character) => DIGITS[character] ?? 0).join('')}`)
  if (characters.length > 1 && characters.every((character) => character in DIGITS))
    return Number(characters.map((character) => DIGITS[character]).join(''))
  let total = 0
  let digit: number | undefined
  for (const character of characters) {
    const small = SMALL[character]
    if (small === undefined) digit = DIGITS[character]
    else {
      total += (digit ?? 1) * small
      digit = undefined
    }
  }
  // 三百五: the last digit without its scale is a tenth of the scale before it.
  const scale = SMALL[characters.at(-2) ?? ''] ?? 1
  return total + (shortened && scale > 10 ? (digit ?? 0) * (scale / 10) : (digit ?? 0))
}
