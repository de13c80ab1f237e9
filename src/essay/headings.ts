/** A heading's number ("5.10") and its text. */
export interface NumberedTitle {
  readonly number?: string
  readonly title: string
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)[.、:：)]?\s+(?=\S)/u

/** Splits the number off a heading: `4.1 Talent` is 4.1 and "Talent"; `2024 in review` has no number. */
export function splitNumber(heading: string): NumberedTitle {
  const match = NUMBERED.exec(heading)
  const number = match?.[1]
  if (match === null || number === undefined) return { title: heading }
  return { number, title: heading.slice(match[0].length) }
}
