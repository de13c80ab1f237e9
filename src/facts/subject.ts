import type { Measure } from '../../data/schema.ts'
import type { FactLanguage } from './language.ts'
import type { Quantity } from './model.ts'

/** What the text before a sentence leaves behind for it. */
export interface Known {
  /** The last subject that had a name, in this section. */
  readonly last: string | undefined
  /** The name that the heading of the section gives. */
  readonly heading: string | undefined
}

/** A subject that stands for the one before it: a pronoun, or a measure without its owner. */
const BEFORE = Symbol('before')

/** Measures that only a named thing has: a company, a country, a person. */
const OF_NAMES: readonly Measure[] = ['valuation', 'funding', 'revenue', 'headcount']

/** Whose figure a quantity is: an owner that is named, else the subject of its clause, else who was spoken of last. */
export function subjectOf(
  text: string,
  quantity: Quantity,
  context: { readonly measure: Measure; readonly known: Known; readonly language: FactLanguage },
): string | undefined {
  const { measure, known, language } = context
  const clauses = clausesBefore(text, quantity.start, language)
  const own = ownerIn(clauses[0] ?? '', language)
  if (own !== undefined) return own
  for (const clause of clauses) {
    const subject = subjectOfClause(clause, language)
    if (subject === BEFORE) return known.last ?? known.heading
    if (subject === undefined) continue
    if (isName(subject, language) || !OF_NAMES.includes(measure)) return subject
  }
  return known.last ?? known.heading ?? ownerIn(text, language)
}

/** The clauses of a sentence up to a place, the nearest first. */
function clausesBefore(text: string, end: number, { subjects }: FactLanguage): string[] {
  const before = text.slice(0, end)
  const breaks = [...before.matchAll(subjects.clauseBreak)]
  const starts = [0, ...breaks.map((match) => match.index + match[0].length)]
  return starts.map((start, index) => before.slice(start, breaks[index]?.index ?? before.length)).toReversed()
}

function ownerIn(clause: string, { subjects }: FactLanguage): string | undefined {
  for (const pattern of subjects.owners) {
    const owner = [...clause.matchAll(pattern)].at(-1)?.groups?.['owner']
    if (owner !== undefined && !subjects.notName.test(owner)) return tidySubject(owner, subjects.article)
  }
  return undefined
}

/** The subject of a clause; BEFORE where it stands for the one before; undefined where the clause has none. */
function subjectOfClause(clause: string, { subjects, unspaced }: FactLanguage): string | typeof BEFORE | undefined {
  const opened = clause.trim().replace(subjects.openings, '').trim()
  if (opened === '') return undefined
  if (subjects.pronoun.test(opened)) return BEFORE
  const leading = leadingName(opened, subjects)
  if (leading !== undefined) return leading
  if (subjects.notSubject.test(opened)) return undefined
  const end = subjects.subjectEnd.exec(unspaced ? opened : ` ${opened}`)
  if (end === null) return undefined
  const phrase = opened.slice(0, Math.max(0, end.index - (unspaced ? 0 : 1))).trim()
  if (phrase === '') return undefined
  if (subjects.measureNoun.test(phrase)) return BEFORE
  const subject = tidySubject(phrase, subjects.article)
  return subject === '' || subject.length > 60 || /\d/u.test(subject.replaceAll(/\p{Lu}[\p{L}\d-]*/gu, ''))
    ? undefined
    : subject
}

/** The name that a clause begins with, whatever follows: "OpenAI leads", "and Datadog about". */
function leadingName(
  clause: string,
  { name, notName, article, measureNoun }: FactLanguage['subjects'],
): string | undefined {
  const bare = clause.replace(article, '')
  const first = [...bare.matchAll(name)][0]
  if (first === undefined || first.index > 1 || measureNoun.test(bare)) return undefined
  const found = tidySubject(first[0], article)
  return found === '' || notName.test(found) || /['’]s?\s*$/u.test(found) ? undefined : found
}

function tidySubject(subject: string, article: RegExp): string {
  return subject
    .trim()
    .replace(article, '')
    .replace(/^[“"'‘(（《]+|[”"'’)）》,.:;，：；]+$/gu, '')
    .trim()
}

/** Whether a subject is a name: all of it, or at its end. */
export function isName(subject: string, { subjects }: FactLanguage): boolean {
  return namesIn(subject, subjects).length > 0
}

/** The names of a text, in order. */
export function namesIn(text: string, { name, notName, article }: FactLanguage['subjects']): string[] {
  return [...text.matchAll(name)]
    .map(([found]) => tidySubject(found, article))
    .filter((found) => found !== '' && !notName.test(found))
}

/** The name of the subject of a sentence, to remember for the next one. */
export function namedSubject(text: string, language: FactLanguage): string | undefined {
  const [first = ''] = clausesBefore(text, text.length, language).toReversed()
  const subject = subjectOfClause(first, language)
  if (subject === BEFORE) return undefined
  const name = subject === undefined ? undefined : namesIn(subject, language.subjects)[0]
  return name ?? namesIn(text, language.subjects)[0]
}

/** The name in a heading: "Photoroom" of "Photoroom: the shop's photo editor". */
export function headingName(title: string, language: FactLanguage): string | undefined {
  const head = title.split(/[:：—–]|\s-\s/u)[0]?.trim() ?? title
  const names = namesIn(head, language.subjects)
  const whole = names.length === 1 && names[0] === head ? head : names[0]
  return whole ?? (language.unspaced && head.length <= 12 ? head : undefined)
}
