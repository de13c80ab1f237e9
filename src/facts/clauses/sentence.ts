import type { Clause, ClauseSubject } from './clause.ts'
import { type Phrase, type PhraseTable, endOf, phraseAt, placeIn, subjectOfPhrase } from './phrases.ts'
import { type Token, type WordClass, type WordTable, tokenise } from './tokens.ts'

/** Words that stand for somebody spoken of before. */
const PRONOUNS = ['group', 'person', 'anyone'] as const
type Pronoun = (typeof PRONOUNS)[number]

/** The longest phrase before a relative word, in tokens. */
const LONGEST_ANTECEDENT = 6

/** What readers of clauses share: a sentence as tokens, what of it is read, and the phrases in it. */
export abstract class SentenceReader<Table extends WordTable & PhraseTable> {
  protected readonly tokens: readonly Token[]
  protected readonly table: Table
  protected readonly clauses: Clause[] = []
  /** The subject of the last clause that is no aside: it goes on after one. */
  protected main: ClauseSubject | undefined
  /** A subject whose verb has not come yet: "The share, she points out, rose". */
  protected waiting: ClauseSubject | undefined

  constructor(text: string, table: Table) {
    this.tokens = tokenise(text, table)
    this.table = table
  }

  /** The clauses of the sentence, in order; the first starts at 0. */
  read(): Clause[] {
    for (const [index, token] of this.tokens.entries()) this.readAt(index, token)
    const opened = this.clauses[0]?.start === this.tokens[0]?.start
    return opened ? this.clauses : [{ start: 0, subject: undefined }, ...this.clauses]
  }

  protected abstract readAt(index: number, token: Token): void
  protected abstract isVerb(index: number): boolean

  protected kind(index: number): WordClass | undefined {
    return this.tokens[index]?.kind
  }

  protected lower(index: number): string {
    return this.tokens[index]?.lower ?? ''
  }

  /** The first place from one on that has a word of another class. */
  protected after(index: number, ...kinds: WordClass[]): number {
    let at = index
    while (kinds.includes(this.kind(at) ?? 'stop')) at++
    return at
  }

  /** Whether a number comes next, after adverbs. */
  protected numbersNext(index: number): boolean {
    return this.kind(this.after(index, 'adverb')) === 'number'
  }

  /** Whether a subject is what is counted: „4.200 Zuschauer“. */
  protected isCounted(subject: ClauseSubject | undefined): boolean {
    return this.tokens.find(({ start }) => start === subject?.start)?.kind === 'number'
  }

  protected phraseAt(index: number): Phrase | undefined {
    return phraseAt(this.tokens, index, this.table)
  }

  protected subjectOf(phrase: Phrase | undefined): ClauseSubject | undefined {
    return phrase === undefined ? undefined : subjectOfPhrase(this.tokens, phrase, this.table)
  }

  /** A subject with all up to a place. */
  protected upTo(subject: ClauseSubject, index: number): ClauseSubject {
    return { ...subject, end: this.tokens[index - 1]?.end ?? subject.end }
  }

  /** The pronoun at a place, as a subject. */
  protected pronounAt(index: number): ClauseSubject | undefined {
    const token = this.tokens[index]
    if (token === undefined || !isPronoun(token.kind)) return undefined
    const gender = this.table.genders?.[token.lower]
    return { text: '', kind: token.kind, start: token.start, end: token.end, ...(gender !== undefined && { gender }) }
  }

  /** Whether a clause may begin at a place: after a mark or a conjunction. */
  protected isBoundary(index: number): boolean {
    if (index === 0) return true
    const [here, before] = [this.kind(index), this.kind(index - 1)]
    if (here === 'comma' || here === 'stop') return false
    return before === 'stop' || before === 'comma' || before === 'conjunction'
  }

  protected begins(index: number): boolean {
    return index === 0 || this.kind(index - 1) === 'stop'
  }

  /** The subject that goes on where a verb follows a comma, if any: what waited for it, or what stood before an aside. */
  protected resumed(): ClauseSubject | undefined {
    const resumed = this.waiting ?? (this.clauses.at(-1)?.aside === true ? this.main : undefined)
    this.waiting = undefined
    return resumed
  }

  /** The named place that opens a clause. */
  protected placeBetween(from: number, to: number): ClauseSubject | undefined {
    return placeIn(this.tokens, { from, to }, this.table)
  }

  /** The subject that a phrase is which ends right before a relative word, without the comma between. */
  protected antecedent(index: number, isPossible: (from: number) => boolean): ClauseSubject | undefined {
    const end = this.kind(index - 1) === 'comma' ? index - 1 : index
    for (let from = Math.max(0, end - LONGEST_ANTECEDENT); from < end; from++) {
      const phrase = isPossible(from) ? this.phraseAt(from) : undefined
      if (phrase !== undefined && endOf(phrase) === end) return this.subjectOf(phrase)
    }
    return undefined
  }

  /** "The grid company, Norvolt, is cooler": the name that a comma puts beside a thing. */
  protected apposed(index: number, { kind, isPerson, start, end }: ClauseSubject): ClauseSubject | undefined {
    const phrase = kind === 'name' || this.kind(index) === 'number' ? undefined : this.phraseAt(index)
    if (phrase === undefined || this.kind(endOf(phrase)) !== 'comma') return undefined
    const name = this.subjectOf(phrase)
    return name?.kind === 'name' ? { ...name, ...(isPerson === true && { isPerson }), start, end } : undefined
  }

  /** "and her brother": a second phrase of one subject. */
  protected pairAt(index: number): number | undefined {
    const phrase = this.kind(index) === 'conjunction' ? this.phraseAt(index + 1) : undefined
    return phrase === undefined || !this.isVerb(endOf(phrase)) ? undefined : endOf(phrase)
  }
}

/** Whether a word stands for somebody spoken of before. */
export function isPronoun(kind: WordClass | undefined): kind is Pronoun {
  return PRONOUNS.some((pronoun) => pronoun === kind)
}
