import type { ClauseSubject } from './clause.ts'
import type { Token } from './tokens.ts'

/** How a language's noun phrases tell whose figure a figure is. */
export interface PhraseTable {
  /** Joins a noun to its owner: of, de, des, von. */
  readonly of: ReadonlySet<string>
  /** Joins what is measured to its place: the temperature on the moor. */
  readonly at: ReadonlySet<string>
  /** What is always somebody's: revenue, price, number. */
  readonly isAttribute: (noun: string) => boolean
  /** A noun that with "the" stands for somebody named before: the company. */
  readonly isGroup: (noun: string) => boolean
  /** A noun for a person by what she does or is to somebody: founder, uncle. */
  readonly isRole: (noun: string) => boolean
  /** What stands for each of those counted last: each, chacune. */
  readonly isEach: (word: string) => boolean
  /** What a determiner or a pronoun says of the gender of its noun, as letters of m, f, n and p for many. */
  readonly genders?: Readonly<Record<string, string>>
  /** What a possessive says of the gender of the owner. */
  readonly owners: Readonly<Record<string, string>>
  /** Nouns of time: "this year" opens a clause and is no subject. */
  readonly isTime: (noun: string) => boolean
  /** Articles that say that somebody was spoken of before. */
  readonly definite: ReadonlySet<string>
  /** Whether the noun of a phrase is its first word that is one (French), not its last (English, German). */
  readonly headFirst: boolean
  /** Whether every noun has a capital (German): a word without one is an adjective, or no part of the phrase. */
  readonly capitalNouns: boolean
  /** A unit or a currency: "40 metres" are nobody. */
  readonly isUnit: (noun: string) => boolean
  /** Whether a word with a capital is a name. */
  readonly isName: (word: string) => boolean
}

/** A noun phrase: its tokens without what is joined to it, and its owner where it has one. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly owner?: Phrase
}

const CORE = new Set(['determiner', 'possessive', 'number', 'noun', 'name'])

/** Reads a noun phrase at a place; undefined where none stands there. */
export function phraseAt(tokens: readonly Token[], from: number, table: PhraseTable): Phrase | undefined {
  let to = from
  while (isCore(tokens, to, { from, capitalNouns: table.capitalNouns })) to++
  const core = tokens.slice(from, to)
  if (!core.some(({ kind }) => kind === 'noun' || kind === 'name' || kind === 'number')) return undefined
  if (!joinsOwner(tokens, { from, to }, table)) return { from, to }
  const owner = phraseAt(tokens, to + 1, table)
  return owner === undefined ? { from, to } : { from, to, owner }
}

/** A second article begins another phrase, and a year ends one: "In 2021 Acme …". */
function isCore(
  tokens: readonly Token[],
  index: number,
  { from, capitalNouns }: { readonly from: number; readonly capitalNouns: boolean },
): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token === undefined || !CORE.has(token.kind)) return false
  if (capitalNouns && token.kind === 'noun' && !isAdjective(tokens, index, from)) return false
  if (index === from) return true
  if (isYear(before)) return false
  // "The start-up 35 million": what a noun is followed by begins anew.
  if (token.kind === 'number' && (before?.kind === 'noun' || before?.kind === 'name') && !isYear(token)) return false
  return (
    (token.kind !== 'determiner' && token.kind !== 'possessive') ||
    before?.kind === 'determiner' ||
    before?.kind === 'possessive'
  )
}

/** A word before a noun that is bent as adjectives are; one that opens the phrase may be a verb in the past: „erreichte“. */
function isAdjective(tokens: readonly Token[], index: number, from: number): boolean {
  const { lower } = tokens[index] as Token
  const [before, next] = [tokens[index - 1]?.kind, tokens[index + 1]]
  if (next === undefined || (next.kind !== 'name' && next.kind !== 'noun') || !/(?:e|er|es|en|em)$/u.test(lower))
    return false
  if (index === from) return next.kind === 'name' && !/te[nrms]?$/u.test(lower)
  return before !== 'name'
}

function joinsOwner(tokens: readonly Token[], { from, to }: Phrase, table: PhraseTable): boolean {
  const joint = tokens[to]
  if (joint === undefined) return false
  if (table.of.has(joint.lower)) return true
  const core = tokens.slice(from, to)
  if (core.some(({ kind }) => kind === 'possessive')) return false
  const head = headOf(core, table)
  return head !== undefined && table.isAttribute(head.lower) && table.at.has(joint.lower)
}

/** Whether a token is a year in digits. */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1\d|20)\d{2}$/u.test(token.text)
}

/** Where a phrase ends with all that is joined to it. */
export function endOf({ to, owner }: Phrase): number {
  return owner === undefined ? to : endOf(owner)
}

/** The subject that a phrase is: a name in it, of whom it says something, or the thing itself. */
export function subjectOfPhrase(
  tokens: readonly Token[],
  phrase: Phrase,
  table: PhraseTable,
): ClauseSubject | undefined {
  const core = tokens.slice(phrase.from, phrase.to)
  const head = headOf(core, table)
  const span = { start: core[0]?.start ?? 0, end: tokens[endOf(phrase) - 1]?.end ?? 0 }
  if (head === undefined) return { ...(ownerAfter(tokens, phrase, table) ?? { text: '', kind: 'group' }), ...span }
  // "Thirty tonnes of plastic" are plastic, and "forty metres" nobody.
  if (table.isUnit(head.lower) && core.some(({ kind }) => kind === 'number')) {
    const measured = ownerAfter(tokens, phrase, table)
    return measured === undefined ? undefined : { ...measured, ...span }
  }
  if (core.length === 1 && table.isEach(head.lower)) return { ...span, text: '', kind: 'group', each: true }
  const isAttribute = table.isAttribute(head.lower)
  const owner = isAttribute ? (ownerBefore(core) ?? ownerAfter(tokens, phrase, table)) : undefined
  if (owner !== undefined) return { ...owner, ...span }
  const isGroup =
    table.definite.has(core[0]?.lower ?? '') &&
    table.isGroup(head.lower) &&
    (!table.headFirst || nounsOf(core).length === 1)
  const name = nameIn(core, table)
  const described = { ...span, ...traitsOf(core, table) }
  if (name !== undefined) return { ...described, text: name, kind: 'name' }
  if (isAttribute) {
    const whose = core[0]?.kind === 'possessive' ? table.owners[core[0].lower] : undefined
    return { ...span, text: head.text, kind: 'attribute', ...(whose !== undefined && { owner: whose }) }
  }
  if (isGroup) return { ...span, text: head.text, kind: 'group' }
  return { ...described, text: nounsOf(core).map(textOf).join(' '), kind: 'thing' }
}

/** What the words of a phrase tell of its subject: „ihre Gründerin Jule Hantke“ is a person, and a woman. */
function traitsOf(core: readonly Token[], table: PhraseTable): Pick<ClauseSubject, 'isPerson' | 'gender' | 'owned'> {
  const nouns = nounsOf(core).filter(({ text }) => !/['’]s?$/u.test(text))
  const isPerson = nouns.some(({ lower }) => table.isRole(lower))
  const gender = table.genders?.[core[0]?.lower ?? '']
  const owned = core[0]?.kind === 'possessive' && !/^(?:my|our|mon|ma|mes|notre|nos|mein|unser)/u.test(core[0].lower)
  return { ...(isPerson && { isPerson }), ...(owned && { owned }), ...(gender !== undefined && { gender }) }
}

function nounsOf(core: readonly Token[]): readonly Token[] {
  return core.filter(({ kind }) => kind === 'noun' || kind === 'name')
}

function headOf(core: readonly Token[], { headFirst }: PhraseTable): Token | undefined {
  return headFirst ? nounsOf(core)[0] : nounsOf(core).at(-1)
}

function textOf({ text }: Token): string {
  return text.replace(/['’]s?$/u, '')
}

function ownerAfter(tokens: readonly Token[], { owner }: Phrase, table: PhraseTable): ClauseSubject | undefined {
  const subject = owner === undefined ? undefined : subjectOfPhrase(tokens, owner, table)
  return subject?.kind === 'name' || subject?.kind === 'thing' ? subject : undefined
}

/** "Mistral's revenue", "the swimmer's sum": the words before an apostrophe. */
function ownerBefore(core: readonly Token[]): Pick<ClauseSubject, 'text' | 'kind'> | undefined {
  const index = core.findLastIndex(({ text, kind }) => /['’]s?$/u.test(text) && kind !== 'determiner')
  if (index < 0) return undefined
  const words = nounsOf(core.slice(0, index + 1))
  const names = words.filter(({ kind }) => kind === 'name')
  return names.length > 0
    ? { text: names.map(textOf).join(' '), kind: 'name' }
    : { text: words.map(textOf).join(' '), kind: 'thing' }
}

/** „Die Brauerei Sternecker“, „Holger Brandt“; one noun is a name where it has no article and no adjective. */
function germanNameIn(core: readonly Token[], table: PhraseTable): string | undefined {
  const nouns = core.filter(({ kind, lower }) => kind === 'name' && !table.isTime(lower))
  const role = nouns.findLastIndex(({ lower }) => table.isRole(lower))
  const [first, ...rest] = role >= 0 && role < nouns.length - 1 ? nouns.slice(role) : nouns
  if (first === undefined) return undefined
  const isBare = core[0] === first
  if (rest.length > 0)
    return (
      isBare && !table.isGroup(first.lower) && !table.isRole(first.lower) && table.isName(first.text)
        ? [first, ...rest]
        : rest
    )
      .map(textOf)
      .join(' ')
  return isBare && table.isName(first.text) && !table.isAttribute(first.lower) && !table.isRole(first.lower)
    ? textOf(first)
    : undefined
}

/** The name in a phrase: its last run of words with capitals; "an American fund" has none, "Norvolt revenue" has. */
function nameIn(core: readonly Token[], table: PhraseTable): string | undefined {
  if (table.capitalNouns) return germanNameIn(core, table)
  const isName = core.map(
    ({ kind, text, lower }) =>
      kind === 'name' && table.isName(text) && !table.isAttribute(lower) && !table.isTime(lower),
  )
  const end = isName.lastIndexOf(true)
  if (end < 0) return undefined
  const after = core[end + 1]
  if (!table.headFirst && after?.kind === 'noun' && !table.isAttribute(after.lower)) return undefined
  const start = isName.lastIndexOf(false, end) + 1
  return core
    .slice(start, end + 1)
    .map(textOf)
    .join(' ')
}

/** "In Lyon the price is …": the named place that opens a clause, of which an attribute without an owner speaks. */
export function placeIn(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  table: PhraseTable,
): ClauseSubject | undefined {
  for (let index = from; index < to; index++) {
    const at = tokens[index]?.lower ?? ''
    // German "im" and "am" have an article in them, which no name has.
    if (!table.at.has(at) || (table.capitalNouns && at.endsWith('m'))) continue
    const phrase = phraseAt(tokens, index + 1, table)
    const subject = phrase === undefined ? undefined : subjectOfPhrase(tokens, phrase, table)
    if (subject?.kind === 'name') return subject
  }
  return undefined
}
