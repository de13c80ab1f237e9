import type { Clause } from '../clauses/clause.ts'
import { type Phrase, type PhraseTable, phraseAt, subjectOfPhrase } from '../clauses/phrases.ts'
import { type Token, type WordTable, tokenise } from '../clauses/tokens.ts'
import { narrowed } from './entities.ts'
import type { Mention, MentionReader, Role } from './mention.ts'

/** What the noun phrases of a language with spaces go by, besides the words of its clauses. */
export interface MentionTable {
  readonly indefinite: ReadonlySet<string>
  /** Between a subject and what it is: is, était. */
  readonly copulas: ReadonlySet<string>
  /** Between a noun and its name: called, namens. */
  readonly named: ReadonlySet<string>
  /** Nouns for places, which "of" joins to their names. */
  readonly placeNoun: RegExp
  /** Before what somebody is compared with. */
  readonly compares: ReadonlySet<string>
  /** Prepositions before the name of a place. */
  readonly places: ReadonlySet<string>
  /** What an article says of gender that is no subject's; of a subject the table of clauses says it. */
  readonly genders: Readonly<Record<string, string>>
  /** Whether every noun has an article (French). */
  readonly needsArticle?: boolean
  /** What a noun itself says: n or p in English. */
  readonly genderOf?: (noun: string) => string | undefined
}

/** Makes the reader of noun phrases of a language with spaces. */
export function mentionReader(table: WordTable & PhraseTable, words: MentionTable): MentionReader {
  return (text, clauses) => {
    const tokens = tokenise(text, table)
    const found: Mention[] = []
    for (let index = 0; index < tokens.length;) {
      const phrase = phraseAt(tokens, index, table)
      const mention = phrase === undefined ? undefined : mentionOf({ tokens, phrase, table, words, clauses, found })
      if (mention !== undefined) found.push(mention)
      index = phrase?.to ?? index + 1
    }
    return found
  }
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly phrase: Phrase
  readonly table: WordTable & PhraseTable
  readonly words: MentionTable
  readonly clauses: readonly Clause[]
  readonly found: readonly Mention[]
}

function mentionOf(reading: Reading): Mention | undefined {
  const { tokens, phrase, table, words } = reading
  const core = tokens.slice(phrase.from, phrase.to)
  const nouns = core.filter(({ kind }) => kind === 'noun' || kind === 'name').map(({ lower }) => bare(lower))
  const head = (table.headFirst ? nouns[0] : nouns.at(-1)) ?? ''
  const [first, last] = [core[0], core.at(-1)]
  const subject = subjectOfPhrase(tokens, { from: phrase.from, to: phrase.to }, table)
  if (first === undefined || last === undefined || subject === undefined || subject.text === '') return undefined
  const isMeasure = table.isUnit(head) && core.some(({ kind }) => kind === 'number')
  const joint = tokens[phrase.from - 1]?.lower ?? ''
  // "Like a grown-up company": nobody is spoken of.
  if (words.compares.has(joint) && articleOf(first, words) === 'indefinite') return undefined
  if (head === '' || isMeasure || table.isTime(head) || subject.kind === 'attribute') return undefined
  const isName = subject.kind === 'name'
  const role = roleOf(reading)
  if (!isName && words.needsArticle === true && isBare(reading, role)) return undefined
  const byArticle =
    (role === 'subject' ? subject.gender : undefined) ??
    words.genders[first.lower] ??
    fusedGender(tokens[phrase.from - 1], words)
  const gender = narrowed(byArticle, isName ? undefined : words.genderOf?.(head))
  const isMany = first.kind === 'number'
  const before = tokens[phrase.from - 1]
  return {
    text: subject.text,
    head,
    kind: isName || subject.kind === 'group' ? subject.kind : 'thing',
    role,
    article: articleOf(first, words),
    start: first.start,
    end: last.end,
    called: isName ? nouns.filter((noun) => !subject.text.toLowerCase().includes(noun)) : [],
    ...((isMany || gender !== undefined) && { gender: isMany ? 'p' : (gender as string) }),
    ...(subject.isPerson === true && { isPerson: true }),
    ...(isSame(reading, isName) && { same: true }),
    ...(isName && core.length === 1 && isDoubtfulAfter(before, reading, role) && { isDoubtful: true }),
    ...(isName && before !== undefined && words.places.has(before.lower) && { isPlace: true }),
  }
}

/** Whether a capital may have another reason than a name: it opens the sentence, or all nouns have one. */
function isDoubtfulAfter(before: Token | undefined, { table, words }: Reading, role: Role): boolean {
  if (before === undefined || before.kind === 'stop') return true
  return table.capitalNouns && role !== 'subject' && !words.places.has(before.lower)
}

/** A noun without an article that is no apposition: what no article stands before is sooner a participle or an adjective. */
function isBare({ tokens, phrase }: Reading, role: Role): boolean {
  const [first, before] = [tokens[phrase.from], tokens[phrase.from - 1]]
  const isOpen = first?.kind === 'noun' && role === 'object' && before?.kind !== 'comma'
  return isOpen || (first?.kind === 'noun' && role === 'owner')
}

/** „ins Tal“: a preposition with an article in it. */
function fusedGender(before: Token | undefined, { genders }: MentionTable): string | undefined {
  return before?.kind === 'preposition' ? genders[before.lower] : undefined
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, '')
}

function articleOf({ kind, lower }: Token, { indefinite }: MentionTable): Mention['article'] {
  if (kind === 'possessive') return 'possessive'
  if (kind === 'number' || indefinite.has(lower)) return 'indefinite'
  return kind === 'determiner' ? 'definite' : 'none'
}

function roleOf({ tokens, phrase, table, clauses }: Reading): Role {
  const [first, last, before] = [tokens[phrase.from], tokens[phrase.to - 1], tokens[phrase.from - 1]]
  const isInSubject = clauses.some(
    ({ subject }) =>
      subject !== undefined &&
      subject.text !== '' &&
      subject.start <= (first?.start ?? 0) &&
      (last?.end ?? 0) <= subject.end + 1,
  )
  const opens = clauses.some(({ subject }) => subject?.start === first?.start)
  if (opens) return 'subject'
  if (before !== undefined && table.of.has(before.lower)) return 'owner'
  if (before?.kind === 'preposition') return 'oblique'
  return isInSubject ? 'subject' : 'object'
}

/** Whether a phrase says what the one before it is, or its name: "Drowse, a startup", "Drowse is a startup", "a startup called Drowse". */
function isSame({ tokens, phrase, words, found, table }: Reading, isName: boolean): boolean {
  const before = found.at(-1)
  if (before === undefined) return false
  const between = tokens.filter(
    ({ start, end }, index) => start >= before.end && index < phrase.from && end <= (tokens[phrase.from]?.start ?? 0),
  )
  const [joint] = between
  if (joint === undefined || between.length > 2) return false
  const isOther = (before.kind === 'name') !== isName
  if (isName && between.every(({ lower }) => words.named.has(lower))) return true
  const next = tokens[phrase.to]
  const isSet = joint.text === ',' && between.length === 1
  if (isSet && isOther && isClosed(next)) return before.article !== 'none' || before.kind === 'name'
  // "The town of Marlehaven": a name that "of" joins to what it is.
  if (isName && words.placeNoun.test(before.head) && between.length === 1 && table.of.has(joint.lower)) return true
  const first = tokens[phrase.from]
  return (
    !isName &&
    before.role === 'subject' &&
    words.copulas.has(joint.lower) &&
    between.length === 1 &&
    first !== undefined &&
    words.indefinite.has(first.lower)
  )
}

function isClosed(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.kind === 'preposition' ||
    next.kind === 'relative' ||
    next.kind === 'noun'
  )
}
