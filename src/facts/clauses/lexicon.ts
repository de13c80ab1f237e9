/** A word of a table, where it stands in a text. */
export interface Word<Kind extends string> {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** Finds the longest word of some tables that stands at one place of a text. */
export type Lexicon<Kind extends string> = (text: string, at: number) => Word<Kind> | undefined

/**
 * Makes a lexicon for a language without spaces, from its words by kind, each table being words between spaces. Far faster
 * than a segmenter, as it knows only the words that tell where a noun phrase ends, and the nouns that look as if it did.
 */
export function lexiconOf<Kind extends string>(tables: Readonly<Record<Kind, string>>): Lexicon<Kind> {
  const kinds = new Map<string, Kind>()
  for (const kind of Object.keys(tables) as Kind[])
    for (const word of tables[kind].split(/\s+/u)) if (word !== '') kinds.set(word, kind)
  const lengths = longestByFirst([...kinds.keys()])
  return (text, at) => {
    const longest = lengths.get(text[at] ?? '') ?? 0
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const kind = kinds.get(text.slice(at, at + length))
      if (kind !== undefined) return { kind, start: at, end: at + length }
    }
    return undefined
  }
}

/** The length of the longest word that begins with each character. */
function longestByFirst(words: readonly string[]): Map<string, number> {
  const lengths = new Map<string, number>()
  for (const word of words) {
    const first = word[0] ?? ''
    lengths.set(first, Math.max(lengths.get(first) ?? 0, word.length))
  }
  return lengths
}
