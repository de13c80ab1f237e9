import type { Heading } from 'mdast'
import { isTitleLike } from './shape.ts'

/** A number written before a title: `<1>`, `5.1`, `一、`, `1、`, `1.`, `IV.`, `第三章`. */
export interface Marker {
  readonly kind: 'angle' | 'dotted' | 'digit' | 'han' | 'roman' | 'chapter' | 'bracket'
  readonly number: string
  /** What stands after the number on its line. */
  readonly title: string
}

const HAN_DIGITS = '一二三四五六七八九十'
const PATTERNS: readonly (readonly [Marker['kind'], RegExp])[] = [
  ['angle', /^[<＜〈](\d{1,2}(?:\.\d{1,2})*)[>＞〉]\s*(.*)$/u],
  ['dotted', /^(\d{1,2}(?:\.\d{1,2})+)[.、]?\s+(\S.*)$/u],
  ['digit', /^(\d{1,2})(?:[.)]\s+|[、．]\s*(?!\d))(\S.*)$/u],
  ['chapter', new RegExp(`^第([${HAN_DIGITS}\\d]{1,3})[章节節部]分?[、：:\\s]*(\\S.*)$`, 'u')],
  ['han', new RegExp(`^([${HAN_DIGITS}]{1,3})[、.．]\\s*(\\S.*)$`, 'u')],
  ['bracket', new RegExp(`^[（(]([${HAN_DIGITS}]{1,3})[）)]\\s*(\\S.*)$`, 'u')],
  ['roman', /^([IVX]{1,5})[.)]\s+(\S.*)$/u],
]

/** The number before a line's title; undefined where there is none, or where a sentence follows it instead of a title. */
export function parseMarker(line: string): Marker | undefined {
  const narrow = line.trim().replace(/^[０-９]+/u, (digits) => digits.normalize('NFKC'))
  for (const [kind, pattern] of PATTERNS) {
    const [, number, title] = pattern.exec(narrow) ?? []
    if (number === undefined || title === undefined) continue
    if (
      kind === 'angle' ||
      isTitleLike(title) ||
      (kind === 'dotted' && (splitRunIn(title) !== undefined || NAMED.test(title)))
    )
      return { kind, number: arabic(number), title: title.trim() }
  }
  return undefined
}

/** What makes `5.9` a heading and no amount, where its text follows on the same line: "5.9 Datadog: …". */
const NAMED = /^\p{Lu}[^。.]{0,30}[:：]/u

/** Chinese has no spaces between words: one between Han characters parts a title from the text that was run into it. */
const RUN_IN = /^(.{1,60}?[\p{Script=Han}）)])[ \u3000]+(?=[\p{Script=Han}【「“])/u

/** The title before the text that runs into it, and the length of both with the space between. */
export function splitRunIn(text: string): { readonly title: string; readonly length: number } | undefined {
  const [whole, title] = RUN_IN.exec(text) ?? []
  return whole === undefined || title === undefined || !isTitleLike(title) ? undefined : { title, length: whole.length }
}

const SECOND_LEVEL: readonly Marker['kind'][] = ['bracket', 'digit']

/** The depth of the heading that a marker makes, beside `all` that the essay has: `5.1` is below `<5>`, `1.` below `一、`. */
export function depthOf({ kind, number }: Marker, all: readonly Marker[]): Heading['depth'] {
  const dots = number.split('.').length - 1
  if (dots > 0) return dots === 1 ? 3 : 4
  const nested =
    SECOND_LEVEL.includes(kind) &&
    all.some((other) => !SECOND_LEVEL.includes(other.kind) && !other.number.includes('.'))
  return nested ? 3 : 2
}

function arabic(number: string): string {
  if (/^[\d.]+$/u.test(number)) return number
  return String(/^[IVX]+$/u.test(number) ? romanValue(number) : hanValue(number))
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanValue(number: string): number {
  const values = Array.from(number, (letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** Up to 99: 十二 is 12, 二十 is 20. */
export function hanValue(number: string): number {
  const digit = (text: string) => HAN_DIGITS.indexOf(text) + 1
  const [tens = '', ones] = number.split('十')
  if (ones === undefined) return Array.from(number).reduce((value, character) => value * 10 + digit(character), 0)
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
