import type { ClauseSubject } from '../clauses/clause.ts'
import type { FactLanguage } from '../language.ts'
import { Entities, type Entity, narrowed } from './entities.ts'
import { type Candidate, type Form, type Place, type Question, candidatesOf, salienceOf } from './features.ts'
import type { Mention } from './mention.ts'

/** Picks whom a question means among candidates; undefined where there is none. */
export type Ranker = (question: Question, candidates: readonly Candidate[]) => Candidate | undefined

/** How many sentences back somebody may have been spoken of last to be taken up. */
const REACH = 30
/** How many of those are weighed: the most salient. */
const WEIGHED = 40

type Said = { readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'heading'; readonly name: string }

/** Who and what a text has spoken of so far: its sentences are read only when one is asked whom it takes up, each once. */
export class Discourse {
  readonly #language: FactLanguage
  readonly #rank: Ranker
  readonly #title: string
  readonly #entities = new Entities()
  readonly #waiting: Said[] = []
  readonly #paragraphs: number[] = []
  readonly #sections: number[] = []
  #read = 0
  #paragraph = 0
  #section = 0
  #heading = ''

  constructor(language: FactLanguage, { title, rank }: { readonly title: string; readonly rank: Ranker }) {
    this.#language = language
    this.#rank = rank
    this.#title = title.toLowerCase()
  }

  /** A section begins: with its heading, and the name in that if it has one. */
  enterSection(heading: string, name: string | undefined): void {
    this.#section++
    this.#heading = heading.toLowerCase()
    if (name !== undefined) this.#waiting.push({ kind: 'heading', name })
  }

  enterParagraph(): void {
    this.#paragraph++
  }

  /** A sentence is over. */
  add(text: string): void {
    this.#waiting.push({ kind: 'sentence', text })
    this.#paragraphs.push(this.#paragraph)
    this.#sections.push(this.#section)
  }

  /** Whom the next sentence takes up, which is the question's text; `own` are others that may be meant in it. */
  ask(question: Question, own: readonly Candidate[]): Candidate | undefined {
    this.#catchUp()
    const candidates = this.#candidates(question)
    const known = this.#knownAs(question.noun, candidates)
    const told = own.map((each) =>
      each.features.includes('itself') ? { ...each, features: [...each.features, `itself:${known}`] } : each,
    )
    return this.#rank(question, [...withMentions(candidates, this.#mentionsHere(question)), ...told])
  }

  /** The name of what was called so: Marlehaven of "the town", where the text has said that it is one. */
  nameOf(noun: string): string | undefined {
    this.#catchUp()
    return this.#entities.nameOf(noun.toLowerCase(), this.#read - REACH)
  }

  #candidates(question: Question): Candidate[] {
    const recent = this.#entities.since(this.#read - REACH)
    const weighed =
      recent.length <= WEIGHED
        ? recent
        : recent
            .map((entity) => ({
              entity,
              salience:
                salienceOf(entity, this.#read) +
                (entity.nouns.has(question.noun) ? 100 : 0) +
                (entity.isNamed ? entity.occurrences.length : 0),
            }))
            .toSorted((a, b) => b.salience - a.salience)
            .slice(0, WEIGHED)
            .map(({ entity }) => entity)
    return candidatesOf(weighed, question, { place: this.#place(), language: this.#language })
  }

  /** Whether somebody was called by a noun; any organisation is called a company. */
  #knownAs(noun: string, candidates: readonly Candidate[]): 'known' | 'any' | 'unknown' {
    if (candidates.some(({ features }) => features.includes('called+'))) return 'known'
    return this.#language.discourse.anyOrganisation.test(noun) ? 'any' : 'unknown'
  }

  #place(): Place {
    return {
      sentence: this.#read,
      paragraphOf: (sentence) => this.#paragraphs[sentence] ?? this.#paragraph,
      sectionOf: (sentence) => this.#sections[sentence] ?? this.#section,
      heading: this.#heading,
      title: this.#title,
    }
  }

  /** The noun phrases of the sentence that asks, other than what is counted. */
  #mentionsHere(question: Question): Here[] {
    const { quantity, text, within } = question
    if (quantity === undefined || text === undefined) return []
    const { discourse, clauses } = this.#language
    const mentions = discourse
      .mentions(text, clauses(text))
      .filter(
        ({ kind, start, end }) =>
          kind !== 'group' && !(within !== undefined && within.start <= start && end <= within.end),
      )
    const before = mentions.filter(({ end }) => end <= quantity.start)
    const after = mentions.filter(({ start }) => start >= quantity.end)
    return [
      ...before.map((mention, index) => ({
        mention,
        features: hereFeatures(mention, question, `before${Math.min(before.length - 1 - index, 3)}`),
      })),
      ...after.map((mention, index) => ({
        mention,
        features: hereFeatures(mention, question, `after${Math.min(index, 3)}`),
      })),
    ]
      .map(({ mention, features }) => ({ mention, features, entity: this.#entities.find(mention) }))
      .filter(({ entity }) => question.form !== 'inside' || entity !== undefined)
  }

  #catchUp(): void {
    for (const said of this.#waiting.splice(0)) {
      if (said.kind === 'heading') this.#readHeading(said.name)
      else this.#readSentence(said.text)
    }
  }

  #readHeading(name: string): void {
    const mention: Mention = {
      text: name,
      head: name.toLowerCase(),
      kind: 'name',
      role: 'heading',
      article: 'none',
      called: [],
      start: 0,
      end: 0,
    }
    this.#entities.mention(mention, { sentence: this.#read, order: 0 })
  }

  #readSentence(text: string): void {
    const { clauses: read, discourse, subjects } = this.#language
    const places = subjects.places?.people
    const clauses = read(text)
    const references = clauses.flatMap(({ subject }, index) =>
      subject !== undefined &&
      (subject.kind === 'attribute' || (subject.kind !== 'name' && subject.kind !== 'thing' && subject.text === ''))
        ? [{ subject, start: subject.start, said: text.slice(subject.start, clauses[index + 1]?.start) }]
        : [],
    )
    const mentions = discourse.mentions(text, clauses).map((mention) => ({ mention, start: mention.start }))
    const spoken = [...references, ...mentions].toSorted((a, b) => a.start - b.start)
    let before: Entity | undefined
    for (const [order, each] of spoken.entries()) {
      before =
        'mention' in each
          ? this.#speakOf(each.mention, { order, before, isNamedNext: isSame(spoken[order + 1]) })
          : (this.#takeUp(each.subject, each.said, order) ?? before)
      if (
        before !== undefined &&
        'mention' in each &&
        each.mention.kind === 'name' &&
        places?.test(text.slice(each.mention.end)) === true
      )
        before.isPlace = true
    }
    this.#read++
  }

  /** A noun phrase, or the one that "the company" stands for. */
  #speakOf(
    mention: Mention,
    {
      order,
      before,
      isNamedNext,
    }: { readonly order: number; readonly before: Entity | undefined; readonly isNamedNext: boolean },
  ): Entity {
    if (mention.kind === 'group' && mention.same !== true && !isNamedNext) {
      const question = { form: 'noun', noun: mention.head, gender: mention.gender, like: undefined, said: '' } as const
      const candidates = this.#candidates(question)
      const known = this.#knownAs(question.noun, candidates)
      const itself = { text: mention.text, named: false, features: ['itself', 'itself:noun', `itself:${known}`] }
      const found = this.#rank(question, [...candidates, itself])?.entity
      if (found !== undefined) {
        found.nouns.add(mention.head)
        this.#entities.occur(found, {
          sentence: this.#read,
          role: mention.role,
          article: mention.article,
          form: 'reference',
          order,
        })
        return found
      }
    }
    return this.#entities.mention(mention, { sentence: this.#read, order }, mention.same === true ? before : undefined)
  }

  /** A pronoun or an attribute as subject keeps whom it means in mind. */
  #takeUp(subject: ClauseSubject, said: string, order: number): Entity | undefined {
    const question = questionOf(subject, said)
    const found = this.#rank(question, this.#candidates(question))?.entity
    if (found === undefined) return undefined
    this.#entities.occur(found, { sentence: this.#read, role: 'subject', article: 'none', form: 'reference', order })
    if (question.form === 'person') found.isPerson = true
    if (question.form !== 'attribute') found.gender = narrowed(found.gender, question.gender)
    return found
  }
}

/** Whether what is spoken of next is the same: "The grid company, Norvolt". */
function isSame(next: object | undefined): boolean {
  return next !== undefined && 'mention' in next && (next.mention as Mention).same === true
}

interface Here {
  readonly mention: Mention
  readonly entity: Entity | undefined
  readonly features: readonly string[]
}

/** What a subject asks that takes up another. */
export function questionOf(subject: ClauseSubject | undefined, said: string): Question {
  return {
    form: formOf(subject),
    noun: subject?.kind === 'group' ? subject.text.toLowerCase() : '',
    gender: subject?.kind === 'attribute' ? subject.owner : subject?.gender,
    like: subject?.like,
    said,
  }
}

function formOf(subject: ClauseSubject | undefined): Form {
  if (subject === undefined || subject.kind === 'name' || subject.kind === 'thing') return 'none'
  if (subject.kind === 'group') return subject.text === '' ? 'it' : 'noun'
  return subject.kind
}

function hereFeatures({ role, kind, article }: Mention, { form, quantity }: Question, where: string): string[] {
  const side = where.slice(0, -1)
  return [
    `here:${where}`,
    `here:${where}:${form}`,
    `here:${side}:${role}`,
    `here:${side}:${form}`,
    `here:${role}:${form}`,
    `here:${kind}`,
    `here:${article}`,
    `here:${side}:${quantity?.kind ?? 'count'}`,
  ]
}

/** Candidates with the noun phrases of the sentence itself: one that is known has both to speak for it. */
function withMentions(candidates: readonly Candidate[], here: readonly Here[]): Candidate[] {
  const known = candidates.map((candidate) => {
    const features = here
      .filter(({ entity }) => entity !== undefined && entity === candidate.entity)
      .flatMap(({ features }) => features)
    return features.length === 0 ? candidate : { ...candidate, features: [...candidate.features, ...features] }
  })
  const isKnown = new Set(candidates.map(({ entity }) => entity))
  const fresh = here
    .filter(({ entity }) => entity === undefined || !isKnown.has(entity))
    .map(({ mention, features }) => ({ text: mention.text, named: mention.kind === 'name', features }))
  return [...known, ...fresh]
}
