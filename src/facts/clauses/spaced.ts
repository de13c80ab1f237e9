import type { Clause, ClauseReader, ClauseSubject, SubjectKind } from './clause.ts'
import { type Phrase, type PhraseTable, endOf, isYear, phraseAt, placeIn, subjectOfPhrase } from './phrases.ts'
import { type Token, type WordTable, tokenise } from './tokens.ts'

/** What a reader of clauses goes by in a language whose subject stands before its verb. */
export interface ClauseTable extends WordTable, PhraseTable {
  /** Compares: than, de. */
  readonly than: ReadonlySet<string>
  /** Verbs after which the one who speaks follows: "says Ada Prewitt". */
  readonly isSaying: (verb: string) => boolean
}

/** Makes the reader of clauses of a language whose subject stands before its verb: English, French. */
export function subjectFirstReader(table: ClauseTable): ClauseReader {
  return (text) => new ClauseParser(tokenise(text, table), table).read()
}

/** Whether a word stands for somebody spoken of before. */
function isPronoun(kind: Token['kind'] | undefined): kind is 'group' | 'person' | 'anyone' {
  return kind === 'group' || kind === 'person' || kind === 'anyone'
}

class ClauseParser {
  readonly #tokens: readonly Token[]
  readonly #table: ClauseTable
  readonly #clauses: Clause[] = []
  /** The subject of the last clause that is no aside: it goes on after one. */
  #main: ClauseSubject | undefined
  /** A subject whose verb has not come yet: "The share, she points out, rose". */
  #waiting: ClauseSubject | undefined
  /** Whether the aside that is being read has had its verb: a second one goes on with the main clause. */
  #aside: 'none' | 'open' | 'had' = 'none'

  constructor(tokens: readonly Token[], table: ClauseTable) {
    this.#tokens = tokens
    this.#table = table
  }

  read(): Clause[] {
    for (const [index, token] of this.#tokens.entries()) this.#readAt(index, token)
    const opened = this.#clauses[0]?.start === this.#tokens[0]?.start
    return opened ? this.#clauses : [{ start: 0, subject: undefined }, ...this.#clauses]
  }

  #kind(index: number): Token['kind'] | undefined {
    return this.#tokens[index]?.kind
  }

  #readAt(index: number, token: Token): void {
    if (token.kind === 'relative' && this.#isRelative(index)) this.#readRelative(index, token)
    else if (this.#isBoundary(index)) this.#readClause(index, token)
    else if (token.kind === 'verb') this.#readVerb(index, token)
  }

  /** "That" after a noun opens a clause about it; after a verb it tells what is said. */
  #isRelative(index: number): boolean {
    const before = this.#kind(index - 1)
    if (this.#timeAt(index) !== undefined || this.#table.isTime(this.#tokens[index + 1]?.lower ?? '')) return false
    return before !== undefined && ['noun', 'name', 'number', 'comma', 'preposition'].includes(before)
  }

  #readRelative(index: number, token: Token): void {
    const next = this.#after(index + 1, 'adverb')
    const own = this.#kind(next) === 'verb' ? this.#antecedent(index) : this.#subjectAt(next, false)
    if (own === undefined) return
    this.#clauses.push({ start: token.start, subject: own, aside: true })
    this.#aside = this.#kind(index - 1) === 'comma' ? 'none' : 'open'
  }

  /** The phrase that ends right before a relative word. */
  #antecedent(index: number): ClauseSubject | undefined {
    const end = this.#kind(index - 1) === 'comma' ? index - 1 : index
    for (let from = Math.max(0, end - 6); from < end; from++) {
      if (this.#kind(from - 1) === 'noun' || this.#kind(from - 1) === 'name') continue
      const phrase = phraseAt(this.#tokens, from, this.#table)
      if (phrase === undefined || endOf(phrase) !== end || this.#timeAt(from) !== undefined) continue
      return subjectOfPhrase(this.#tokens, phrase, this.#table)
    }
    return undefined
  }

  #isBoundary(index: number): boolean {
    if (index === 0) return true
    const [here, before] = [this.#kind(index), this.#kind(index - 1)]
    if (here === 'comma' || here === 'stop') return false
    return before === 'stop' || before === 'comma' || before === 'conjunction' || here === 'subordinator'
  }

  #readClause(index: number, token: Token): void {
    const at = this.#opening(index)
    if (this.#kind(at) === 'verb') {
      this.#readVerbFirst(index, at, token)
      return
    }
    const found = this.#subjectAt(at, index === 0 || this.#kind(index - 1) === 'stop')
    const subject =
      found?.kind === 'attribute' ? (placeIn(this.#tokens, { from: index, to: at }, this.#table) ?? found) : found
    if (subject !== undefined) this.#begin(token.start, subject)
    else if (this.#kind(at) === 'nobody')
      this.#begin(token.start, placeIn(this.#tokens, { from: index, to: at }, this.#table))
  }

  #begin(start: number, subject: ClauseSubject | undefined): void {
    this.#main = subject ?? this.#main
    this.#aside = 'none'
    this.#clauses.push({ start, subject })
  }

  /** After an aside the verb goes on with what was spoken of before it; after a speech the speaker follows. */
  #readVerbFirst(index: number, at: number, { start }: Token): void {
    if (this.#kind(index - 1) !== 'comma') return
    if (this.#table.isSaying(this.#tokens[at]?.lower ?? '')) {
      const speaker = this.#subjectAt(at + 1, true)
      if (speaker?.kind === 'name') this.#clauses.push({ start, subject: { ...speaker, isPerson: true }, aside: true })
      return
    }
    const resumed = this.#waiting ?? (this.#clauses.at(-1)?.aside === true ? this.#main : undefined)
    this.#waiting = undefined
    if (resumed !== undefined) this.#begin(start, resumed)
  }

  #readVerb(index: number, { start }: Token): void {
    if (this.#aside === 'open') this.#aside = 'had'
    else if (this.#aside === 'had' && this.#isOwnVerb(index)) {
      this.#aside = 'none'
      if (this.#main !== undefined) this.#begin(start, this.#main)
    }
  }

  /** "More than 40": what bounds a number, right before it. */
  #boundAt(index: number): number | undefined {
    const isBound =
      this.#kind(index) === 'adverb' && this.#kind(index + 1) === 'preposition' && this.#numbers(index + 2)
    return isBound && this.#table.than.has(this.#tokens[index + 1]?.lower ?? '') ? index + 2 : undefined
  }

  /** Whether a number stands at a place, with or without an article: "a third". */
  #numbers(index: number): boolean {
    return this.#kind(index) === 'number' || (this.#kind(index) === 'determiner' && this.#kind(index + 1) === 'number')
  }

  /** Whether a verb is no part of the one before it: "has risen", "hopes to sell", "sold and bought". */
  #isOwnVerb(index: number): boolean {
    let at = index - 1
    while (this.#kind(at) === 'adverb') at--
    const before = this.#tokens[at]
    if (before === undefined || before.kind === 'preposition' || before.kind === 'conjunction') return false
    return before.kind !== 'verb' || !this.#table.isAuxiliary(before.lower)
  }

  /** Where a clause itself begins after connectives, adverbs, and words of time and place. */
  #opening(index: number): number {
    let at = index
    for (;;) {
      const kind = this.#kind(at)
      const isSkipped =
        (kind === 'relative' && this.#kind(at - 1) === 'subordinator') ||
        kind === 'adverb' ||
        kind === 'conjunction' ||
        kind === 'subordinator'
      const next = this.#boundAt(at) ?? (isSkipped ? at + 1 : (this.#placeAt(at) ?? this.#timeAt(at)))
      if (next === undefined) return at
      at = this.#tokens[next]?.text === ',' ? this.#pastApposition(next + 1, kind) : next
    }
  }

  /** "According to its director, Paul Meyer, sales fell": the name belongs to the place before it. */
  #pastApposition(index: number, before: Token['kind'] | undefined): number {
    const phrase =
      before === 'preposition' && this.#kind(index) === 'name' ? phraseAt(this.#tokens, index, this.#table) : undefined
    return phrase !== undefined && this.#tokens[endOf(phrase)]?.text === ',' ? endOf(phrase) + 1 : index
  }

  /** The end of a phrase with its preposition at a place. */
  #placeAt(index: number): number | undefined {
    if (this.#kind(index) !== 'preposition') return undefined
    const from = this.#after(index + 1, 'adverb', 'preposition')
    if (isPronoun(this.#kind(from))) return from + 1
    const phrase = phraseAt(this.#tokens, from, this.#table)
    if (phrase === undefined) return undefined
    const end = endOf(phrase)
    return this.#kind(end) === 'conjunction' && this.#kind(end + 1) === 'number' ? end + 2 : end
  }

  #timeAt(index: number): number | undefined {
    const phrase = phraseAt(this.#tokens, index, this.#table)
    if (phrase === undefined || this.#kind(endOf(phrase)) === 'verb') return undefined
    const head = this.#tokens[phrase.to - 1]
    return head !== undefined && (this.#table.isTime(head.lower) || isYear(head)) ? endOf(phrase) : undefined
  }

  #after(index: number, ...kinds: Token['kind'][]): number {
    let at = index
    while (kinds.includes(this.#kind(at) ?? 'stop')) at++
    return at
  }

  /** The subject that begins at a place: a pronoun, or a phrase with its verb; one without a verb where it may stand alone. */
  #subjectAt(index: number, mayStandAlone: boolean): ClauseSubject | undefined {
    const token = this.#tokens[index]
    if (token === undefined) return undefined
    const { kind, start, end } = token
    if (isPronoun(kind)) return { text: '', kind, start, end }
    const phrase = phraseAt(this.#tokens, index, this.#table)
    const subject = phrase === undefined ? undefined : subjectOfPhrase(this.#tokens, phrase, this.#table)
    if (phrase === undefined || subject === undefined) return undefined
    const joined = this.#joined(phrase)
    const next = this.#tokens[joined]
    if (next?.kind === 'verb') {
      const isPerson = subject.kind === 'name' && this.#table.isSaying(next.lower)
      return { ...subject, ...(isPerson && { isPerson }), end: this.#tokens[joined - 1]?.end ?? subject.end }
    }
    if (mayStandAlone && next?.text === ',') {
      this.#waiting = this.#apposed(joined + 1, subject) ?? subject
      return this.#waiting.kind === 'name' || kind === 'determiner' || kind === 'possessive' ? this.#waiting : undefined
    }
    const standsAlone = mayStandAlone && (subject.kind === 'name' || next?.kind === 'relative')
    const isShortened = kind !== 'number' && this.#isShortened(phrase, subject.kind)
    return standsAlone || isShortened ? subject : undefined
  }

  /** "The grid company, Norvolt, is cooler": the name that a comma puts beside a thing. */
  #apposed(index: number, { kind, start, end }: ClauseSubject): ClauseSubject | undefined {
    if (kind === 'name') return undefined
    const phrase = phraseAt(this.#tokens, index, this.#table)
    const name = phrase === undefined ? undefined : subjectOfPhrase(this.#tokens, phrase, this.#table)
    const closes = phrase !== undefined && this.#kind(endOf(phrase)) === 'comma'
    return closes && name?.kind === 'name' && this.#kind(index) === 'name'
      ? { ...name, isPerson: kind === 'thing', start, end }
      : undefined
  }

  /** Where a phrase ends with the places and adverbs that follow it. */
  #joined(phrase: Phrase): number {
    let at = endOf(phrase)
    for (;;) {
      const next = this.#adverbAt(at) ?? this.#pairAt(at) ?? this.#placeAt(at)
      if (next === undefined) return at
      at = next
    }
  }

  /** "Datadog about $37bn", "MiniMax at $2.5bn", "prices 4.6%": a number for which the verb before holds. */
  #isShortened(phrase: Phrase, kind: SubjectKind): boolean {
    const end = endOf(phrase)
    const isDefinite = this.#kind(phrase.from) === 'determiner'
    const between: Token['kind'][] = kind === 'name' ? ['adverb', 'preposition'] : isDefinite ? ['adverb'] : []
    const at = this.#after(end, ...between)
    return at <= end + 2 && this.#kind(at) === 'number' && (isDefinite || kind !== 'thing')
  }

  /** An adverb, also in two words: "at least". */
  #adverbAt(index: number): number | undefined {
    if (this.#kind(index) === 'adverb') return index + 1
    return this.#kind(index) === 'preposition' &&
      this.#kind(index + 1) === 'adverb' &&
      this.#kind(index + 2) === 'number'
      ? index + 2
      : undefined
  }

  /** "and her brother": a second phrase of one subject. */
  #pairAt(index: number): number | undefined {
    if (this.#kind(index) !== 'conjunction') return undefined
    const phrase = phraseAt(this.#tokens, index + 1, this.#table)
    return phrase === undefined || this.#kind(endOf(phrase)) !== 'verb' ? undefined : endOf(phrase)
  }
}
