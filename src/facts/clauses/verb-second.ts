import type { Clause, ClauseReader, ClauseSubject } from './clause.ts'
import { type Phrase, type PhraseTable, endOf, isYear, phraseAt, placeIn, subjectOfPhrase } from './phrases.ts'
import { type Token, type WordTable, tokenise } from './tokens.ts'

/**
 * What a reader of German clauses goes by. Nouns have capitals, so that a word without one, known to no table, is an adjective
 * before its noun and a verb after it.
 */
export interface VerbSecondTable extends WordTable, PhraseTable {
  /** Words that open a clause about the noun before: der, dessen. */
  readonly relatives: ReadonlySet<string>
  /** Articles that only a subject has, not an object: der, ein. */
  readonly nominative: ReadonlySet<string>
}

/** Makes the reader of clauses of a language whose verb is the second part of a main clause: German. */
export function verbSecondReader(table: VerbSecondTable): ClauseReader {
  return (text) => new VerbSecondParser(tokenise(text, table), table).read()
}

class VerbSecondParser {
  readonly #tokens: readonly Token[]
  readonly #table: VerbSecondTable
  readonly #clauses: Clause[] = []
  #main: ClauseSubject | undefined
  /** A subject whose verb comes after what a comma puts in between. */
  #waiting: ClauseSubject | undefined

  constructor(tokens: readonly Token[], table: VerbSecondTable) {
    this.#tokens = tokens
    this.#table = table
  }

  read(): Clause[] {
    for (const [index, token] of this.#tokens.entries()) if (this.#isBoundary(index)) this.#readClause(index, token)
    const opened = this.#clauses[0]?.start === this.#tokens[0]?.start
    return opened ? this.#clauses : [{ start: 0, subject: undefined }, ...this.#clauses]
  }

  #kind(index: number): Token['kind'] | undefined {
    return this.#tokens[index]?.kind
  }

  #isBoundary(index: number): boolean {
    if (index === 0) return true
    const [here, before] = [this.#kind(index), this.#kind(index - 1)]
    if (here === 'comma' || here === 'stop') return false
    return before === 'stop' || before === 'comma' || before === 'conjunction'
  }

  #readClause(index: number, token: Token): void {
    const begins = index === 0 || this.#kind(index - 1) === 'stop'
    if (this.#kind(index - 1) === 'comma' && this.#readAside(index, token)) return
    const found = this.#subordinate(index) ?? this.#mainSubject(index, begins)
    const subject = found !== 'nobody' && found?.kind === 'attribute' ? this.#placed(index, found) : found
    if (subject === 'nobody') this.#clauses.push({ start: token.start, subject: this.#placed(index, undefined) })
    else if (subject !== undefined) {
      this.#main = subject
      this.#clauses.push({ start: token.start, subject })
    }
  }

  /** An attribute of the place that opens its clause: „In München kostet der Quadratmeter …“. */
  #placed(index: number, subject: ClauseSubject | undefined): ClauseSubject | undefined {
    const to = this.#openingAt(index) ?? index
    return placeIn(this.#tokens, { from: index, to }, this.#table) ?? subject
  }

  /** A relative clause, whose verb ends it, or the verb that follows one. */
  #readAside(index: number, { start, lower }: Token): boolean {
    const relative = this.#kind(index) === 'preposition' ? index + 1 : index
    const word = this.#tokens[relative]
    if (word !== undefined && this.#table.relatives.has(word.lower) && this.#endsInVerb(relative)) {
      const own = this.#own(relative, index)
      if (own !== undefined) this.#clauses.push({ start, subject: own, aside: true })
      return true
    }
    if (this.#kind(index) !== 'verb' && !this.#isBareVerb(index)) return false
    const resumed = this.#waiting ?? (this.#clauses.at(-1)?.aside === true ? this.#main : undefined)
    this.#waiting = undefined
    if (resumed === undefined || lower === '') return false
    this.#main = resumed
    this.#clauses.push({ start, subject: resumed })
    return true
  }

  /** Of whom a relative clause speaks: its own subject after "den" and "dem", else the noun before it. */
  #own(relative: number, index: number): ClauseSubject | undefined {
    const isSubject = /^(?:der|die|das|welche[rs]?)$/u.test(this.#tokens[relative]?.lower ?? '') && relative === index
    const next = this.#after(relative + 1, 'adverb')
    const phrase = phraseAt(this.#tokens, next, this.#table)
    const opensWith = this.#tokens[next]
    const genitive = /^(?:dessen|deren)$/u.test(this.#tokens[relative]?.lower ?? '')
    if (opensWith !== undefined && isPronoun(opensWith.kind)) return pronoun(opensWith)
    const isOther = phrase !== undefined && (genitive || (!isSubject && opensWith?.kind !== 'number'))
    if (isOther) return subjectOfPhrase(this.#tokens, phrase, this.#table)
    return this.#antecedent(index - 1)
  }

  #antecedent(end: number): ClauseSubject | undefined {
    for (let from = Math.max(0, end - 6); from < end; from++) {
      const before = this.#kind(from - 1)
      if (before === 'noun' || before === 'name' || before === 'determiner' || before === 'possessive') continue
      const phrase = phraseAt(this.#tokens, from, this.#table)
      if (phrase === undefined || endOf(phrase) !== end) continue
      return subjectOfPhrase(this.#tokens, phrase, this.#table)
    }
    return undefined
  }

  /** Whether a clause ends in its verb, as subordinate ones do. */
  #endsInVerb(index: number): boolean {
    let end = index
    while (end < this.#tokens.length && this.#kind(end) !== 'comma' && this.#kind(end) !== 'stop') end++
    const last = end - 1
    if (last <= index + 1 && this.#kind(last) !== 'verb' && !this.#isBareVerb(last)) return false
    // "die Stadt wächst": in so short a clause the word may be an article.
    const isShortMain = this.#kind(index + 1) === 'noun' && last === index + 2 && this.#startsCapital(index + 1)
    return !isShortMain && (this.#kind(last) === 'verb' || this.#isBareVerb(last))
  }

  #startsCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.#tokens[index]?.text ?? '')
  }

  /** A word without a capital that no table knows, with no noun after it: a verb. */
  #isBareVerb(index: number): boolean {
    const token = this.#tokens[index]
    if (token?.kind !== 'noun' || this.#startsCapital(index)) return false
    return phraseAt(this.#tokens, index, this.#table) === undefined
  }

  /** After "weil", "dass", "wenn" the subject comes first. */
  #subordinate(index: number): ClauseSubject | 'nobody' | undefined {
    const at = this.#after(index, 'conjunction', 'adverb')
    if (this.#kind(at) !== 'subordinator' || this.#kind(this.#after(at + 1, 'adverb')) === 'number') return undefined
    return this.#nextSubject(at + 1)
  }

  /** The subject of a main clause: before its verb, or after it where something else comes first. */
  #mainSubject(index: number, begins: boolean): ClauseSubject | 'nobody' | undefined {
    const from = this.#after(index, 'conjunction')
    const first = this.#tokens[from]
    if (first === undefined) return undefined
    if (isPronoun(first.kind)) return pronoun(first)
    if (first.kind === 'nobody') return 'nobody'
    if (this.#isVerb(from)) return begins || this.#kind(index - 1) === 'comma' ? this.#nextSubject(from + 1) : undefined
    const place = this.#openingAt(from)
    if (place !== undefined) return this.#isVerb(place) ? this.#nextSubject(place + 1) : this.#mainAfter(place, begins)
    return this.#firstPhrase(from, begins)
  }

  #mainAfter(index: number, begins: boolean): ClauseSubject | 'nobody' | undefined {
    return this.#tokens[index]?.text === ',' ? undefined : this.#firstPhrase(index, begins)
  }

  #firstPhrase(from: number, begins: boolean): ClauseSubject | 'nobody' | undefined {
    const phrase = phraseAt(this.#tokens, from, this.#table)
    const subject = phrase === undefined ? undefined : subjectOfPhrase(this.#tokens, phrase, this.#table)
    if (phrase === undefined || subject === undefined) return undefined
    const joined = this.#joined(phrase)
    if (this.#isVerb(joined)) {
      // "11.400 Objekte umfasst die Sammlung": the object first.
      const after = this.#tokens[joined + 1]
      const isBare = this.#kind(from) === 'name' && /^(?:ist|sind|war|waren)$/u.test(this.#tokens[joined]?.lower ?? '')
      const inverted = after !== undefined && (this.#table.nominative.has(after.lower) || isPronoun(after.kind))
      const other =
        inverted && (this.#kind(from) === 'number' || isBare || isPronoun(after.kind))
          ? this.#nextSubject(joined + 1)
          : undefined
      return other !== undefined ? other : { ...subject, end: this.#tokens[joined - 1]?.end ?? subject.end }
    }
    if (begins && this.#kind(joined) === 'comma') {
      this.#waiting = this.#apposed(joined + 1, subject) ?? subject
      return this.#kind(from) === 'number' ? undefined : this.#waiting
    }
    const isShortened = this.#kind(joined) === 'number' && this.#kind(from) !== 'number'
    return isShortened || (begins && subject.kind === 'name') ? subject : undefined
  }

  /** „Die Direktorin, Irmgard Pohl, …“: the name that a comma puts beside a thing. */
  #apposed(index: number, { kind, start, end }: ClauseSubject): ClauseSubject | undefined {
    const phrase = phraseAt(this.#tokens, index, this.#table)
    if (phrase === undefined || kind === 'name' || this.#kind(endOf(phrase)) !== 'comma') return undefined
    const name = subjectOfPhrase(this.#tokens, phrase, this.#table)
    return name?.kind === 'name' ? { ...name, isPerson: kind === 'thing', start, end } : undefined
  }

  /** The first subject from a place on, past adverbs, reflexives and places. */
  #nextSubject(index: number): ClauseSubject | 'nobody' | undefined {
    let at = index
    for (;;) {
      const token = this.#tokens[at]
      if (token === undefined) return undefined
      if (isPronoun(token.kind)) return pronoun(token)
      if (token.kind === 'nobody') return 'nobody'
      const place = this.#placeAt(at)
      if (token.kind === 'adverb' || this.#isVerb(at)) at++
      else if (place !== undefined) at = place
      else break
    }
    const phrase = phraseAt(this.#tokens, at, this.#table)
    const subject = phrase === undefined ? undefined : subjectOfPhrase(this.#tokens, phrase, this.#table)
    // A share alone says nothing of whose it is: „davon liegen 80 Prozent im Depot“.
    if (subject?.kind === 'group' && subject.text === '' && phrase?.owner === undefined) return undefined
    return subject === undefined || this.#isDative(at) ? undefined : subject
  }

  #isDative(index: number): boolean {
    return /^(?:dem|den|einem|einen|des|ihrem|seinem|ihren|seinen)$/u.test(this.#tokens[index]?.lower ?? '')
  }

  #isVerb(index: number): boolean {
    return this.#kind(index) === 'verb' || this.#isBareVerb(index)
  }

  /** The end of what opens a clause and is no subject: adverbs, a place, a time, a year. */
  #openingAt(index: number): number | undefined {
    let at = index
    for (;;) {
      const token = this.#tokens[at]
      const isBound = token?.kind === 'subordinator' && this.#kind(at + 1) === 'number'
      const next = token?.kind === 'adverb' || isBound ? at + 1 : (this.#placeAt(at) ?? this.#timeAt(at))
      if (next === undefined) return at === index ? undefined : at
      at = next
    }
  }

  #timeAt(index: number): number | undefined {
    if (isYear(this.#tokens[index])) return index + 1
    const phrase = phraseAt(this.#tokens, index, this.#table)
    const head = phrase === undefined ? undefined : this.#tokens[phrase.to - 1]
    const isTime =
      head !== undefined && (this.#table.isTime(head.lower) || isYear(head)) && this.#kind(index) !== 'number'
    return phrase !== undefined && isTime ? phrase.to : undefined
  }

  #placeAt(index: number): number | undefined {
    if (this.#kind(index) !== 'preposition') return undefined
    const from = this.#after(index + 1, 'adverb', 'preposition')
    if (isPronoun(this.#kind(from))) return from + 1
    // „In einer von Accel angeführten Runde“: a place within a place.
    const inner =
      this.#kind(from) === 'determiner' && this.#kind(from + 1) === 'preposition' ? this.#placeAt(from + 1) : undefined
    const participle = inner !== undefined && this.#kind(inner) === 'noun' ? inner + 1 : inner
    const phrase = phraseAt(this.#tokens, participle ?? from, this.#table)
    return phrase === undefined ? undefined : endOf(phrase)
  }

  /** Where a phrase ends with genitives, places and adverbs. */
  #joined(phrase: Phrase): number {
    let at = endOf(phrase)
    for (;;) {
      const next = this.#kind(at) === 'adverb' ? at + 1 : (this.#placeAt(at) ?? this.#pairAt(at))
      if (next === undefined) return at
      at = next
    }
  }

  #pairAt(index: number): number | undefined {
    if (this.#kind(index) !== 'conjunction') return undefined
    const phrase = phraseAt(this.#tokens, index + 1, this.#table)
    return phrase === undefined || !this.#isVerb(endOf(phrase)) ? undefined : endOf(phrase)
  }

  #after(index: number, ...kinds: Token['kind'][]): number {
    let at = index
    while (kinds.includes(this.#kind(at) ?? 'stop')) at++
    return at
  }
}

function isPronoun(kind: Token['kind'] | undefined): kind is 'group' | 'person' | 'anyone' {
  return kind === 'group' || kind === 'person' || kind === 'anyone'
}

function pronoun({ kind, start, end }: Token): ClauseSubject {
  return { text: '', kind: isPronoun(kind) ? kind : 'group', start, end }
}
