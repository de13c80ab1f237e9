import { hanValue } from './structure/markers.ts'

/** A heading's number ("5.10") and its text. */
export interface NumberedTitle {
  readonly number?: string
  readonly title: string
}

/** `一、背景`, or `三` with an ideographic space; 一、二线城市 is no number. */
const HAN_NUMBERED = /^([一二三四五六七八九十]{1,3})(?:[、．]\s*|\u3000+)(?=\S)/u

/** Splits the numbers off headings that stand side by side: in digits, or in Han digits where those go up from one. */
export function splitNumbers(headings: readonly string[], parent?: string): readonly NumberedTitle[] {
  const matches = headings.map((heading) => HAN_NUMBERED.exec(heading))
  const values = matches.flatMap((match) => (match === null ? [] : [hanValue(match[1] ?? '')]))
  const isCount = values.length > 1 && values.every((value, index) => value === index + 1)
  return headings.map((heading, index) => {
    const match = isCount ? matches[index] : undefined
    if (!match) return splitNumber(heading, parent)
    return { number: String(hanValue(match[1] ?? '')), title: heading.slice(match[0].length) }
  })
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
