import { hanValue } from './structure/markers.ts'

/** A heading's number ("5.10") and its text. */
export interface NumberedTitle {
  readonly number?: string
  readonly title: string
}

/** `一、背景`, or `三` with an ideographic space; 一、二线城市 is no number. */
const HAN_NUMBERED = /^([一二三四五六七八九十]{1,3})(?:[、．]\s*|\u3000+)(?=\S)/u

/** A heading, and the first one below it. */
export interface HeadingText {
  readonly text: string
  readonly below?: string | undefined
}

/**
 * Splits the numbers off headings that stand side by side: in digits, or in Han digits where those go up by one, or where a
 * heading below goes on with the number (三、行业, 3.1 灵犀).
 */
export function splitNumbers(headings: readonly HeadingText[], parent?: string): readonly NumberedTitle[] {
  const matches = headings.map(({ text }) => HAN_NUMBERED.exec(text))
  const values = matches.flatMap((match) => (match === null ? [] : [hanValue(match[1] ?? '')]))
  const isCount = goesUp(values)
  const prefix = parent ?? commonPrefix(headings.map(({ text }) => text))
  return headings.map(({ text, below }, index) => {
    const match = matches[index]
    if (!match) return splitNumber(text, prefix)
    const number = String(hanValue(match[1] ?? ''))
    const isNumber = isCount || below?.startsWith(`${number}.1`) === true
    return isNumber ? { number, title: text.slice(match[0].length) } : splitNumber(text, prefix)
  })
}

function goesUp(values: readonly number[]): boolean {
  return values.length > 1 && values.every((value, index) => value === (values[0] ?? 0) + index)
}

/** What the numbers of a part of a longer text begin with: 2 of 2.3, 2.4, 2.5. */
function commonPrefix(headings: readonly string[]): string | undefined {
  const numbers = headings.map((heading) => NUMBERED.exec(heading)?.[1]?.split('.') ?? [])
  const prefix = numbers[0]?.slice(0, -1).join('.')
  const isCommon = numbers.every((number) => number.slice(0, -1).join('.') === prefix)
  return isCommon && prefix !== '' && goesUp(numbers.map((number) => Number(number.at(-1)))) ? prefix : undefined
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)[.、:：)]?\s+(?=\S)/u

/**
 * Splits the number off a heading: `4.1 Talent` below section 4 is 4.1 and "Talent". `2024 in review` has no number, nor has
 * `3.5 million users`, which is below no section 3.
 */
function splitNumber(heading: string, parent?: string): NumberedTitle {
  const match = NUMBERED.exec(heading)
  const number = match?.[1]
  if (match === null || number === undefined || !belongs(number, parent)) return { title: heading }
  return { number, title: heading.slice(match[0].length) }
}

function belongs(number: string, parent: string | undefined): boolean {
  const above = number.split('.').slice(0, -1).join('.')
  return above === '' || above === parent
}
