import type { Language } from '../../language/index.ts'
import { blocksOf } from './draft.ts'
import type { Draft, Shown } from './draft.ts'
import { isAside } from './parts.ts'

/** One draft of two that follow each other: all of both in its notes, in order; it shows what says more. */
export function mergeDrafts(first: Draft, second: Draft, language: Language): Draft {
  return {
    shown: shownOfBoth(first, second, language),
    passages: [...first.passages, ...second.passages],
    length: first.length + second.length,
    ...(first.opens === true && { opens: true }),
  }
}

/** What one draft of two shows: prose says what an exhibit shows, unless there is next to none of it. */
export function shownOfBoth(first: Draft, second: Draft, language: Language): Shown {
  const [a, b] = [first.shown, second.shown]
  if (a.kind === 'cover' || b.kind === 'divider') return a
  if (a.kind === 'divider') return b
  if (a.kind === 'exhibit' && b.kind === 'exhibit') return WEIGHT[a.as] >= WEIGHT[b.as] ? a : b
  if (a.kind === 'exhibit') return isAside(blocksOf(second), language) ? a : b
  return b.kind === 'exhibit' && isAside(blocksOf(first), language) ? b : a
}

/** How much each kind of exhibit is missed where it is left to the notes. */
export const WEIGHT = { picture: 5, table: 4, formula: 3, code: 2, quote: 1 } as const
