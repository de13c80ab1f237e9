import type { ClauseReader, ClauseSubject } from './clause.ts'
import { type Phrase, endOf, isYear } from './phrases.ts'
import { SentenceReader, isPronoun } from './sentence.ts'
import type { Token } from './tokens.ts'
import type { VerbSecondTable } from './verb-second-table.ts'

/** Makes the reader of clauses of a language whose verb is the second part of a main clause: German. */
export function verbSecondReader(table: VerbSecondTable): ClauseReader {
  return (text) => new VerbSecondReader(text, table).read()
}

class VerbSecondReader extends SentenceReader<VerbSecondTable> {
  protected override readAt(index: number, token: Token): void {
    if (this.isBoundary(index)) this.#readClause(index, token)
  }

  #readClause(index: number, token: Token): void {
    const begins = this.begins(index)
    if (this.kind(index - 1) === 'comma' && this.#readAside(index, token)) return
    const found = this.#subordinate(index) ?? this.#mainSubject(index, begins)
    const isPlaced =
      found !== 'nobody' && (found?.kind === 'attribute' || this.isCounted(found) || this.#countsAt(index, found))
    const subject = isPlaced ? this.#placed(index, found) : found
    if (subject === 'nobody') this.clauses.push({ start: token.start, subject: this.#placed(index, undefined) })
    else if (subject !== undefined) {
      this.main = subject
      this.clauses.push({ start: token.start, subject })
    }
  }

  /** An attribute of the place that opens its clause: „In München kostet der Quadratmeter …“. */
  #placed(index: number, subject: ClauseSubject | undefined): ClauseSubject | undefined {
    const to = this.#openingAt(index) ?? index
    return (
      this.placeBetween(index, to) ?? (subject?.kind === 'attribute' ? undefined : this.#placeOf(index, to)) ?? subject
    )
  }

  /** „Im Landkreis sind 17 von 60 Stellen frei“: a number is all that follows the verb. */
  #countsAt(index: number, found: ClauseSubject | undefined): boolean {
    const verb = found === undefined && this.begins(index) ? this.#openingAt(index) : undefined
    return verb !== undefined && this.isVerb(verb) && this.numbersNext(verb + 1)
  }

  /** „In die Halle passen 4.200 Zuschauer“: the one place that a clause opens with, or whose it is. */
  #placeOf(from: number, to: number): ClauseSubject | undefined {
    const word = this.lower(from)
    const phrase = word === 'im' || word === 'in' ? this.phraseAt(from + 1) : undefined
    if (phrase === undefined || to === from) return undefined
    const subject = this.subjectOf(phrase.owner ?? phrase)
    const head = this.lower(phrase.to - 1)
    const isMany = word === 'in' && this.lower(from + 1) === 'den'
    if (subject === undefined || isMany || this.table.isTime(head) || subject.kind === 'attribute') return undefined
    // "im" has the article in it: no name follows.
    if (subject.kind !== 'name') return subject
    return word === 'im' ? { ...subject, kind: this.table.isGroup(head) ? 'group' : 'thing' } : undefined
  }

  /** A relative clause, whose verb ends it, or the verb that follows one. */
  #readAside(index: number, { start }: Token): boolean {
    const relative = this.kind(index) === 'preposition' ? index + 1 : index
    const word = this.tokens[relative]
    if (word !== undefined && this.table.relatives.has(word.lower) && this.#endsInVerb(relative)) {
      const own = this.#own(relative, index)
      if (own !== undefined) this.clauses.push({ start, subject: own, aside: true })
      return true
    }
    if (this.kind(index) !== 'verb' && !this.#isBareVerb(index)) return false
    const resumed = this.resumed()
    if (resumed === undefined) return false
    this.main = resumed
    this.clauses.push({ start, subject: resumed })
    return true
  }

  /** Of whom a relative clause speaks: its own subject after "den" and "dem", else the noun before it. */
  #own(relative: number, index: number): ClauseSubject | undefined {
    const isSubject = this.table.subjectRelatives.has(this.lower(relative)) && relative === index
    const next = this.after(relative + 1, 'adverb')
    const phrase = this.phraseAt(next)
    const opensWith = this.tokens[next]
    const genitive = this.table.genitives.has(this.lower(relative))
    const pronoun = this.pronounAt(next)
    if (pronoun !== undefined) return pronoun
    const isOther = phrase !== undefined && (genitive || (!isSubject && opensWith?.kind !== 'number'))
    const other = isOther ? this.subjectOf(phrase) : undefined
    // „deren Dach“: after "whose" a noun has no article, and is no name.
    if (other !== undefined) return genitive && other.kind === 'name' ? { ...other, kind: 'thing' } : other
    return this.antecedent(index, (from) => {
      const before = this.kind(from - 1)
      return (
        (before !== 'noun' || this.#isBareVerb(from - 1)) &&
        before !== 'name' &&
        before !== 'determiner' &&
        before !== 'possessive'
      )
    })
  }

  /** A pronoun, and whether the verb beside it has one subject or many: „Sie kostete“, „Sie setzten sich“. */
  protected override pronounAt(index: number): ClauseSubject | undefined {
    const found = super.pronounAt(index) ?? this.#pointing(index)
    if (found?.gender !== 'fp') return found
    const verb = [index + 1, index - 1, this.#endOfClause(index)].find((at) => this.isVerb(at))
    if (verb === undefined) return found
    return { ...found, gender: this.table.isPlural(this.lower(verb)) ? 'p' : 'f' }
  }

  /** „Der hat 1.150 Mitglieder“, „Es hatte 2.900 Einwohner“: an article before a verb, and "es" that is somebody. */
  #pointing(index: number): ClauseSubject | undefined {
    const token = this.tokens[index]
    if (token === undefined || !this.begins(index) || this.kind(index + 1) !== 'verb') return undefined
    const isThing = token.lower === 'es' && this.table.ofThings.has(this.lower(index + 1))
    const gender = isThing ? 'n' : /^(?:der|die)$/u.test(token.lower) ? this.table.genders?.[token.lower] : undefined
    return gender === undefined ? undefined : { text: '', kind: 'anyone', start: token.start, end: token.end, gender }
  }

  #endOfClause(index: number): number {
    let end = index
    while (end < this.tokens.length && this.kind(end) !== 'comma' && this.kind(end) !== 'stop') end++
    return end - 1
  }

  /** Whether a clause ends in its verb, as subordinate ones do. */
  #endsInVerb(index: number): boolean {
    let end = index
    while (end < this.tokens.length && this.kind(end) !== 'comma' && this.kind(end) !== 'stop') end++
    const last = end - 1
    if (last <= index + 1 && this.kind(last) !== 'verb' && !this.#isBareVerb(last)) return false
    // "die Stadt wächst": in so short a clause the word may be an article.
    const isShortMain = this.kind(index + 1) === 'noun' && last === index + 2 && this.#startsCapital(index + 1)
    // „…, die Fettmasse könnte wachsen“: a noun and a verb that does not end the clause.
    const isMain =
      this.kind(index + 1) === 'name' &&
      this.kind(index + 2) === 'verb' &&
      index + 2 < last &&
      this.lower(index) !== 'deren'
    return !isShortMain && !isMain && (this.kind(last) === 'verb' || this.#isBareVerb(last))
  }

  #startsCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[index]?.text ?? '')
  }

  /** A word without a capital that no table knows, with no noun after it: a verb. */
  #isBareVerb(index: number): boolean {
    const token = this.tokens[index]
    if (token?.kind !== 'noun' || this.#startsCapital(index)) return false
    return this.phraseAt(index) === undefined
  }

  /** After "weil", "dass", "wenn" the subject comes first. */
  #subordinate(index: number): ClauseSubject | 'nobody' | undefined {
    const at = this.after(index, 'conjunction', 'adverb')
    if (this.kind(at) !== 'subordinator' || this.kind(this.after(at + 1, 'adverb')) === 'number') return undefined
    return this.#nextSubject(at + 1)
  }

  /** The subject of a main clause: before its verb, or after it where something else comes first. */
  #mainSubject(index: number, begins: boolean): ClauseSubject | 'nobody' | undefined {
    const from = this.after(index, 'conjunction')
    const first = this.tokens[from]
    if (first === undefined) return undefined
    const pronoun = this.pronounAt(from)
    if (pronoun !== undefined) return pronoun
    if (first.kind === 'nobody') return 'nobody'
    if (this.isVerb(from)) {
      const isInverted = begins || (this.kind(index - 1) === 'comma' && !this.numbersNext(from + 1))
      return isInverted ? this.#nextSubject(from + 1) : undefined
    }
    const place = this.#openingAt(from)
    if (place !== undefined) return this.isVerb(place) ? this.#nextSubject(place + 1) : this.#mainAfter(place, begins)
    return this.#firstPhrase(from, begins)
  }

  #mainAfter(index: number, begins: boolean): ClauseSubject | 'nobody' | undefined {
    return this.tokens[index]?.text === ',' ? undefined : this.#firstPhrase(index, begins)
  }

  #firstPhrase(from: number, begins: boolean): ClauseSubject | 'nobody' | undefined {
    const phrase = this.phraseAt(from)
    const subject = this.subjectOf(phrase)
    if (phrase === undefined) return this.#withoutNoun(from)
    if (subject === undefined) return undefined
    const joined = this.#joined(phrase)
    if (!begins && subject.text === '' && phrase.owner === undefined) return undefined
    // „Dahinter folgten Vesterö mit 17 und Kalm mit 14 Medaillen.“
    const isListed = this.kind(endOf(phrase)) === 'preposition' && this.kind(endOf(phrase) + 1) === 'number'
    if (!begins && subject.kind === 'name' && isListed && !this.isVerb(joined)) return subject
    if (this.isVerb(joined)) {
      if (!begins && this.numbersNext(this.after(from, 'determiner')) && this.#endsParticiple(joined)) return undefined
      // "11.400 Objekte umfasst die Sammlung": the object first.
      const after = this.tokens[joined + 1]
      const isBare = this.kind(from) === 'name' && this.table.copulas.has(this.lower(joined))
      // „Gut 240 Häuser nutzen das Programm“: a verb of many has no subject of one.
      const isObject = this.table.isPlural(this.lower(joined)) && after?.lower !== 'die'
      const inverted =
        after !== undefined && (isPronoun(after.kind) || (this.table.nominative.has(after.lower) && !isObject))
      const other =
        inverted && (this.kind(from) === 'number' || isBare || isPronoun(after.kind))
          ? this.#nextSubject(joined + 1)
          : undefined
      return other ?? this.upTo(this.#agreeing(subject, phrase, joined), joined)
    }
    if (begins && this.kind(joined) === 'comma') {
      this.waiting = this.apposed(joined + 1, subject) ?? subject
      return this.kind(from) === 'number' ? undefined : this.waiting
    }
    const isShortened = this.kind(joined) === 'number' && this.kind(from) !== 'number'
    return isShortened || (begins && subject.kind === 'name') ? subject : undefined
  }

  /** „Die älteste wurde 1534 gebaut“, „Das schwerste, ein Lüster, wiegt …“: an adjective alone, or what a comma puts beside it. */
  #withoutNoun(from: number): ClauseSubject | undefined {
    const [article, word] = [this.tokens[from], this.tokens[from + 1]]
    if (article === undefined || word?.kind !== 'noun' || !/^d(?:er|ie|as)$/u.test(article.lower)) return undefined
    const alone: ClauseSubject = { text: word.text, kind: 'thing', start: article.start, end: word.end }
    if (this.kind(from + 2) === 'verb') return alone
    const phrase = this.kind(from + 2) === 'comma' ? this.phraseAt(from + 3) : undefined
    this.waiting = phrase !== undefined && this.kind(endOf(phrase)) === 'comma' ? this.subjectOf(phrase) : undefined
    return this.waiting
  }

  /** The first subject from a place on, past adverbs, reflexives and places. */
  #nextSubject(index: number): ClauseSubject | 'nobody' | undefined {
    let at = index
    for (;;) {
      const token = this.tokens[at]
      if (token === undefined) return undefined
      const isObject = this.#isObjectPronoun(at)
      const pronoun = isObject ? undefined : this.pronounAt(at)
      if (pronoun !== undefined) return pronoun
      if (token.kind === 'nobody') return 'nobody'
      const place = this.#placeAt(at)
      if (isObject || token.kind === 'adverb' || this.isVerb(at)) at++
      else if (place !== undefined) at = place
      else break
    }
    const phrase = this.#withoutAgent(this.phraseAt(at))
    const subject = this.subjectOf(phrase)
    // A share alone says nothing of whose it is: „davon liegen 80 Prozent im Depot“.
    if (subject?.kind === 'group' && subject.text === '' && phrase?.owner === undefined) return undefined
    if (subject === undefined || phrase === undefined || this.#isOblique(at)) return undefined
    return this.#agreeing(subject, phrase, index - 1)
  }

  /** One noun alone whose verb has many is no name: „Praxen nutzen das Programm“. */
  #agreeing(subject: ClauseSubject, { from, to }: Phrase, verb: number): ClauseSubject {
    const isOne = to === from + 1 || (to === from + 2 && from === 0 && /e[nr]?$/u.test(this.lower(from)))
    const isMany = subject.kind === 'name' && isOne && this.isVerb(verb) && this.table.isPlural(this.lower(verb))
    return isMany ? { ...subject, kind: 'thing', gender: 'p' } : subject
  }

  /** „Angeführt wurde die Runde von Accel“: after a participle "von" tells by whom, not whose. */
  #withoutAgent(phrase: Phrase | undefined): Phrase | undefined {
    const isPassive = this.kind(0) === 'adverb' && /(?:t|en)$/u.test(this.lower(0)) && /^w[iu]rd/u.test(this.lower(1))
    if (phrase?.owner === undefined || !isPassive || this.lower(phrase.to) !== 'von') return phrase
    return { from: phrase.from, to: phrase.to }
  }

  /** „hat … gesteckt und 140 Bäume gepflanzt“: a participle that ends the clause of an auxiliary verb before it. */
  #endsParticiple(index: number): boolean {
    const next = this.kind(index + 1)
    const isLast = next === undefined || next === 'stop' || next === 'comma' || this.isVerb(index + 1)
    const auxiliary = this.tokens.slice(0, index).some(({ kind }) => kind === 'verb')
    return isLast && auxiliary && /(?:t|en)$/u.test(this.lower(index)) && !/te[nt]?$/u.test(this.lower(index))
  }

  /** „liefern ihr 214 Höfe“, „hat sie der Verein ersteigert“: no subject of its clause. */
  #isObjectPronoun(index: number): boolean {
    const lower = this.lower(index)
    if (this.table.objects.has(lower)) return true
    const next = this.lower(index + 1)
    if (lower === 'ihr' || lower === 'uns') return !this.#startsCapital(index + 1) || this.kind(index + 1) === 'number'
    return isPronoun(this.kind(index)) && (next === 'der' || next === 'ein') && this.phraseAt(index + 1) !== undefined
  }

  #isOblique(index: number): boolean {
    return this.table.oblique.has(this.lower(index))
  }

  protected override isVerb(index: number): boolean {
    return this.kind(index) === 'verb' || this.#isBareVerb(index)
  }

  /** The end of what opens a clause and is no subject: adverbs, a place, a time, a year. */
  #openingAt(index: number): number | undefined {
    let at = index
    for (;;) {
      const token = this.tokens[at]
      const isBound = token?.kind === 'subordinator' && this.kind(at + 1) === 'number'
      const next = token?.kind === 'adverb' || isBound ? at + 1 : (this.#placeAt(at) ?? this.#timeAt(at))
      if (next === undefined) return at === index ? undefined : at
      at = next
    }
  }

  #timeAt(index: number): number | undefined {
    if (isYear(this.tokens[index])) return index + 1
    const phrase = this.phraseAt(index)
    const head = phrase === undefined ? undefined : this.tokens[phrase.to - 1]
    const isTime =
      head !== undefined && (this.table.isTime(head.lower) || isYear(head)) && this.kind(index) !== 'number'
    return phrase !== undefined && isTime ? phrase.to : undefined
  }

  #placeAt(index: number): number | undefined {
    if (this.kind(index) !== 'preposition') return undefined
    const from = this.after(index + 1, 'adverb', 'preposition')
    if (isPronoun(this.kind(from))) return from + 1
    // „In einer von Accel angeführten Runde“: a place within a place.
    const inner =
      this.kind(from) === 'determiner' && this.kind(from + 1) === 'preposition' ? this.#placeAt(from + 1) : undefined
    const participle = inner !== undefined && this.kind(inner) === 'noun' ? inner + 1 : inner
    const phrase = this.phraseAt(participle ?? from)
    return phrase === undefined ? undefined : endOf(phrase)
  }

  /** Where a phrase ends with genitives, places and adverbs. */
  #joined(phrase: Phrase): number {
    let at = endOf(phrase)
    for (;;) {
      const next = this.kind(at) === 'adverb' ? at + 1 : (this.#placeAt(at) ?? this.pairAt(at))
      if (next === undefined) return at
      at = next
    }
  }
}
