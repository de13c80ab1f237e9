import type { ClauseSubject } from './clauses/clause.ts'
import type { SubjectTable } from './language.ts'
import { oneOf } from './text.ts'

/** How far around a name the words stand that tell of its kind, in characters. */
const NEAR = 60
/** Before a noun: that it was not spoken of before. */
const INTRODUCES = /(?<!\p{L})(?:an?|une?|eine[rnm]?|ein)\s(?:\p{Ll}+\s)?$/iu

/** Tells of which kind the names of a text are, by the words beside them: "Drowse, a London startup", „die Brauerei Kronen“. */
export class Kinds {
  readonly #prose: string
  readonly #subjects: SubjectTable

  constructor(prose: string, subjects: SubjectTable) {
    this.#prose = prose
    this.#subjects = subjects
  }

  /** The subjects that "the brewery" can stand for: those called so, else those that are a place where it is one, and no place where it is none. */
  fitting(subjects: readonly ClauseSubject[], noun: string): readonly ClauseSubject[] {
    const { places } = this.#subjects
    if (places === undefined) return subjects
    const word = noun.toLowerCase()
    const described = subjects.filter((subject) => isNamed(subject, word) || this.#isCalled(subject, noun))
    if (described.length > 0) return described
    if (this.#isIntroduced(noun)) return []
    const named = subjects.filter(({ kind }) => kind === 'name')
    return named.filter(({ text }) => this.#isPlace(text) === places.noun.test(word))
  }

  #isCalled({ text, kind }: ClauseSubject, noun: string): boolean {
    if (kind !== 'name') return false
    const called = `[\\p{L}-]*${oneOf([noun])}`
    const before = new RegExp(`(?<![\\p{L}-])${called}[\\s,]+(?:[\\p{L}’']+\\s){0,2}$`, 'iu')
    const after = new RegExp(
      `^(?:,|\\s(?:is|was|est|était|ist|war))\\s(?:[\\p{L}’'-]+\\s){1,5}${called}(?!\\p{L})`,
      'iu',
    )
    return this.#around(text).some(([left, right]) => before.test(left) || after.test(right))
  }

  /** "A new wing, paid for by a charity": what was spoken of without a name stands for itself. */
  #isIntroduced(noun: string): boolean {
    return this.#around(noun).some(([left, right]) => INTRODUCES.test(left) && !/^\p{L}/u.test(right))
  }

  #isPlace(name: string): boolean {
    const { places } = this.#subjects
    if (places === undefined) return false
    return this.#around(name).some(([left, right]) => places.before.test(left) || places.people.test(right))
  }

  /** What stands before and after each place where some words stand. */
  #around(words: string): (readonly [string, string])[] {
    const found: (readonly [string, string])[] = []
    for (let at = this.#prose.indexOf(words); at !== -1; at = this.#prose.indexOf(words, at + words.length)) {
      const end = at + words.length
      found.push([this.#prose.slice(Math.max(0, at - NEAR), at), this.#prose.slice(end, end + NEAR)])
    }
    return found
  }
}

/** Musée des Horloges is a musée, Förderverein a Verein. */
function isNamed({ text }: ClauseSubject, word: string): boolean {
  const lower = text.toLowerCase()
  return lower.endsWith(word) || lower.startsWith(`${word} `)
}
