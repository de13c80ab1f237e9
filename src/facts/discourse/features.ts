import type { Measure } from '../../../data/schema.ts'
import type { Quantity, Span } from '../model.ts'
import type { FactLanguage } from '../language.ts'
import type { Entity } from './entities.ts'
import type { Role } from './mention.ts'

/** How something is taken up: by a pronoun for things, a noun ("the company"), a pronoun for persons or either, an attribute, or nothing. */
export type Form = 'it' | 'noun' | 'person' | 'anyone' | 'attribute' | 'none' | 'inside'

/** What is asked: whom a sentence takes up that says something. */
export interface Question {
  readonly form: Form
  /** The noun that takes it up, in lower case. */
  readonly noun: string
  readonly gender: string | undefined
  /** What its name ends with: 省 for 全省. */
  readonly like: string | undefined
  /** What is said of it, in words. */
  readonly said: string
  /** Where the words stand that take it up. */
  readonly within?: Span
  /** The sentence with the quantity of which it is asked. */
  readonly text?: string
  readonly quantity?: Quantity
  readonly measure?: Measure
}

/** Somebody that may be meant, with what speaks for and against. */
export interface Candidate {
  readonly text: string
  readonly named: boolean
  readonly entity?: Entity
  readonly features: readonly string[]
}

/** How much a role counts, after Lappin & Leass 1994, table 1; halved from sentence to sentence. */
const ROLE_WEIGHTS: Readonly<Record<Role, number>> = { subject: 80, heading: 70, object: 50, oblique: 40, owner: 30 }
/** How many sentences back it still counts. */
const FADES = 8

/** What stands where a question is asked. */
export interface Place {
  readonly sentence: number
  readonly paragraphOf: (sentence: number) => number
  readonly sectionOf: (sentence: number) => number
  readonly heading: string
  readonly title: string
}

/** The salience of an entity in a sentence. */
export function salienceOf({ occurrences }: Entity, sentence: number): number {
  return occurrences
    .slice(-FADES)
    .reduce((sum, { role, sentence: then }) => sum + ROLE_WEIGHTS[role] * 0.5 ** (sentence - then), 0)
}

/** What speaks for and against each of some entities. */
export function candidatesOf(
  all: readonly Entity[],
  question: Question,
  { place, language }: { readonly place: Place; readonly language: FactLanguage },
): Candidate[] {
  const entities = all.filter((entity) => mayBeCalled(entity, question.noun, language))
  const saliences = entities.map((entity) => salienceOf(entity, place.sentence))
  const order = saliences.toSorted((a, b) => b - a)
  return entities.map((entity, index) => ({
    text: entity.name,
    named: entity.isNamed,
    entity,
    features: [
      ...whereFeatures(entity, question, place),
      ...weightFeatures(entity, question, order.indexOf(saliences[index] ?? 0)),
      ...kindFeatures(entity, question, language),
      ...callFeatures(entity, question, language),
      ...headingFeatures(entity, question, place),
    ],
  }))
}

function bucket(value: number, bounds: readonly number[]): string {
  const bound = bounds.find((limit) => value <= limit)
  return bound === undefined ? 'more' : String(bound)
}

function whereFeatures({ occurrences }: Entity, { form }: Question, place: Place): string[] {
  const last = occurrences.at(-1)
  if (last === undefined) return []
  const { sentence, paragraphOf, sectionOf } = place
  const back = sentence - last.sentence
  const distance = bucket(back, [0, 1, 2, 4, 8])
  const subject = occurrences.findLast(({ role, sentence: then }) => role === 'subject' && then < sentence)
  const spoken = subject === undefined ? 'never' : bucket(sentence - subject.sentence, [1, 2, 4, 8])
  const near =
    paragraphOf(last.sentence) === paragraphOf(sentence)
      ? 'paragraph'
      : sectionOf(last.sentence) === sectionOf(sentence)
        ? 'section'
        : 'before'
  return [
    `back${distance}`,
    `back${distance}:${last.role}`,
    `back${distance}:${form}`,
    `role:${last.role}`,
    `subject${spoken}`,
    `subject${spoken}:${form}`,
    `near:${near}`,
    `near:${near}:${form}`,
    ...(back <= 1 && occurrences.length === 1 ? [`new:${last.role}:${form}`, `new:${last.article}:${form}`] : []),
    ...(back === 1 ? [`article:${last.article}:${last.role}`, `last:${last.form}`] : []),
  ]
}

function weightFeatures({ occurrences }: Entity, { form }: Question, rank: number): string[] {
  return [
    `rank${Math.min(rank, 5)}`,
    `rank${Math.min(rank, 5)}:${form}`,
    `times${bucket(occurrences.length, [1, 2, 4])}`,
  ]
}

/** Anna Meier: two words, each with one capital. */
const FULL_NAME = /^\p{Lu}\p{Ll}+\s(?:\p{L}+\s)?\p{Lu}\p{Ll}+$/u

type Kind = 'person' | 'place' | 'organisation' | 'institution' | 'name' | 'maybe' | 'thing' | 'things'

/** What an entity is, as far as it was called. */
export function kindOf(
  { name, isNamed, isPerson, isPlace, nouns, gender }: Entity,
  { discourse, unspaced }: FactLanguage,
): Kind {
  const lower = name.toLowerCase()
  const called = [...nouns, lower.slice(lower.lastIndexOf(' ') + 1), lower.split(' ', 1)[0] ?? lower]
  if (isPerson || called.some((noun) => discourse.person.test(noun))) return 'person'
  if (called.some((noun) => discourse.organisation.test(noun)))
    return isNamed || unspaced ? 'organisation' : 'institution'
  if (isPlace || called.some((noun) => discourse.place.test(noun))) return 'place'
  if (isNamed) return FULL_NAME.test(name) ? 'maybe' : 'name'
  return gender === 'p' ? 'things' : 'thing'
}

function kindFeatures(
  entity: Entity,
  { form, quantity, measure, said, gender }: Question,
  language: FactLanguage,
): string[] {
  const kind = kindOf(entity, language)
  const features = [`kind:${kind}`, `kind:${kind}:${form}`]
  if (measure !== undefined) features.push(`kind:${kind}:${measureClass(measure, quantity, language)}`)
  for (const [wanted, pattern] of Object.entries(language.discourse.verbs))
    if (pattern.test(said)) features.push(`said:${wanted}:${kind}`)
  if (gender !== undefined) features.push(...genderFeatures(entity, { kind, gender }))
  return features
}

function genderFeatures(entity: Entity, { kind, gender }: { readonly kind: Kind; readonly gender: string }): string[] {
  if (entity.gender === undefined) return ['gender?', `gender?:${kind}`]
  const agrees = new RegExp(`[${gender}]`, 'u').test(entity.gender)
  return agrees
    ? ['gender+', `gender+:${entity.isNamed ? 'name' : 'thing'}`]
    : ['gender-', `gender-:${entity.isNamed ? 'name' : 'thing'}`]
}

function measureClass(measure: Measure, quantity: Quantity | undefined, { age, scales, people }: FactLanguage): string {
  if (measure !== 'count') return measure
  const unit = quantity?.unit ?? ''
  if (unit === age) return 'age'
  if (people.test(unit)) return 'people'
  return scales.test(unit) ? 'scale' : 'count'
}

/** Whether a noun can stand for an entity that was not called so: "the hospital" is no town, nobody, and no club. */
function mayBeCalled(entity: Entity, noun: string, language: FactLanguage): boolean {
  const { organisation, anyOrganisation, place } = language.discourse
  const isPlace = place.test(noun)
  if (language.unspaced || noun === '' || (!isPlace && !organisation.test(noun))) return true
  if (isCalled(entity, noun)) return true
  const kind = kindOf(entity, language)
  if (kind === 'person' || kind === 'things') return false
  if (isPlace) return kind !== 'organisation' && kind !== 'institution'
  const isOther = [...entity.nouns].some((called) => organisation.test(called) && !anyOrganisation.test(called))
  return kind !== 'place' && !(isOther && !anyOrganisation.test(noun))
}

function isCalled({ name, nouns }: Entity, noun: string): boolean {
  const lower = name.toLowerCase()
  return (
    lower.endsWith(noun) ||
    lower.startsWith(noun) ||
    [...nouns].some(
      (called) =>
        called === noun || (called.length > 3 && noun.length > 2 && (called.endsWith(noun) || noun.endsWith(called))),
    )
  )
}

/** Whether it was called as the noun says that takes it up. */
function callFeatures(entity: Entity, { noun, like }: Question, language: FactLanguage): string[] {
  const { name, isNamed } = entity
  const { discourse } = language
  const features: string[] = []
  if (like !== undefined) features.push(name.endsWith(like) ? 'like+' : 'like-')
  if (noun === '') return features
  if (isCalled(entity, noun)) features.push('called+', `called+:${isNamed ? 'name' : 'thing'}`)
  else features.push('called-')
  const own = kindOf(entity, language)
  for (const [kind, pattern] of [
    ['organisation', discourse.organisation],
    ['place', discourse.place],
  ] as const)
    if (pattern.test(noun))
      features.push(`noun:${kind === 'organisation' && !discourse.anyOrganisation.test(noun) ? 'some' : kind}:${own}`)
  return features
}

function headingFeatures({ name }: Entity, { form }: Question, place: Place): string[] {
  const features: string[] = []
  const lower = name.toLowerCase()
  if (lower.length > 1 && place.heading.includes(lower)) features.push('heading', `heading:${form}`)
  if (lower.length > 1 && place.title.includes(lower)) features.push('title', `title:${form}`)
  return features
}
