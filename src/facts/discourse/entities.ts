import type { Mention, Role } from './mention.ts'

/** One place where an entity is spoken of. */
export interface Occurrence {
  /** Which sentence of the text, from 0. */
  readonly sentence: number
  readonly role: Role
  /** A noun phrase, or only a pronoun, a group noun or an attribute that was found to mean it. */
  readonly form: 'noun' | 'reference'
  readonly article: Mention['article']
  /** Which of the sentence's noun phrases. */
  readonly order: number
}

/** Who or what a text speaks of. */
export interface Entity {
  name: string
  isNamed: boolean
  /** Whether it opened a sentence with a capital, which may be a name. */
  mayBeNamed: boolean
  /** The nouns that it was called by, in lower case. */
  readonly nouns: Set<string>
  /** What pronouns can stand for it; undefined where any. */
  gender: string | undefined
  isPerson: boolean
  isPlace: boolean
  readonly occurrences: Occurrence[]
}

/** The entities of a text so far. A noun phrase is the one that was called so before, else a new one. */
export class Entities {
  readonly #byWord = new Map<string, Entity>()
  #recent: Entity[] = []

  /** Those spoken of in some sentence or later, the most recently new ones last. */
  since(sentence: number): readonly Entity[] {
    this.#recent = this.#recent.filter(({ occurrences }) => (occurrences.at(-1)?.sentence ?? 0) >= sentence)
    return this.#recent
  }

  /** The entity that a noun phrase speaks of; `same` is the one that it is put beside. */
  mention(mention: Mention, occurrence: Omit<Occurrence, 'role' | 'article' | 'form'>, same?: Entity): Entity {
    const known = mention.kind === 'name' || same === undefined ? this.#known(mention) : undefined
    const entity = known ?? same ?? newEntity(mention)
    if (same !== undefined && same !== entity) this.#callAs(entity, same)
    this.#learn(entity, mention)
    this.occur(entity, { ...occurrence, role: mention.role, article: mention.article, form: 'noun' })
    return entity
  }

  /** What was called by some nouns turns out to be an entity with a name. */
  #callAs(entity: Entity, { nouns }: Entity): void {
    for (const noun of nouns) {
      entity.nouns.add(noun)
      this.#byWord.set(noun, entity)
    }
  }

  /** The entity that a text would speak of, if it is known. */
  find(mention: Mention): Entity | undefined {
    return this.#known(mention)
  }

  /** The name of the entity last called by a noun, if it was spoken of since a sentence. */
  nameOf(noun: string, since: number): string | undefined {
    const entity = this.#byWord.get(noun)
    const isRecent = (entity?.occurrences.at(-1)?.sentence ?? -1) >= since
    return entity?.isNamed === true && isRecent && entity.nouns.has(noun) ? entity.name : undefined
  }

  occur(entity: Entity, occurrence: Occurrence): void {
    entity.occurrences.push(occurrence)
    if (!this.#recent.includes(entity)) this.#recent.push(entity)
  }

  #known({ text, head, kind, article }: Mention): Entity | undefined {
    const name = text.toLowerCase()
    if (kind === 'name') {
      const known = this.#byWord.get(name)
      return known ?? this.#byWord.get(lastWord(name)) ?? this.#byWord.get(firstWord(name))
    }
    return article === 'indefinite' || article === 'possessive'
      ? undefined
      : (this.#byWord.get(name) ?? this.#byWord.get(head))
  }

  #learn(entity: Entity, { text, head, kind, gender, isPerson, isPlace, isDoubtful, called }: Mention): void {
    const lower = text.toLowerCase()
    const words = kind === 'name' ? [lower, lastWord(lower), firstWord(lower), ...called] : [lower, head]
    for (const word of words) if (word.length > 1) this.#byWord.set(word, entity)
    for (const noun of kind === 'name' ? called : [head]) entity.nouns.add(noun)
    const isName = kind === 'name' && (isDoubtful !== true || entity.occurrences.length > 0)
    if (isName && (!entity.isNamed || text.length > entity.name.length)) entity.name = text
    if (isName || (kind === 'thing' && entity.mayBeNamed)) entity.isNamed = true
    else if (!entity.isNamed) entity.name = text
    if (kind === 'name') entity.mayBeNamed = true
    if (isPerson === true) entity.isPerson = true
    if (isPlace === true) entity.isPlace = true
    entity.gender = narrowed(entity.gender, gender)
  }
}

/** The letters that two have in common; where none are, the later is right. */
export function narrowed(known: string | undefined, gender: string | undefined): string | undefined {
  if (known === undefined || gender === undefined) return gender ?? known
  const both = gender.replaceAll(new RegExp(`[^${known}]`, 'gu'), '')
  return both === '' ? gender : both
}

function newEntity({ text }: Mention): Entity {
  return {
    name: text,
    isNamed: false,
    mayBeNamed: false,
    nouns: new Set(),
    gender: undefined,
    isPerson: false,
    isPlace: false,
    occurrences: [],
  }
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function firstWord(name: string): string {
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}
