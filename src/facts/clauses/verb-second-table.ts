import type { PhraseTable } from './phrases.ts'
import type { WordTable } from './tokens.ts'

/**
 * What a reader of German clauses goes by. Nouns have capitals, so that a word without one, known to no table, is an adjective
 * before its noun and a verb after it.
 */
export interface VerbSecondTable extends WordTable, PhraseTable {
  /** Words that open a clause about the noun before: der, dessen. */
  readonly relatives: ReadonlySet<string>
  /** Those that can be its subject. */
  readonly subjectRelatives: ReadonlySet<string>
  /** Whose: dessen, deren. */
  readonly genitives: ReadonlySet<string>
  /** Pronouns that no subject is: ihm. */
  readonly objects: ReadonlySet<string>
  /** Articles that no subject has: dem, einen. */
  readonly oblique: ReadonlySet<string>
  /** Forms of to be, that stand between a noun and what it is. */
  readonly copulas: ReadonlySet<string>
  /** Verbs before which "es" is a thing, not nobody: es hat, es kostet. */
  readonly ofThings: ReadonlySet<string>
  /** Whether a verb has a subject of many. */
  readonly isPlural: (verb: string) => boolean
  /** Articles that only a subject has, not an object: der, ein. */
  readonly nominative: ReadonlySet<string>
}
