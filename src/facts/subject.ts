import type { Clause, ClauseSubject, SubjectKind } from './clauses/clause.ts'
import { questionOf } from './discourse/discourse.ts'
import type { Candidate, Question } from './discourse/features.ts'
import type { FactLanguage, SubjectTable } from './language.ts'
import type { Quantity } from './model.ts'
import { namesIn, tidySubject } from './names.ts'
import { matchesOf } from './text.ts'

/** What the text before a sentence leaves behind for it. */
export interface Known {
  /** Whom a sentence takes up, of those spoken of before and in it. */
  readonly takenUp: (question: Question, own: readonly Candidate[]) => Subject | undefined
  /** The name of what was called by a noun, if it has one. */
  readonly nameOf: (noun: string) => string | undefined
  /** What was counted last: whom "them" stands for in "half of them". */
  readonly counted: string | null
  /** What this sentence counts before the quantity: 病人 in 来了四十个病人，三分之一是老人. */
  readonly countedHere?: string | undefined
}

/** What takes up a subject of a sentence before: a pronoun, an attribute without its owner, or nothing at all. */
type Reference = Exclude<SubjectKind, 'name' | 'thing'> | 'none'

/** Whose figure a figure is, and whether that has a name. */
export interface Subject {
  readonly text: string
  readonly named: boolean
}

/** A sentence as its subjects are read from it. */
export interface ReadSentence {
  readonly text: string
  readonly clauses: readonly Clause[]
}

/** Whose figure a quantity is: an owner that is named, else the subject of its clause, else who was spoken of last. */
export function subjectOf(
  { text, clauses }: ReadSentence,
  quantity: Quantity,
  { known, language }: { readonly known: Known; readonly language: FactLanguage },
): Subject | undefined {
  const index = clauses.findLastIndex(({ start }) => start <= quantity.start)
  const clause = clauses[index]
  const share = quantity.kind === 'percent' ? language.subjects.whole.exec(text.slice(quantity.end))?.groups : undefined
  const source = share?.['share'] ?? share?.['counted']
  if (source !== undefined) return subjectFrom(source, language.subjects)
  const among =
    quantity.kind === 'percent' && !language.unspaced ? AMONG.exec(text.slice(quantity.start, quantity.end)) : null
  if (among?.[1] !== undefined) return { text: among[1], named: false }
  const person = language.subjects.aged?.exec(text.slice(quantity.end))?.groups?.['person']
  if (person !== undefined) return { text: person, named: true }
  const invested = investedIn(text, quantity, language)
  if (invested !== undefined) return invested
  const measured = measuredIn(text, quantity, language)
  if (measured !== undefined) return measured
  if (quantity.kind === 'percent' && known.countedHere !== undefined && known.countedHere.length > 1) {
    const before = text.slice(clause?.start ?? 0, quantity.start)
    if (language.subjects.part?.test(before) === true) return { text: known.countedHere, named: false }
  }
  const own = ownerIn(text.slice(clause?.start ?? 0, quantity.start), language)
  if (own !== undefined) return { text: own, named: true }
  const subject = clause?.subject
  if (subject !== undefined && subject.start <= quantity.start && quantity.end <= subject.end) {
    const inside = insideSubject(text, quantity, { subject, known, language })
    if (inside !== undefined) return inside
  }
  const { found, reference, group } = nearestSubject(clauses.slice(0, index + 1))
  if (found !== undefined) return nameOf(found, text, known) ?? { text: found.text, named: found.kind === 'name' }
  const place = language.subjects.placeAfter?.exec(text.slice(quantity.end))?.groups?.['place']
  if (reference === 'none' && place !== undefined) return { text: place, named: true }
  const within = group ?? clause?.subject
  const said = text.slice(group?.start ?? clause?.start ?? 0, clauses[index + 1]?.start)
  const words = wordsOf(clauses.slice(0, index + 1))
  return takenUp(known, quantity, {
    ...questionOf(group, said),
    ...(group !== undefined && { group }),
    ...(within !== undefined && { within }),
    words,
    language,
  })
}

/** Of whom a share is, in its own words: "one dairy farm in six", « trois riverains sur quatre ». */
const AMONG = /^\p{L}+\s((?:\p{Ll}{3,}\s)?\p{Ll}{3,})\s(?:in|out\sof|sur)\s/u

/** A thing right before its measure: "a ward of 28 beds", « une crèche de 40 places », „ein Turm von 40 Metern“. */
const BEFORE_MEASURE =
  /(?<!\p{L})(?<thing>(?:une?|an?|eine[mnr]?|ein)\s(?:[\p{L}-]+\s){1,3}?)(?:de|d['’]|of|von|mit|with|à|für|for)\s(?:\p{Ll}+\s){0,2}$/u
/** Units that tell how large something is. */
const SIZES =
  /^(?:bed|seat|room|page|floor|storey|lit|place|pièce|étage|Bett|Platz|Sitzplatz|Zimmer|Seite|Stockwerk|.*(?:[Mm]et(?:re|er)s?|mètres?|mètres? carrés?|Hektar|hectares?|acres?|watts?|Grad|degrés?|degrees?))$/u

function measuredIn(text: string, { kind, unit, start }: Quantity, language: FactLanguage): Subject | undefined {
  if (language.unspaced || kind !== 'count' || unit === null || !SIZES.test(unit)) return undefined
  const thing = BEFORE_MEASURE.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['thing']
  // Read as what a comma follows, it stands alone.
  const subject = thing === undefined ? undefined : language.clauses(`${thing},`)[0]?.subject
  return subject?.kind === 'thing' ? { text: subject.text, named: false } : undefined
}

/** "Sequoia put $100m into Mistral": the figure is Mistral's. */
function investedIn(text: string, { kind, start, end }: Quantity, { subjects }: FactLanguage): Subject | undefined {
  const { invests } = subjects
  if (kind !== 'money' || invests === undefined || !invests.verb.test(text.slice(0, start))) return undefined
  const name = invests.into.exec(text.slice(end))?.groups?.['name']
  return name === undefined ? undefined : { text: name, named: true }
}

/** Of what a number speaks that is itself in the subject: "Six hundred people waited", "Half of the straw comes". */
function insideSubject(
  text: string,
  quantity: Quantity,
  {
    subject,
    known,
    language,
  }: { readonly subject: ClauseSubject; readonly known: Known; readonly language: FactLanguage },
): Subject | undefined {
  if (subject.kind === 'attribute') return undefined
  // "A report of 140 pages": what stands before its measure.
  const isMeasured = /\p{L}\s(?:von|mit|of|with|de|à)\s(?:\p{Ll}+\s){0,2}$/u.test(
    text.slice(subject.start, quantity.start),
  )
  if (
    !language.unspaced &&
    quantity.kind === 'count' &&
    isMeasured &&
    (subject.kind === 'thing' || subject.kind === 'name')
  )
    return { text: subject.text, named: subject.kind === 'name' }
  if (quantity.kind === 'percent') return shareOf(text, quantity, { subject, known, language })
  if (quantity.kind !== 'count' || quantity.unit === null) return undefined
  // "The two crafts", "these three companies" are themselves spoken of.
  const isOwn = language.unspaced || /^(?:the|these|those|les|ces|die|diese)\s/iu.test(text.slice(subject.start))
  const whose = isOwn
    ? undefined
    : takenUp(known, quantity, {
        ...questionOf(undefined, text.slice(Math.max(0, subject.start - 20), quantity.end + 40)),
        form: 'inside',
        language,
      })
  // "1,400 people lost their work": of whom was spoken of; else they are the subject as it is written.
  if (language.scales.test(quantity.unit))
    return language.people.test(quantity.unit) && whose?.text !== quantity.unit ? whose : undefined
  return whose ?? countedItself(quantity)
}

/** Of what a share is: "half of the straw", "half of them". */
function shareOf(
  text: string,
  { end }: Quantity,
  {
    subject,
    known,
    language,
  }: { readonly subject: ClauseSubject; readonly known: Known; readonly language: FactLanguage },
): Subject | undefined {
  const whole = language.unspaced
    ? language.subjects.whole.exec(text.slice(end, subject.end))?.groups?.['whole']
    : undefined
  if (whole !== undefined) return subjectFrom(whole, language.subjects)
  if (subject.text !== '') return { text: subject.text, named: subject.kind === 'name' }
  return known.counted === null ? undefined : { text: known.counted, named: false }
}

/** "The town", which the text has called by its name. */
function nameOf({ kind, text: noun, start }: ClauseSubject, text: string, { nameOf }: Known): Subject | undefined {
  if (kind !== 'thing' || !DEFINITE.test(text.slice(start, start + 12))) return undefined
  const name = nameOf(noun)
  return name === undefined ? undefined : { text: name, named: true }
}

const DEFINITE = /^(?:the|this|that|der|die|das|diese[rs]?|le|la|l['’]|cette|cet|ce)(?:\s|(?<=['’]))/iu

interface Nearest {
  readonly found?: ClauseSubject
  readonly reference: Reference
  readonly group?: ClauseSubject
}

/** The subject that the last of some clauses of a sentence has, its own or one before; else how it refers to one before. */
function nearestSubject(clauses: readonly Clause[]): Nearest {
  let reference: Reference = 'none'
  let group: ClauseSubject | undefined
  for (const [back, { subject, aside }] of clauses.toReversed().entries()) {
    if (subject === undefined || (back > 0 && aside === true)) continue
    if (subject.kind === 'thing' || subject.kind === 'name') {
      const fits = reference !== 'person' || subject.kind === 'name' || subject.isPerson === true
      if (fits && agrees(subject, group) && isLike(subject.text, group)) return { found: subject, reference }
    } else if (reference === 'none' || reference === 'attribute') {
      reference = subject.kind
      group = subject
    }
  }
  return group === undefined ? { reference } : { reference, group }
}

/** Whether a name can be what a group stands for, by what it ends with: 海东省 is 全省. */
export function isLike(name: string, group: ClauseSubject | undefined): boolean {
  return group?.like === undefined || name.endsWith(group.like)
}

/** Whether a pronoun can stand for a subject, by their genders. */
export function agrees({ gender }: ClauseSubject, pronoun: ClauseSubject | undefined): boolean {
  const wanted = pronoun?.gender
  return gender === undefined || wanted === undefined || new RegExp(`[${wanted}]`, 'u').test(gender)
}

interface Asked extends Question {
  readonly group?: ClauseSubject
  /** The words that stand for whom is asked, where nobody was spoken of before. */
  readonly words?: Subject | undefined
  readonly language: FactLanguage
}

/** Who is taken up: who was spoken of before, else the words themselves, else what is counted. */
function takenUp(
  known: Known,
  quantity: Quantity,
  { group, words, language, ...question }: Asked,
): Subject | undefined {
  if (group?.each === true && known.counted !== null) return { text: known.counted, named: false }
  const counted = countedItself(quantity)
  const own: Candidate[] = []
  if (words !== undefined)
    own.push({
      ...words,
      features: [
        'itself',
        `itself:${question.form}`,
        ...(question.like === undefined ? [] : ['itself:like']),
        ...(group?.owner === undefined ? [] : ['itself:owned']),
      ],
    })
  if (counted !== undefined) own.push({ ...counted, features: countedFeatures(quantity, question, language) })
  return known.takenUp({ ...question, quantity }, own)
}

function countedFeatures(
  { unit, start }: Quantity,
  { form, said }: Question,
  { people, scales, discourse }: FactLanguage,
): string[] {
  const kind = people.test(unit ?? '') ? 'people' : scales.test(unit ?? '') ? 'scale' : 'thing'
  const isThere = discourse.there?.test(said) === true
  return [
    ...(isThere ? ['counted:there'] : []),
    'counted',
    `counted:${form}`,
    `counted:${kind}`,
    ...(start < 4 ? ['counted:opens'] : []),
  ]
}

/** "The museum", "sales", where nobody was spoken of before. */
function wordsOf(clauses: readonly Clause[]): Subject | undefined {
  const words = clauses.findLast(({ subject }) => subject !== undefined && subject.text !== '')?.subject
  return words === undefined ? undefined : { text: words.text, named: false }
}

/** A number that opens its sentence counts what is its subject: "Six hundred people were waiting". */
function countedItself({ kind, unit }: Quantity): Subject | undefined {
  return kind === 'count' && unit !== null ? { text: unit, named: false } : undefined
}

function subjectFrom(words: string | undefined, subjects: SubjectTable): Subject | undefined {
  if (words === undefined) return undefined
  return { text: words, named: namesIn(words, subjects).length > 0 }
}

function ownerIn(clause: string, { subjects }: FactLanguage): string | undefined {
  for (const pattern of subjects.owners) {
    const owner = matchesOf(pattern, clause).at(-1)?.groups?.['owner']
    if (owner !== undefined && !subjects.notName.test(owner)) return tidySubject(owner, subjects.article)
  }
  return undefined
}

/** The company that is bought, where the one that buys it is the subject: „Solvaris übernahm Taktwerk für …“. */
export function boughtIn(
  { text, clauses }: ReadSentence,
  quantity: Quantity,
  known: Known,
  { subjects }: FactLanguage,
): Subject | undefined {
  const verbs = matchesOf(subjects.buys, text)
  const verb = verbs.findLast(({ index }) => index < quantity.start) ?? verbs[0]
  if (verb === undefined) return undefined
  const object = verb.groups?.['object'] ?? text.slice(verb.index + verb[0].length, quantity.start)
  const buyer = clauses.find(({ subject }) => subject?.kind === 'name')?.subject?.text
  const name = namesIn(object, subjects).find((found) => found !== buyer)
  if (name !== undefined) return { text: name, named: true }
  const isPronoun = /^\s(?:it|them|l['’]|es|sie|ihn)\s/u.test(object)
  return verb.groups?.['values'] === undefined || isPronoun
    ? known.takenUp({ ...questionOf(undefined, ''), form: 'it', quantity }, [])
    : undefined
}
