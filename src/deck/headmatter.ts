import { parseSync } from '@slidev/parser/core'

/** The headmatter of a deck's text, as Slidev reads it; what is no YAML reads as empty. */
export function parseHeadmatter(text: string): Readonly<Record<string, unknown>> {
  return parseSync(text, '').slides[0]?.frontmatter ?? {}
}
