import type { Span } from '../model.ts'

/**
 * What a word does in a clause. `noun` is every word that no table knows, of nouns and adjectives alike; `name` one with a
 * capital inside a sentence; `number` a number in digits or words; `stop` a mark that ends a clause.
 */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'group'
  | 'person'
  | 'anyone'
  | 'nobody'
  | 'verb'
  | 'noun'
  | 'name'
  | 'number'
  | 'comma'
  | 'stop'

/** A word or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: WordClass
}

/** The words of a language by what they do in a clause, in lower case. */
export interface WordTable {
  readonly classes: ReadonlyMap<string, WordClass>
  readonly isVerb: (word: string) => boolean
  /** Whether a word is a number that the classes do not list: „zweihundertfünfzig“. */
  readonly isNumber?: (word: string) => boolean
  readonly isAdverb: (word: string) => boolean
  /** Whether a word is a noun or a verb: what stands around it decides. */
  readonly isAmbiguous: (word: string) => boolean
  /** Whether a word that opens a sentence may be a name, not a verb with a capital: "Built in 1902, …". */
  readonly isOpeningName: (word: string) => boolean
  /** What a word with a capital is that opens a sentence before another, where it is no noun. */
  readonly opening?: (word: string, after: Token) => WordClass | undefined
  /** Object pronouns that look like articles and prepositions, right before their verb: l'acheta, en gagne. */
  readonly clitics?: ReadonlySet<string>
  /** Determiners that may stand for a noun, right before its verb: "each weighed", "les autres burent". */
  readonly pronominal?: ReadonlySet<string>
  /** What with one of these verbs is nobody: il faut, il reste. */
  readonly impersonal?: { readonly pronoun: string; readonly verbs: ReadonlySet<string> }
  /** What a word that no table knows ends with, where it may be a verb. */
  readonly endsAsVerb?: RegExp
  /** Forms of to be, to have and the like, which are verbs wherever they stand. */
  readonly isAuxiliary: (word: string) => boolean
}

/** Elided words (l', d', qu'), names with "&", numbers with their signs, words, marks. */
const TOKEN =
  /(?:per|pour)\s?cents?(?!\p{L})|(?:[ldnscjmtLDNSCJMT]|[Qq]u|[Jj]usqu|[Ll]orsqu)['’](?=[\p{L}«])|\p{Lu}[\p{L}\d.]*\s&\s\p{Lu}[\p{L}\d]*|(?:(?:US|HK|NZ|[ACS])?[€$£¥]|(?:EUR|USD|GBP|CHF|CNY|JPY)\s?)?\d(?:[\d.,’'\u00a0\u202f]*\d)?(?:%|\p{L}{1,2}(?!\p{L}))?|[\p{L}][\p{L}\p{M}\d]*(?:[-’'.&][\p{L}\d][\p{L}\p{M}\d]*)*['’]?|%|[,()]|[;:—–!?…]/gu

/** The tokens of a sentence in a language with spaces between its words. */
export function tokenise(text: string, table: WordTable): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match
    const before = tokens.at(-1)
    const lower = word.toLowerCase().replaceAll('’', "'")
    const kind = kindOf(word, lower, { table, first: before === undefined || before.kind === 'stop' })
    tokens.push({ text: word, lower, kind, start: match.index, end: match.index + word.length })
  }
  return tokens.map((token, index) => ({ ...token, kind: kindAmong(token, { tokens, index, table }) }))
}

const BEFORE_NOUN = new Set<WordClass>(['determiner', 'possessive'])
const AFTER_VERB = new Set<WordClass>(['determiner', 'possessive', 'number', 'adverb', 'group', 'person', 'anyone'])

interface Among {
  readonly tokens: readonly Token[]
  readonly index: number
  readonly table: WordTable
}

/** What a word does where it stands: after an article a noun; between a noun and its object a verb. */
function kindAmong(token: Token, among: Among): WordClass {
  const { kind, lower, text } = token
  const { tokens, index, table } = among
  const [before, after] = [tokens[index - 1]?.kind, tokens[index + 1]]
  const opens = before === undefined || before === 'stop'
  // "Hugging Face was valued": what a name follows is a part of it.
  if (kind === 'noun' && opens && after?.kind === 'name' && /^\p{Lu}/u.test(text)) return 'name'
  if (kind === 'name' && after !== undefined && opens) return table.opening?.(lower, after) ?? kind
  if (kind === 'verb') return isNounAfter(among) && !table.isAuxiliary(lower) ? 'noun' : kind
  if (isClitic(among)) return 'adverb'
  if (isPronominal(among)) return 'noun'
  // "These three companies" begins no other way than "the three companies".
  const isArticle = kind === 'group' && table.pronominal?.has(lower) === true
  if (isArticle && (after?.kind === 'number' || after?.kind === 'noun' || after?.kind === 'name')) return 'determiner'
  if (lower === table.impersonal?.pronoun && isImpersonal(among)) return 'nobody'
  if (kind !== 'noun') return kind
  if (!table.isAmbiguous(lower)) return isVerbByPlace(among) ? 'verb' : kind
  const isLast = after === undefined || after.kind === 'stop' || after.kind === 'comma'
  if (isLast) return before === 'adverb' ? 'verb' : kind
  const followsNoun = before === 'noun' || before === 'name' || before === 'relative'
  return followsNoun && AFTER_VERB.has(after.kind) && after.lower !== 'of' ? 'verb' : kind
}

/** "The town owes its banks …": no noun stands between another and an article. */
function isVerbByPlace({ tokens, index, table }: Among): boolean {
  const [before, token, after] = [tokens[index - 1]?.kind, tokens[index]?.lower ?? '', tokens[index + 1]?.kind]
  const isPlaced = (before === 'noun' || before === 'name') && (after === 'determiner' || after === 'possessive')
  return isPlaced && table.endsAsVerb?.test(token) === true
}

/** Whether a verb is a noun, after an article that has no other. */
function isNounAfter(among: Among): boolean {
  const before = among.tokens[among.index - 1]
  if (before === undefined || !BEFORE_NOUN.has(before.kind)) return false
  const previous = { ...among, index: among.index - 1 }
  return !isClitic(previous) && !isPronominal(previous)
}

function isClitic({ tokens, index, table }: Among): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || table.clitics?.has(token.lower) !== true || after?.kind !== 'verb') return false
  return before !== undefined && before.kind !== 'preposition' && !BEFORE_NOUN.has(before.kind)
}

function isPronominal({ tokens, index, table }: Among): boolean {
  const [token, after, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (token === undefined || table.pronominal?.has(token.lower) !== true || after?.kind !== 'verb') return false
  return table.isAuxiliary(after.lower) || (next !== undefined && next.kind !== 'noun' && next.kind !== 'name')
}

function isImpersonal({ tokens, index, table }: Among): boolean {
  const rest = tokens
    .slice(index + 1, index + 5)
    .filter(({ lower }) => !/^(?:n'|ne|en|y|m'|me|nous|lui|leur|s')$/u.test(lower))
  return table.impersonal?.verbs.has(rest[0]?.lower ?? '') === true
}

interface Place {
  readonly table: WordTable
  readonly first: boolean
}

function kindOf(word: string, lower: string, { table, first }: Place): WordClass {
  if (/^[A-Z]*\s?[€$£¥]?\d|^%$|^(?:per|pour)\s?cents?$/u.test(word)) return 'number'
  if (/^[,()]$/u.test(word)) return 'comma'
  if (!/\p{L}/u.test(word)) return 'stop'
  const isCapital = /^\p{Lu}/u.test(word)
  const known = table.classes.get(lower) ?? numberOfParts(lower, table)
  // "Anne Le Dantec": with a capital a particle is part of a name.
  if (known !== undefined) return isCapital && !first && PARTICLES.has(known) ? 'name' : known
  if (table.isNumber?.(lower) === true) return 'number'
  if (isCapital && !first) return 'name'
  if (table.isAdverb(lower)) return 'adverb'
  if (isCapital && table.isOpeningName(word)) return 'name'
  return table.isVerb(lower) ? 'verb' : 'noun'
}

const PARTICLES = new Set<WordClass>(['determiner', 'preposition', 'verb'])

/** "Quatre-vingt-seize" is a number, all of whose parts are. */
function numberOfParts(lower: string, { classes }: WordTable): WordClass | undefined {
  const parts = lower.split('-')
  return parts.length > 1 && parts.every((part) => classes.get(part.replace(/s$/u, '')) === 'number')
    ? 'number'
    : undefined
}

/** Makes the map from words to their classes out of lists, one string of words a class. */
export function wordClasses(lists: Partial<Readonly<Record<WordClass, string>>>): ReadonlyMap<string, WordClass> {
  return new Map(
    Object.entries(lists).flatMap(([kind, words]) =>
      words.split(/\s+/u).map((word) => [word, kind as WordClass] as const),
    ),
  )
}
