import type { CountedNoun, FactLanguage } from '../language.ts'
import type { Qualifier } from '../model.ts'
import { matchAt } from '../text.ts'
import type { Measured } from './measured.ts'

/** How exact a value is said to be. */
export interface Modifiers {
  readonly approx: boolean
  readonly qualifier: Qualifier | null
}

const REACH = 28

/** What stands around a number of how exact it is. */
export function modifiers(text: string, language: FactLanguage, first: Measured, last: Measured): Modifiers {
  const before = text.slice(Math.max(0, first.start - REACH), first.start)
  const qualifier =
    language.qualifiersBefore.find(([, pattern]) => pattern.test(before))?.[0] ??
    language.qualifiersAfter.find(([, pattern]) => matchAt(pattern, text, last.end) !== null)?.[0] ??
    (language.unspaced && last.end > last.token.end && /^[多余餘]/u.test(text.slice(last.token.end)) ? 'over' : null)
  const approx =
    first.token.approx === true ||
    language.approxBefore.test(before) ||
    matchAt(language.approxAfter, text, last.end) !== null
  return {
    approx,
    qualifier: first.token.approx === true && qualifier === null && language.unspaced ? 'over' : qualifier,
  }
}

/** The same, with what stands after its noun. */
export function afterNoun(
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
