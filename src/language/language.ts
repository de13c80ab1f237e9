/** The words on slides that the tool itself writes, in one language. */
export interface Labels {
  readonly agenda: string
  readonly sources: string
  /** Title of the n-th of several slides that one section fills. */
  readonly part: (title: string, part: number, parts: number) => string
}

/** All that reading and planning need to know of one language. Adding a language is adding one file of this shape. */
export interface Language {
  /** Primary subtag of BCP 47. */
  readonly code: string
  /** Whether words are written without spaces between them, so that length counts characters instead of words. */
  readonly unspaced: boolean
  /** Longest key point: characters where the language is unspaced, words elsewhere. */
  readonly keyPointLimit: number
  /** The prose that one slide's notes should hold at most, in the same unit. */
  readonly proseLimit: number
  /** Words that end in a full stop without ending a sentence, in lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Words too common to say what a sentence is about, in lower case. */
  readonly functionWords: ReadonlySet<string>
  /** Openings that lean on the sentence before ("However,"), to be cut off a key point. */
  readonly connectives: readonly string[]
  /** Openings that make a sentence unfit to stand alone (pronouns, relative words, conjunctions). */
  readonly dependentOpenings: readonly string[]
  /** Openings of a clause that only leads up to the main one ("In 2024,", "Although …,"). */
  readonly leadIns: readonly string[]
  /** Pronouns that open a main clause after what leads up to it. */
  readonly subjectPronouns: readonly string[]
  /** Openings of a clause that needs the one after it ("not only", "either"). */
  readonly pairOpenings: readonly string[]
  /** Where a sentence may be cut: the marks that end a clause. */
  readonly clauseEnd: RegExp
  /** The comma that follows a connective, with its space. */
  readonly comma: string
  /** The end of a clause after which the next may be a key point of its own: stronger than a comma. */
  readonly ownClause: RegExp
  /** What a key point drops at its end: marks, but for ? and !, which carry meaning. */
  readonly trailing: RegExp
  /** The end of a text that a full stop does not end, besides abbreviations ("am 3."). */
  readonly unfinished?: RegExp
  /** What is written onto the front of a word and says nothing ("l’"). */
  readonly elision?: RegExp
  /** The start of a clause that stands between a subject and its verb ("which …", "the …,"): no cut beside it but at the end. */
  readonly aside?: RegExp
  /** Verbs that make what stands before an aside complete; and with which a clause goes on that an aside has parted. */
  readonly finiteVerb?: RegExp
  /** What only the sentences before make clear: a pronoun without a noun, a verb that explains what was said. */
  readonly dangling: RegExp
  /** A clause that denies, and one that then says what is so: never cut apart. */
  readonly correction: readonly [denial: RegExp, instead: RegExp]
  /** Headings that name a topic and claim nothing ("Funding"), in lower case and without an article. */
  readonly topics: ReadonlySet<string>
  readonly labels: Labels
}
