import type { Clause } from '../clauses/clause.ts'
import type { Span } from '../model.ts'

/** Where a noun phrase stands in its clause, of which its weight depends (Lappin & Leass 1994). */
export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'heading'

/** A noun phrase of a sentence. */
export interface Mention extends Span {
  /** Without article and owner. */
  readonly text: string
  /** The noun itself, in lower case. */
  readonly head: string
  /** Names one thing; speaks of one; stands for one that was spoken of: the company. */
  readonly kind: 'name' | 'thing' | 'group'
  readonly role: Role
  /** Whether it speaks of what is new (a road), of what is known (the road), of what somebody has (its road), or does not say. */
  readonly article: 'indefinite' | 'definite' | 'possessive' | 'none'
  /** Letters of m, f, n and p for many, as of a subject; undefined where anything. */
  readonly gender?: string
  readonly isPerson?: boolean
  /** Where it says what the name is: brewery of „die Brauerei Kronen“. */
  readonly called: readonly string[]
  /** Whether it is the same as the mention before it: "Drowse, a London startup". */
  readonly same?: boolean
  /** Whether it may be no name, but only the word that opens its sentence. */
  readonly isDoubtful?: boolean
  /** Whether a preposition of place stands before it: "in Ghent". */
  readonly isPlace?: boolean
}

/** Reads the noun phrases of a sentence whose clauses are known, in order. */
export type MentionReader = (text: string, clauses: readonly Clause[]) => Mention[]

/** What finding out who is spoken of needs to know of a language. */
export interface DiscourseTable {
  readonly mentions: MentionReader
  /** Nouns for those that have staff and sales. */
  readonly organisation: RegExp
  /** Those of these nouns that any of them may be called: company, firm. */
  readonly anyOrganisation: RegExp
  /** In a sentence with a counted subject: that it is told of somebody: "Forty families live there". */
  readonly there?: RegExp
  /** Nouns for places with inhabitants. */
  readonly place: RegExp
  /** Nouns for persons. */
  readonly person: RegExp
  /** What the words around a figure say of whose it is. */
  readonly verbs: Readonly<Record<'person' | 'organisation' | 'place' | 'thing', RegExp>>
}
