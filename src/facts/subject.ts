import type { FactLanguage, SubjectTable } from './language.ts'
import type { Quantity } from './model.ts'
import { matchesOf } from './text.ts'

/** What the text before a sentence leaves behind for it. */
export interface Known {
  /** The subject of the sentence before, in this section. */
  readonly last: Subject | undefined
  /** The name that the heading of the section gives. */
  readonly heading: HeadingName | undefined
}

/** The subject of a clause: its words, and the name in them where there is one. */
interface ClauseSubject {
  readonly text: string
  readonly name: string | undefined
}

/** A name in a heading: the whole of it ("5.6 Photoroom: …"), so that the section is about it, or a part. */
export interface HeadingName {
  readonly text: string
  readonly whole: boolean
}

/** A subject that stands for the one before it: a pronoun, or a measure without its owner. */
const BEFORE = Symbol('before')

/** Whose figure a figure is, and whether that has a name. */
export interface Subject {
  readonly text: string
  readonly named: boolean
}

/** Whose figure a quantity is: an owner that is named, else the subject of its clause, else who was spoken of last. */
export function subjectOf(
  text: string,
  quantity: Quantity,
  { known, language }: { readonly known: Known; readonly language: FactLanguage },
): Subject | undefined {
  const { subjects } = language
  const parts = quantity.kind === 'percent' ? subjects.whole.exec(text.slice(quantity.end))?.groups : undefined
  const whole = parts?.['whole'] ?? parts?.['share']
  if (whole !== undefined) return subjectFrom(whole, subjects)
  const clauses = clausesBefore(text, quantity.start, language)
  const own = ownerIn(clauses[0]?.text ?? '', language)
  if (own !== undefined) return { text: own, named: true }
  const before = subjectBefore(known)
  // A number whose noun was said before counts nothing new.
  const hasNoun = /\p{L}/u.test(text.slice(quantity.start, quantity.end))
  const isThing =
    hasNoun &&
    quantity.unit !== null &&
    !language.headcountNoun.test(quantity.unit) &&
    !language.scales.test(quantity.unit)
  if (isThing && opensClause(clauses[0]?.text ?? '', subjects)) {
    const counted = countedItself(quantity)
    if (counted !== undefined) return counted
  }
  for (const [index, clause] of clauses.entries()) {
    const subject = subjectOfClause(clause.text, language)
    if (subject === BEFORE) return before
    if (subject?.name !== undefined) return { text: subject.name, named: true }
    if (subject !== undefined) return { text: subject.text, named: false }
    const antecedent = clause.relative ? antecedentIn(clauses[index + 1]?.text ?? '', subjects) : undefined
    if (antecedent !== undefined) return antecedent
  }
  return before ?? countedItself(quantity) ?? subjectFrom(ownerIn(text, language), subjects)
}

/** Who a pronoun stands for: whom the section is about, else who was spoken of last. */
function subjectBefore({ last, heading }: Known): Subject | undefined {
  const fromHeading = heading === undefined ? undefined : { text: heading.text, named: true }
  return heading?.whole === true ? fromHeading : (last ?? fromHeading)
}

/** Whether nothing but determiners stands between the beginning of a clause and a number in it. */
function opensClause(clause: string, { openings, article }: SubjectTable): boolean {
  const opened = `${clause.trim()} `.replace(openings, '').replace(article, '').replace(article, '')
  return opened.trim() === ''
}

/** A number that opens its sentence counts what is its subject: "Six hundred people were waiting". */
function countedItself({ kind, unit }: Quantity): Subject | undefined {
  return kind === 'count' && unit !== null ? { text: unit, named: false } : undefined
}

function subjectFrom(words: string | undefined, subjects: SubjectTable): Subject | undefined {
  if (words === undefined) return undefined
  return { text: words, named: namesIn(words, subjects).length > 0 }
}

/** The noun right before a relative clause: "a pool that is 25 metres long". */
function antecedentIn(clause: string, subjects: SubjectTable): Subject | undefined {
  const words = /(?:^|\s)(?:\p{L}+\s+)?((?:\p{L}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*)*),?\s*$/u.exec(clause)?.[1]
  return words === undefined || subjects.notSubject.test(words) ? undefined : subjectFrom(words, subjects)
}

/** A clause of a sentence, and whether a relative word opens it. */
interface Clause {
  readonly text: string
  readonly relative: boolean
}

/** The clauses of a sentence up to a place, the nearest first. */
function clausesBefore(text: string, end: number, { subjects }: FactLanguage): Clause[] {
  const before = text.slice(0, end)
  const breaks = matchesOf(subjects.clauseBreak, before)
  const starts = [0, ...breaks.map((match) => match.index + match[0].length)]
  return starts
    .map((start, index) => ({
      text: before.slice(start, breaks[index]?.index ?? before.length),
      relative: index > 0 && subjects.relative.test(breaks[index - 1]?.[0] ?? ''),
    }))
    .toReversed()
}

function ownerIn(clause: string, { subjects }: FactLanguage): string | undefined {
  for (const pattern of subjects.owners) {
    const owner = matchesOf(pattern, clause).at(-1)?.groups?.['owner']
    if (owner !== undefined && !subjects.notName.test(owner)) return tidySubject(owner, subjects.article)
  }
  return undefined
}

/** The subject of a clause; BEFORE where it stands for the one before; undefined where the clause has none. */
function subjectOfClause(clause: string, language: FactLanguage): ClauseSubject | typeof BEFORE | undefined {
  const { subjects } = language
  const whole = clause.trim().replace(subjects.openings, '').trim()
  const opened = whole.replace(subjects.possessive, '')
  if (opened === '') return undefined
  if (opened !== whole && subjects.measureNoun.test(opened)) return BEFORE
  if (subjects.pronoun.test(opened)) return BEFORE
  if (subjects.notSubject.test(opened)) return subjectAfterVerb(opened, language)
  if (subjects.readSubject !== undefined) return unspacedSubject(opened, subjects.readSubject, subjects)
  const leading = leadingName(opened, subjects)
  if (leading !== undefined) return { text: leading, name: leading }
  const end = subjects.subjectEnd?.exec(` ${opened}`)
  if (end == null) return apposition(opened, subjects)
  const phrase = opened.slice(0, Math.max(0, end.index - 1)).trim()
  if (phrase === '') return undefined
  if (subjects.measureNoun.test(phrase)) return BEFORE
  const subject = tidySubject(phrase, subjects.article)
  const withoutNames = subject.replaceAll(/\p{Lu}[\p{L}\d-]*/gu, '')
  if (subject === '' || subject.length > 60 || /\d/u.test(withoutNames)) return undefined
  if (!isNounPhrase(phrase, language)) return undefined
  return { text: subject, name: nameOf(phrase, subjects) }
}

/** A clause without a verb that is a name with its title: "Die Denkmalpflegerin Wiebke Ahlers, 47 Jahre alt". */
function apposition(clause: string, subjects: SubjectTable): ClauseSubject | undefined {
  const name = clause.split(/\s+/u).length <= 5 ? namesIn(clause, subjects).at(-1) : undefined
  return name === undefined ? undefined : { text: name, name }
}

/** The subject of a clause in a language without spaces. */
function unspacedSubject(
  clause: string,
  read: (clause: string) => string | undefined,
  subjects: SubjectTable,
): ClauseSubject | typeof BEFORE | undefined {
  const text = read(clause)
  if (text === undefined || subjects.notName.test(text)) return undefined
  if (subjects.measureNoun.test(text)) return BEFORE
  const name = namesIn(text, subjects).at(-1)
  return { text, name: name === undefined ? undefined : text }
}

/** A subject without a name has a determiner, or is one plural. */
function isNounPhrase(phrase: string, { subjects, code }: FactLanguage): boolean {
  if (nameOf(phrase, subjects) !== undefined) return true
  return phrase.replace(subjects.article, '') !== phrase || (code === 'en' && /^\p{L}+s$/u.test(phrase))
}

/** In a clause that begins with a time or a place, the subject may follow the verb: „Im Mai sammelte Acme …“. */
function subjectAfterVerb(clause: string, { subjects }: FactLanguage): ClauseSubject | typeof BEFORE | undefined {
  const verb = subjects.subjectEnd?.exec(clause)
  if (verb == null) return undefined
  const rest = clause.slice(verb.index + verb[0].length).trim()
  if (subjects.pronoun.test(rest)) return BEFORE
  const name = subjects.notSubject.test(rest) ? undefined : leadingName(rest, subjects)
  return name === undefined ? undefined : { text: name, name }
}

/** The name that a clause begins with, whatever follows: "OpenAI leads", "and Datadog about". */
function leadingName(
  clause: string,
  { name, notName, article, measureNoun, commonAfterArticle }: SubjectTable,
): string | undefined {
  const bare = clause.replace(article, '')
  if (commonAfterArticle && bare !== clause) return undefined
  const first = matchesOf(name, bare)[0]
  if (first === undefined || first.index > 1 || measureNoun.test(bare)) return undefined
  const found = tidySubject(first[0], article)
  return found === '' || notName.test(found) || /['’]s?\s*$/u.test(found) ? undefined : found
}

function tidySubject(subject: string, article: RegExp): string {
  return subject
    .trim()
    .replace(article, '')
    .replace(/^[“"'‘(（《「„«]+|[”"'’)）》」“»,.:;，：；]+$/gu, '')
    .trim()
}

/** The name in a subject: the first, or the last where a language puts the head of a phrase at its end. */
function nameOf(phrase: string, subjects: SubjectTable): string | undefined {
  const names = namesIn(phrase, subjects)
  return subjects.headLast ? names.at(-1) : names[0]
}

/** GPT-4, REGULATION: no one who has a figure. */
function isCode(name: string): boolean {
  return /^\p{Lu}{6,}$|^[\p{Lu}-]+\d/u.test(name)
}

/** The names of a text, in order. */
export function namesIn(text: string, { name, notName, article }: SubjectTable): string[] {
  return matchesOf(name, text)
    .map(([found]) => tidySubject(found, article))
    .filter((found) => found !== '' && !notName.test(found) && !isCode(found))
}

/** The subject of a sentence, for a later one that takes it up; undefined where it only stands for the one before. */
export function topicOf(text: string, language: FactLanguage): Subject | undefined {
  let thing: Subject | undefined
  for (const clause of clausesBefore(text, text.length, language).toReversed().slice(0, 3)) {
    const subject = subjectOfClause(clause.text, language)
    if (subject === BEFORE) break
    if (subject?.name !== undefined) return { text: subject.name, named: true }
    if (subject !== undefined) thing ??= { text: subject.text, named: false }
  }
  return thing
}

/** The company that is bought, where the one that buys it is the subject: „Solvaris übernahm Taktwerk für …“. */
export function boughtIn(
  text: string,
  quantity: Quantity,
  known: Known,
  { subjects }: FactLanguage,
): Subject | undefined {
  const verbs = matchesOf(subjects.buys, text)
  const verb = verbs.findLast(({ index }) => index < quantity.start) ?? verbs[0]
  if (verb === undefined) return undefined
  const object = verb.groups?.['object'] ?? text.slice(verb.index + verb[0].length, quantity.start)
  const name = namesIn(object, subjects)[0]
  if (name !== undefined) return { text: name, named: true }
  return subjectBefore(known)
}

/** The name in a heading: "Photoroom" of "Photoroom: the shop's photo editor". */
export function headingName(title: string, prose: string, language: FactLanguage): HeadingName | undefined {
  const head = title.split(/[:：—–，,]|\s-\s/u)[0]?.trim() ?? title
  const name = namesIn(head, language.subjects)[0]
  if (name !== undefined && !language.unspaced) return { text: name, whole: name === head }
  // A short heading of which the prose speaks is a name: 青穗智能.
  const isName = head.length <= 12 && !/[的之与和のとをはが]/u.test(head) && prose.includes(head)
  if (isName) return { text: head, whole: true }
  return name !== undefined && /^[A-Z]/u.test(name) ? { text: name, whole: name === head } : undefined
}
