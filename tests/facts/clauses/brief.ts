import type { Clause } from '../../../src/facts/clauses/clause.ts'

/** Clauses as short lines: their subject and its kind, `-` for none and `?` for a pronoun. */
export function brief(clauses: readonly Clause[]): string[] {
  return clauses.map(({ subject, aside }) => {
    const said = subject === undefined ? '-' : `${subject.text === '' ? '?' : subject.text} ${subject.kind}`
    const person = subject?.isPerson === true ? ' person' : ''
    return `${said}${person}${aside === true ? ' aside' : ''}`
  })
}
