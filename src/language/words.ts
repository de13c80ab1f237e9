/** A set of words from a text that separates them by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}
