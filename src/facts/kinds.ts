import type { ClauseSubject } from './clauses/clause.ts'
import type { SubjectTable } from './language.ts'
import { oneOf } from './text.ts'

/** Tells of which kind the names of a text are, by the words beside them: "Drowse, a London startup", „die Brauerei Kronen“. */
export class Kinds {
  readonly #prose: string
  readonly #subjects: SubjectTable

  constructor(prose: string, subjects: SubjectTable) {
    this.#prose = prose
    this.#subjects = subjects
  }

  /** The subjects that "the brewery" can stand for, the first ones before the others; all where the text tells of none. */
  fitting(subjects: readonly ClauseSubject[], noun: string): readonly ClauseSubject[] {
    const word = noun.toLowerCase()
    const described = subjects.filter((subject) => this.#isCalled(subject, word))
    if (described.length > 0) return described
    const { places } = this.#subjects
    if (places === undefined) return subjects
    if (this.#isIntroduced(word)) return []
    const named = subjects.filter(({ kind }) => kind === 'name')
    return named.filter(({ text }) => this.#isPlace(text) === places.noun.test(word))
  }

  #isCalled({ text, kind }: ClauseSubject, word: string): boolean {
    const lower = text.toLowerCase()
    if (lower.endsWith(word) || lower.startsWith(`${word} `)) return true
    if (kind !== 'name') return false
    const [name, noun] = [oneOf([text]), `[\\p{L}-]*${oneOf([word])}`]
    return new RegExp(
      `(?<!\\p{L})(?:${noun}[\\s,]+(?:[\\p{L}’']+\\s){0,2}${name}|${name}(?:,|\\s(?:is|was|est|était|ist|war))\\s(?:[\\p{L}’'-]+\\s){1,5}${noun})(?!\\p{L})`,
      'iu',
    ).test(this.#prose)
  }

  /** "A new wing, paid for by a charity": what was spoken of without a name stands for itself. */
  #isIntroduced(word: string): boolean {
    return new RegExp(`(?<!\\p{L})(?:an?|une?|eine[rnm]?|ein)\\s(?:\\p{Ll}+\\s)?${oneOf([word])}(?!\\p{L})`, 'iu').test(
      this.#prose,
    )
  }

  #isPlace(name: string): boolean {
    const { places } = this.#subjects
    if (places === undefined) return false
    const written = oneOf([name])
    return (
      new RegExp(`(?<!\\p{L})(?:${places.before})\\s${written}(?!\\p{L})`, 'iu').test(this.#prose) ||
      new RegExp(`(?<!\\p{L})${written}\\s[^;!?]{0,60}(?:${places.people})`, 'iu').test(this.#prose)
    )
  }
}
