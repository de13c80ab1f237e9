import type { Clause, ClauseSubject } from './clauses/clause.ts'
import type { FactLanguage } from './language.ts'
import { type Reference, type Subject, topicOf } from './subject.ts'

/** How many sentences back a pronoun can reach. */
const REACH = 20
/** How much more often one name must stand in the text than the one spoken of last, to be what the text is about. */
const CLEARLY = 2

/** The sentences of a section so far, of which a later one may take its subject; they are read only when it does. */
export class Topics {
  readonly #texts: string[] = []
  readonly #read = new Map<number, readonly Clause[]>()
  readonly #language: FactLanguage
  readonly #above: Topics | undefined

  /** `above` are the sentences before the section: it may begin with "It cost …". */
  constructor(language: FactLanguage, above?: Topics) {
    this.#language = language
    this.#above = above
  }

  add(text: string): void {
    this.#texts.push(text)
  }

  /**
   * Whom a pronoun or a measure without an owner takes up: of the subjects with a name the one that the text is about, else
   * the nearest; where no subject has a name, the thing that was spoken of last. "She" takes up a person where one is known,
   * "the company" nobody who speaks.
   */
  last(reference: Reference): Subject | undefined {
    const recent = this.#recent()
    const persons = personsOf(recent)
    const subjects = recent.map(topicOf).filter((subject) => subject !== undefined)
    const named = subjects.filter(({ kind }) => kind === 'name')
    const fitting = named.filter(({ text }) => fits(text, reference, persons))
    const [nearest] = fitting
    if (nearest === undefined) {
      const other = reference === 'person' ? undefined : known(named[0] ?? subjects[0])
      return (named.length > 0 || other === undefined ? this.#above?.last(reference) : undefined) ?? other
    }
    const prose = this.#texts.slice(-REACH).join(' ')
    const ranked = fitting.map((subject) => ({ subject, count: mentions(prose, subject.text) }))
    const most = ranked.toSorted((a, b) => b.count - a.count)[0]
    return known(most !== undefined && most.count >= mentions(prose, nearest.text) + CLEARLY ? most.subject : nearest)
  }

  /** The clauses of the sentences so far, the nearest sentence first. */
  #recent(): (readonly Clause[])[] {
    const first = Math.max(0, this.#texts.length - REACH)
    return Array.from({ length: this.#texts.length - first }, (_, back) => this.#at(this.#texts.length - 1 - back))
  }

  #at(index: number): readonly Clause[] {
    const read = this.#read.get(index) ?? this.#language.clauses(this.#texts[index] ?? '')
    this.#read.set(index, read)
    return read
  }
}

function known(subject: ClauseSubject | undefined): Subject | undefined {
  return subject === undefined ? undefined : { text: subject.text, named: subject.kind === 'name' }
}

/** The names that persons have, as far as the sentences tell. */
function personsOf(sentences: readonly (readonly Clause[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((clauses) =>
      clauses.flatMap(({ subject }) => (subject?.isPerson === true ? [subject.text] : [])),
    ),
  )
}

function fits(name: string, reference: Reference, persons: ReadonlySet<string>): boolean {
  if (reference === 'person') return persons.size === 0 || persons.has(name)
  return (reference !== 'group' && reference !== 'attribute') || !persons.has(name)
}

/** How often a name, or its first word, stands in a text. */
function mentions(prose: string, name: string): number {
  const word = name.split(' ')[0] ?? name
  return prose.split(word.length > 2 ? word : name).length - 1
}
