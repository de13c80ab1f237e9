import type { FactLanguage } from './language.ts'
import { type Reference, type Subject, topicOf } from './subject.ts'

/** How many sentences back a pronoun can reach. */
const REACH = 20
/** How much more often one name must stand in the text than the one spoken of last, to be what the text is about. */
const CLEARLY = 2

/** The sentences of a section so far, of which a later one may take its subject; they are read only when it does. */
export class Topics {
  readonly #texts: string[] = []
  readonly #read = new Map<number, Subject | undefined>()
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
   * the nearest; where no subject has a name, the thing that was spoken of last.
   */
  last(reference: Reference): Subject | undefined {
    const subjects = this.#recent()
    const named = subjects.filter((subject) => subject.named)
    const [nearest] = named
    if (nearest === undefined) return (reference === 'person' ? undefined : subjects[0]) ?? this.#above?.last(reference)
    const prose = this.#texts.slice(-REACH).join(' ')
    const ranked = named.map((subject) => ({ subject, count: mentions(prose, subject.text) }))
    const most = ranked.toSorted((a, b) => b.count - a.count)[0]
    return most !== undefined && most.count >= mentions(prose, nearest.text) + CLEARLY ? most.subject : nearest
  }

  /** The subjects of the sentences so far, the nearest first. */
  #recent(): Subject[] {
    const first = Math.max(0, this.#texts.length - REACH)
    const indices = Array.from({ length: this.#texts.length - first }, (_, back) => this.#texts.length - 1 - back)
    return indices.map((index) => this.#at(index)).filter((subject) => subject !== undefined)
  }

  #at(index: number): Subject | undefined {
    if (!this.#read.has(index)) this.#read.set(index, this.#topicOf(this.#texts[index] ?? ''))
    return this.#read.get(index)
  }

  #topicOf(text: string): Subject | undefined {
    const subject = topicOf(this.#language.clauses(text))
    return subject === undefined ? undefined : { text: subject.text, named: subject.kind === 'name' }
  }
}

/** How often a name, or its first word, stands in a text. */
function mentions(prose: string, name: string): number {
  const word = name.split(' ')[0] ?? name
  return prose.split(word.length > 2 ? word : name).length - 1
}
