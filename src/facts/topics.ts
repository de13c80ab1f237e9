import type { ClauseSubject } from './clauses/clause.ts'
import type { FactLanguage } from './language.ts'
import { type Reference, type Subject, isLike, subjectsIn, topicOf } from './subject.ts'

/** How many sentences back a pronoun can reach. */
const REACH = 20
/** How much more often one name must stand in the text than the one spoken of last, to be what the text is about. */
const CLEARLY = 2

/** The sentences of a section so far, of which a later one may take its subject; they are read only when it does. */
export class Topics {
  readonly #texts: string[] = []
  readonly #read = new Map<number, readonly ClauseSubject[]>()
  readonly #language: FactLanguage
  readonly #above: Topics | undefined

  /** `above` is what was spoken of before the section. */
  constructor(language: FactLanguage, above?: Topics) {
    this.#language = language
    this.#above = above
  }

  add(text: string): void {
    this.#texts.push(text)
  }

  /**
   * Whom a pronoun or a measure without an owner takes up: of the subjects with a name the one that the text is about, else
   * the nearest; where no subject has a name, the thing that was spoken of last.
   */
  last(reference: Reference, group?: ClauseSubject): Subject | undefined {
    if (group?.like !== undefined) return this.#lastLike(group)
    const subjects = this.#recent().flatMap((all) => topicOf(all) ?? [])
    if (reference === 'none' && this.#language.nearestTopic === true) return subjectOf(subjects[0])
    const fitting = subjects.filter((subject) => this.#canBe(reference, subject))
    const named = fitting.filter(({ kind }) => kind === 'name')
    const [nearest] = named
    if (nearest === undefined)
      return reference === 'person' && !this.#language.unspaced ? undefined : subjectOf(fitting[0])
    const prose = this.#texts.slice(-REACH).join(' ')
    const ranked = named.map((subject) => ({
      subject,
      count: mentions(prose, subject.text),
    }))
    const most = ranked.toSorted((a, b) => b.count - a.count)[0]
    return subjectOf(
      most !== undefined && most.count >= mentions(prose, nearest.text) + CLEARLY ? most.subject : nearest,
    )
  }

  /** A company is no person, where the language tells which names are a person's. */
  #canBe(reference: Reference, { kind, human }: ClauseSubject): boolean {
    if (reference === 'group') return human !== true
    return reference !== 'person' || kind !== 'name' || human === true || !this.#language.unspaced
  }

  /** The nearest that a group of a kind can stand for, here or in the sections before: 海东省 for 全省. */
  #lastLike(group: ClauseSubject): Subject | undefined {
    const found = this.#recent()
      .flat()
      .find(({ text, kind }) => (kind === 'name' || kind === 'thing') && isLike(text, group))
    return subjectOf(found) ?? this.#above?.last('group', group)
  }

  /** The subjects of each of the sentences so far, the nearest first. */
  #recent(): (readonly ClauseSubject[])[] {
    const first = Math.max(0, this.#texts.length - REACH)
    return Array.from({ length: this.#texts.length - first }, (_, back) => this.#at(this.#texts.length - 1 - back))
  }

  #at(index: number): readonly ClauseSubject[] {
    const known = this.#read.get(index)
    if (known !== undefined) return known
    const subjects = subjectsIn(this.#language.clauses(this.#texts[index] ?? ''))
    this.#read.set(index, subjects)
    return subjects
  }
}

function subjectOf(subject: ClauseSubject | undefined): Subject | undefined {
  return subject === undefined ? undefined : { text: subject.text, named: subject.kind === 'name' }
}

/** How often a name, or its first word, stands in a text. */
function mentions(prose: string, name: string): number {
  const word = name.split(' ')[0] ?? name
  return prose.split(word.length > 2 ? word : name).length - 1
}
