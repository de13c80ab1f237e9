import type { ClauseSubject } from './clauses/clause.ts'
import { Kinds } from './kinds.ts'
import type { FactLanguage } from './language.ts'
import type { HeadingName } from './names.ts'
import { type Reference, type Subject, isLike, subjectsIn, topicOf } from './subject.ts'

/** How many sentences back a pronoun can reach. */
const REACH = 20
/** How much more often one name must stand in the text than the one spoken of last, to be what the text is about. */
const CLEARLY = 2

/** What the subjects of a sentence say for those that follow. */
interface Spoken {
  /** Without those of asides. */
  readonly subjects: readonly ClauseSubject[]
  /** The names in it that persons have. */
  readonly persons: readonly string[]
}

/** The sentences of a section so far, of which a later one may take its subject; they are read only when it does. */
export class Topics {
  readonly #texts: string[] = []
  readonly #read = new Map<number, Spoken>()
  readonly #language: FactLanguage
  readonly #above: Topics | undefined
  readonly #heading: HeadingName | undefined

  /** `above` are the sentences before the section: it may begin with "It cost …". */
  constructor(
    language: FactLanguage,
    { above, heading }: { readonly above?: Topics; readonly heading?: HeadingName | undefined } = {},
  ) {
    this.#language = language
    this.#above = above
    this.#heading = heading
  }

  add(text: string): void {
    this.#texts.push(text)
  }

  /**
   * Whom a pronoun or a measure without an owner takes up: of the subjects with a name the one that the text is about, else
   * the nearest; where no subject has a name, the thing that was spoken of last. "She" takes up a person where one is known,
   * "the company" nobody who is one, and 全省 what ends as it does.
   */
  last(reference: Reference, group?: ClauseSubject): Subject | undefined {
    if (group?.like !== undefined) return this.#lastLike(group)
    const recent = this.#recent()
    const persons = new Set(recent.flatMap((spoken) => spoken.persons))
    const subjects = this.#ofKind(
      recent
        .flatMap((spoken) => topicOf(spoken.subjects, group) ?? [])
        .filter(
          ({ owned, kind, isPerson }) =>
            owned !== true || kind === 'name' || isPerson === true || reference === 'anyone' || reference === 'group',
        ),
      group,
    )
    if (reference === 'none' && this.#language.nearestTopic === true) return known(subjects[0])
    const named = subjects.filter(({ kind }) => kind === 'name')
    const fitting = named.filter((subject) => this.#fits(subject, reference, persons))
    const near = this.#nearThing(subjects, reference, group)
    if (near !== undefined) return known(near)
    if (fitting.length > 0) return known(this.#mostSpokenOf(fitting))
    const isLost = !this.#language.unspaced && (reference === 'person' || (reference === 'group' && group?.text !== ''))
    const things = subjects.filter(({ kind }) => kind !== 'name')
    const other = isLost
      ? undefined
      : known(this.#language.unspaced ? this.#thingOf(things, reference) : (named[0] ?? this.#mostSpokenOf(things)))
    return (named.length > 0 || other === undefined ? this.#above?.last(reference, group) : undefined) ?? other
  }

  /** Of a group with a noun those that may be called so: "the hospital" is no town. */
  #ofKind(subjects: readonly ClauseSubject[], group: ClauseSubject | undefined): readonly ClauseSubject[] {
    if (this.#language.unspaced || group?.kind !== 'group' || group.text === '') return subjects
    const heading: ClauseSubject[] =
      this.#heading === undefined ? [] : [{ text: this.#heading.text, kind: 'name', start: 0, end: 0 }]
    const prose = this.#prose()
    return new Kinds(prose, this.#language.subjects).fitting([...subjects, ...heading], group.text)
  }

  /** A thing nearer than any name, where its gender, or its being a person, says that the pronoun means it. */
  #nearThing(
    subjects: readonly ClauseSubject[],
    reference: Reference,
    group: ClauseSubject | undefined,
  ): ClauseSubject | undefined {
    if (this.#language.unspaced) return undefined
    const [first] = reference === 'person' ? subjects.filter(mayBePerson) : subjects
    if (first?.kind !== 'thing') return undefined
    if (reference === 'person') return first
    return reference === 'anyone' && group?.gender !== undefined && first.gender !== undefined ? first : undefined
  }

  /** What a group or an attribute is of, where nothing has a name: not what a sentence only mentions. */
  #thingOf(things: readonly ClauseSubject[], reference: Reference): ClauseSubject | undefined {
    if (this.#language.nearestTopic === true || reference === 'none') return things[0]
    return this.#mostSpokenOf(things)
  }

  /** The subject that the text is about, else the nearest. */
  #mostSpokenOf(subjects: readonly ClauseSubject[]): ClauseSubject | undefined {
    const [nearest] = subjects
    if (nearest === undefined) return undefined
    const prose = this.#texts.slice(-REACH).join(' ')
    const ranked = subjects.map((subject) => ({ subject, count: mentions(prose, subject.text) }))
    const most = ranked.toSorted((a, b) => b.count - a.count)[0]
    return most !== undefined && most.count >= mentions(prose, nearest.text) + CLEARLY ? most.subject : nearest
  }

  /** What was said so far, with the sections above. */
  #prose(): string {
    const above = this.#above === undefined ? '' : this.#above.#prose()
    return `${above} ${this.#texts.slice(-2 * REACH).join(' ')}`
  }

  #fits({ text }: ClauseSubject, reference: Reference, persons: ReadonlySet<string>): boolean {
    const isPerson =
      persons.has(text) || (!this.#language.unspaced && [...persons].some((person) => person.endsWith(` ${text}`)))
    if (reference === 'person' && !this.#language.unspaced)
      return isPerson || persons.size === 0 || FULL_NAME.test(text)
    if (reference === 'person') return isPerson || (persons.size === 0 && !this.#language.unspaced)
    return (reference !== 'group' && (reference !== 'attribute' || this.#language.unspaced)) || !isPerson
  }

  /** The nearest that a group of a kind can stand for, here or in the sections before: 海东省 for 全省. */
  #lastLike(group: ClauseSubject): Subject | undefined {
    const found = this.#recent()
      .flatMap(({ subjects }) => subjects)
      .find(({ text, kind }) => (kind === 'name' || kind === 'thing') && isLike(text, group))
    return known(found) ?? this.#above?.last('group', group)
  }

  /** What was spoken of in the sentences so far, the nearest first. */
  #recent(): Spoken[] {
    const first = Math.max(0, this.#texts.length - REACH)
    return Array.from({ length: this.#texts.length - first }, (_, back) => this.#at(this.#texts.length - 1 - back))
  }

  #at(index: number): Spoken {
    const read = this.#read.get(index) ?? this.#spokenIn(this.#texts[index] ?? '')
    this.#read.set(index, read)
    return read
  }

  #spokenIn(text: string): Spoken {
    const clauses = this.#language.clauses(text)
    const persons = clauses.flatMap(({ subject }) => (subject?.isPerson === true ? [subject.text] : []))
    return { subjects: subjectsIn(clauses), persons }
  }
}

/** Anna Meier: two words, each with one capital. */
const FULL_NAME = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u

function mayBePerson({ isPerson, kind, text }: ClauseSubject): boolean {
  return isPerson === true || (kind === 'name' && FULL_NAME.test(text))
}

function known(subject: ClauseSubject | undefined): Subject | undefined {
  return subject === undefined ? undefined : { text: subject.text, named: subject.kind === 'name' }
}

/** How often a name, or its first word, stands in a text. */
function mentions(prose: string, name: string): number {
  const word = name.split(' ')[0] ?? name
  return prose.split(word.length > 2 ? word : name).length - 1
}
