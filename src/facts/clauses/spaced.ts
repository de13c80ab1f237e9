import type { ClauseReader, ClauseSubject, SubjectKind } from './clause.ts'
import { type Phrase, type PhraseTable, endOf, isYear } from './phrases.ts'
import { SentenceReader, isPronoun } from './sentence.ts'
import type { Token, WordTable } from './tokens.ts'

/** What a reader of clauses goes by in a language whose subject stands before its verb. */
export interface ClauseTable extends WordTable, PhraseTable {
  /** Compares: than, de. */
  readonly than: ReadonlySet<string>
  /** Opens what is said: that, que. */
  readonly that: ReadonlySet<string>
  /** Whether a word at the start of a sentence is a verb that is its subject: "Building a bridge costs …". */
  readonly isGerund: (word: string) => boolean
  /** Verbs after which the one who speaks follows: "says Ada Prewitt". */
  readonly isSaying: (verb: string) => boolean
}

/** Makes the reader of clauses of a language whose subject stands before its verb: English, French. */
export function subjectFirstReader(table: ClauseTable): ClauseReader {
  return (text) => new SubjectFirstReader(text, table).read()
}

class SubjectFirstReader extends SentenceReader<ClauseTable> {
  /** Whether the aside that is being read has had its verb: a second one goes on with the main clause. */
  #aside: 'none' | 'open' | 'had' = 'none'

  protected override readAt(index: number, token: Token): void {
    if (token.kind === 'relative' && this.#isRelative(index)) this.#readRelative(index, token)
    else if (this.#isClauseStart(index)) this.#readClause(index, token)
    else if (token.kind === 'verb') this.#readVerb(index, token)
  }

  /** "That" after a noun opens a clause about it; after a verb it tells what is said. */
  #isRelative(index: number): boolean {
    const before = this.kind(index - 1)
    if (this.#timeAt(index) !== undefined || this.table.isTime(this.lower(index + 1))) return false
    return before !== undefined && ['noun', 'name', 'number', 'comma', 'preposition'].includes(before)
  }

  #readRelative(index: number, token: Token): void {
    const next = this.after(index + 1, 'adverb')
    const own = this.kind(next) === 'verb' ? this.#antecedentOf(index) : this.#subjectAt(next, false)
    if (own === undefined) return
    this.clauses.push({ start: token.start, subject: own, aside: true })
    this.#aside = this.kind(index - 1) === 'comma' ? 'none' : 'open'
  }

  protected override isVerb(index: number): boolean {
    return this.kind(index) === 'verb'
  }

  #isClauseStart(index: number): boolean {
    if (index === 0 || this.isBoundary(index)) return true
    // "Critics say that the batteries …", « Vidal sait que juillet … »
    const isSaid = this.table.that.has(this.lower(index)) && this.kind(index - 1) === 'verb'
    return isSaid || this.kind(index) === 'subordinator'
  }

  /** The phrase that ends right before a relative word. */
  #antecedentOf(index: number): ClauseSubject | undefined {
    return this.antecedent(index, (from) => {
      const before = this.kind(from - 1)
      return before !== 'noun' && before !== 'name' && this.#timeAt(from) === undefined
    })
  }

  #readClause(index: number, token: Token): void {
    const at = this.#opening(index)
    if (this.kind(at) === 'verb') {
      this.#readVerbFirst(index, at, token)
      return
    }
    const found = this.#subjectAt(at, this.begins(index))
    const subject = found?.kind === 'attribute' ? (this.placeBetween(index, at) ?? found) : found
    if (subject !== undefined) this.#begin(token.start, subject)
    else if (this.kind(at) === 'nobody') this.#begin(token.start, this.placeBetween(index, at) ?? this.#existing(at))
  }

  /** « Il reste une cheminée, haute de 38 mètres »: what there is. */
  #existing(index: number): ClauseSubject | undefined {
    const { impersonal } = this.table
    const verb = this.after(index + 1, 'adverb')
    if (impersonal?.pronoun !== this.lower(index) || this.kind(verb) !== 'verb') return undefined
    const at = this.after(verb + 1, 'adverb')
    const subject =
      this.kind(at) === 'determiner' && !this.numbersNext(at + 1) ? this.subjectOf(this.phraseAt(at)) : undefined
    return subject?.kind === 'thing' ? subject : undefined
  }

  #begin(start: number, subject: ClauseSubject | undefined): void {
    this.main = subject ?? this.main
    this.#aside = 'none'
    this.clauses.push({ start, subject })
  }

  /** After an aside the verb goes on with what was spoken of before it; after a speech the speaker follows. */
  #readVerbFirst(index: number, at: number, { start }: Token): void {
    if (this.kind(index - 1) !== 'comma') return
    if (this.table.isSaying(this.lower(at))) {
      const speaker = this.#subjectAt(at + 1, true)
      if (speaker?.kind === 'name') this.clauses.push({ start, subject: { ...speaker, isPerson: true }, aside: true })
      return
    }
    const resumed = this.resumed()
    if (resumed !== undefined) this.#begin(start, resumed)
  }

  #readVerb(index: number, { start }: Token): void {
    if (this.#aside === 'open') this.#aside = 'had'
    else if (this.#aside === 'had' && this.#isOwnVerb(index)) {
      this.#aside = 'none'
      if (this.main !== undefined) this.#begin(start, this.main)
    }
  }

  /** "More than 40": what bounds a number, right before it. */
  #boundAt(index: number): number | undefined {
    const isBound = this.kind(index) === 'adverb' && this.kind(index + 1) === 'preposition' && this.#numbers(index + 2)
    return isBound && this.table.than.has(this.lower(index + 1)) ? index + 2 : undefined
  }

  /** Whether a number stands at a place, with or without an article: "a third". */
  #numbers(index: number): boolean {
    return this.kind(index) === 'number' || (this.kind(index) === 'determiner' && this.kind(index + 1) === 'number')
  }

  /** Whether a verb is no part of the one before it: "has risen", "hopes to sell", "sold and bought". */
  #isOwnVerb(index: number): boolean {
    let at = index - 1
    while (this.kind(at) === 'adverb') at--
    const before = this.tokens[at]
    if (before === undefined || before.kind === 'preposition' || before.kind === 'conjunction') return false
    return before.kind !== 'verb' || !this.table.isAuxiliary(before.lower)
  }

  /** Where a clause itself begins after connectives, adverbs, and words of time and place. */
  #opening(index: number): number {
    let at = index
    for (;;) {
      const kind = this.kind(at)
      const isSkipped =
        (kind === 'relative' && (this.kind(at - 1) === 'subordinator' || at === index)) ||
        (at === index && this.table.that.has(this.lower(at)) && this.kind(at - 1) === 'verb') ||
        kind === 'adverb' ||
        kind === 'conjunction' ||
        kind === 'subordinator'
      const next = this.#boundAt(at) ?? (isSkipped ? at + 1 : (this.#placeAt(at) ?? this.#timeAt(at)))
      if (next === undefined) return at
      at = this.tokens[next]?.text === ',' ? this.#pastApposition(next + 1, kind) : next
    }
  }

  /** "According to its director, Paul Meyer, sales fell": the name belongs to the place before it. */
  #pastApposition(index: number, before: Token['kind'] | undefined): number {
    const phrase = before === 'preposition' && this.kind(index) === 'name' ? this.phraseAt(index) : undefined
    return phrase !== undefined && this.tokens[endOf(phrase)]?.text === ',' ? endOf(phrase) + 1 : index
  }

  /** The end of a phrase with its preposition at a place. */
  #placeAt(index: number): number | undefined {
    if (this.kind(index) !== 'preposition') return undefined
    const from = this.after(index + 1, 'adverb', 'preposition')
    if (isPronoun(this.kind(from))) return from + 1
    const phrase = this.phraseAt(from)
    if (phrase === undefined) return undefined
    const end = endOf(phrase)
    return this.kind(end) === 'conjunction' && this.kind(end + 1) === 'number' ? end + 2 : end
  }

  #timeAt(index: number): number | undefined {
    const phrase = this.phraseAt(index)
    if (phrase === undefined || this.kind(endOf(phrase)) === 'verb') return undefined
    const head = this.tokens[phrase.to - 1]
    return head !== undefined && (this.table.isTime(head.lower) || isYear(head)) ? endOf(phrase) : undefined
  }

  /** The subject that begins at a place: a pronoun, or a phrase with its verb; one without a verb where it may stand alone. */
  #subjectAt(index: number, mayStandAlone: boolean): ClauseSubject | undefined {
    const token = this.tokens[index]
    if (token === undefined) return undefined
    const { kind } = token
    const done = this.#doneAt(index, mayStandAlone)
    if (done !== undefined) return done
    const pronoun = this.pronounAt(index)
    if (pronoun !== undefined) return pronoun
    const phrase = this.phraseAt(index)
    const subject = this.subjectOf(phrase)
    if (phrase === undefined || subject === undefined) return undefined
    const joined = this.#joined(phrase)
    const next = this.tokens[joined]
    if (next !== undefined && mayStandAlone && this.#isContact(joined)) return subject
    if (next?.kind === 'verb') {
      const isPerson = subject.kind === 'name' && this.table.isSaying(next.lower)
      return this.upTo({ ...subject, ...(isPerson && { isPerson }) }, joined)
    }
    if (mayStandAlone && next?.text === ',') {
      this.waiting = this.apposed(joined + 1, subject) ?? subject
      return this.waiting.kind === 'name' || kind === 'determiner' || kind === 'possessive' ? this.waiting : undefined
    }
    const standsAlone = mayStandAlone && (subject.kind === 'name' || next?.kind === 'relative')
    const isShortened = kind !== 'number' && this.#isShortened(phrase, subject.kind)
    return standsAlone || isShortened ? subject : undefined
  }

  /** "A surveyor I met on the path gave …": a clause about the noun before it, without a relative word. */
  #isContact(index: number): boolean {
    const kind = this.kind(index)
    const isSubject = kind === 'nobody' || kind === 'person' || kind === 'group'
    return isSubject && this.kind(this.after(index + 1, 'adverb')) === 'verb'
  }

  /** "Running it costs …", "Building a bridge would cost …": what is done to a thing is said of the thing. */
  #doneAt(index: number, opens: boolean): ClauseSubject | undefined {
    if (!opens || !this.table.isGerund(this.tokens[index]?.text ?? '')) return undefined
    const pronoun = this.pronounAt(index + 1)
    if (pronoun !== undefined) return this.kind(index + 2) === 'verb' ? pronoun : undefined
    // "; spring sales rose" begins with no verb: what is done has an article; "Hugging Face" is a name.
    if (!['determiner', 'possessive'].includes(this.kind(index + 1) ?? 'stop')) return undefined
    const phrase = this.kind(index + 1) === 'adverb' ? undefined : this.phraseAt(index + 1)
    return phrase === undefined || this.kind(this.#joined(phrase)) !== 'verb' ? undefined : this.subjectOf(phrase)
  }

  /** Where a phrase ends with the places and adverbs that follow it. */
  #joined(phrase: Phrase): number {
    let at = endOf(phrase)
    for (;;) {
      const next = this.#adverbAt(at) ?? this.pairAt(at) ?? this.#placeAt(at)
      if (next === undefined) return at
      at = next
    }
  }

  /** "Datadog about $37bn", "MiniMax at $2.5bn", "prices 4.6%": a number for which the verb before holds. */
  #isShortened(phrase: Phrase, kind: SubjectKind): boolean {
    const end = endOf(phrase)
    const isDefinite = this.kind(phrase.from) === 'determiner'
    const between: Token['kind'][] = kind === 'name' ? ['adverb', 'preposition'] : isDefinite ? ['adverb'] : []
    const at = this.after(end, ...between)
    return at <= end + 2 && this.kind(at) === 'number' && (isDefinite || kind !== 'thing')
  }

  /** An adverb, also in two words: "at least". */
  #adverbAt(index: number): number | undefined {
    if (this.kind(index) === 'adverb') return index + 1
    return this.kind(index) === 'preposition' && this.kind(index + 1) === 'adverb' && this.kind(index + 2) === 'number'
      ? index + 2
      : undefined
  }
}
