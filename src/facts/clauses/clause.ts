import type { Span } from '../model.ts'

/**
 * What stands where the subject of a clause stands:
 * - `name`: Acme, 海东电力
 * - `thing`: the battery, 光伏板
 * - `attribute`: what is somebody's or something's, without saying whose: revenue, the staff, 桥面
 * - `group`: a noun or pronoun for what was spoken of before: it, the company, 这家公司
 * - `person`: a pronoun for a person: she, 他
 * - `anyone`: a pronoun for either: elle, er
 */
export type SubjectKind = 'name' | 'thing' | 'attribute' | 'group' | 'person' | 'anyone'

/** The subject of a clause, where it stands in the sentence; `text` is without article and owner, and empty of a pronoun. */
export interface ClauseSubject extends Span {
  readonly text: string
  readonly kind: SubjectKind
  /** Whether the sentence only mentions it, and is about another: 角 of 角が立たない羊羹は. */
  readonly passing?: boolean
  /** A name that a person has, who speaks or is called a mayor, 館長: no company's. */
  readonly isPerson?: boolean
  /** What a pronoun for it may be, and of a pronoun what it stands for: letters of m, f, n and p for many; undefined where anything. */
  readonly gender?: string
  /** What somebody spoken of before has: "its new hall", „ihre Praxis“. */
  readonly owned?: boolean
  /** Of an attribute, what the possessive before it says of whose it is, as `gender`: f and p of „ihr Umsatz“. */
  readonly owner?: string
  /** Stands for each of those counted last: "Each weighed eleven pounds". */
  readonly each?: boolean
  /** Of a group, what the name that it stands for ends with: 省 for 全省, 馆 for 该馆. */
  readonly like?: string
}

/** A clause of a sentence, from where it starts to where the next does. */
export interface Clause {
  readonly start: number
  /** Undefined where the clause goes on with the subject before it: "… and sold 300 chairs". */
  readonly subject: ClauseSubject | undefined
  /** What its number stands in says nothing of those that follow: "which has its seat in Lausanne". */
  readonly aside?: boolean
}

/** Reads the clauses of a sentence, in order; the first starts at 0. */
export type ClauseReader = (text: string) => Clause[]
