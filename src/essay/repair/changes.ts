import type { Edit } from '../edited-text.ts'

/** A change that is certain: listed with all of its kind on its line. */
export interface Change {
  readonly offset: number
  /** What became of what: "數(shù) → 數". */
  readonly what: string
}

/** Something that a person has to look at: a change that rests on more than bytes, or a gap that could not be filled. */
export interface Doubt {
  readonly offset: number
  readonly rule: 'essay/mended' | 'essay/gap' | 'essay/heading' | 'essay/reading'
  readonly text: string
  readonly remedy: string
}

/** What one pass of the repair finds in a text; offsets are those of the text it was given. */
export interface Changes {
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  readonly doubts: readonly Doubt[]
}

/** One pass of the repair. */
export interface Pass {
  /** The rule under which its changes are listed. */
  readonly rule: string
  /** What its changes are, as the beginning of a message. */
  readonly head: string
  readonly find: (text: string) => Changes
}

/** Puts together what several places of a text need. */
export function combine(parts: readonly Changes[]): Changes {
  return {
    edits: parts.flatMap(({ edits }) => edits),
    changes: parts.flatMap(({ changes }) => changes),
    doubts: parts.flatMap(({ doubts }) => doubts),
  }
}
