import type { FactLanguage } from '../language.ts'
import type { Quantity } from '../model.ts'
import type { NumberToken } from '../numbers/number.ts'
import type { Measured, Pair } from './measured.ts'
import { modifiers } from './modifiers.ts'
import { lowerEnd } from './range.ts'

/** What may follow a number whose noun was said before: "300 inhabitants in 1950, 450 in 1980 and 900 in 2020". */
const ENDS = /^\s?(?:[,.;:)，。；、）]|$|(?:in|and|en|et|im|und|at|by|the)\s|年|に|で)/u

/** A number without a noun: of staff where a word for that stands before it, else of what was counted just before. */
export function unnamed(
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
