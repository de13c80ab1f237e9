/** A heading's number ("5.10") and its text. */
export interface NumberedTitle {
  readonly number?: string
  readonly title: string
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)[.、:：)]?\s+(?=\S)/u

/**
 * Splits the number off a heading: `4.1 Talent` below section 4 is 4.1 and "Talent". `2024 in review` has no number, nor has
 * `3.5 million users`, which is below no section 3.
 */
export function splitNumber(heading: string, parent?: string): NumberedTitle {
  const match = NUMBERED.exec(heading)
  const number = match?.[1]
  if (match === null || number === undefined || !belongs(number, parent)) return { title: heading }
  return { number, title: heading.slice(match[0].length) }
}

function belongs(number: string, parent: string | undefined): boolean {
  const above = number.split('.').slice(0, -1).join('.')
  return above === '' || above === parent
}
