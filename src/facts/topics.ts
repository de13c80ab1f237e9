import type { FactLanguage } from './language.ts'
import { type Subject, topicOf } from './subject.ts'

/** How many sentences back a pronoun can reach. */
const REACH = 20

/** The sentences of a section so far, of which a later one may take its subject; they are read only when it does. */
export class Topics {
  readonly #texts: string[] = []
  readonly #read = new Map<number, Subject | undefined>()
  readonly #language: FactLanguage

  constructor(language: FactLanguage) {
    this.#language = language
  }

  add(text: string): void {
    this.#texts.push(text)
  }

  /** The nearest subject with a name; where there is none, the first thing that was spoken of, unless `onlyNames`. */
  last({ onlyNames }: { readonly onlyNames: boolean }): Subject | undefined {
    let thing: Subject | undefined
    const first = Math.max(0, this.#texts.length - REACH)
    for (let index = this.#texts.length - 1; index >= first; index--) {
      const subject = this.#at(index)
      if (subject?.named === true) return subject
      thing ??= subject
    }
    return onlyNames ? undefined : thing
  }

  #at(index: number): Subject | undefined {
    if (!this.#read.has(index)) this.#read.set(index, topicOf(this.#texts[index] ?? '', this.#language))
    return this.#read.get(index)
  }
}
