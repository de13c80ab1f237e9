/** A set of words from a text that separates them by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}

/** A list of phrases from a text that separates them by bars. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
}
