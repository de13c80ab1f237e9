/** What means something to Markdown wherever it stands, or is not kept as it is. */
const MARKUP = /(?!\n)[\\`*_[\]<>&|~@\p{Cc}\uFEFF]/u
/** What means something at the beginning of a line: it opens a list, a heading, a rule, code or the second row of a table. */
const OPENING = /^(?:\d+[.)]|[ #+=:-])/mu

/** Whether a parser would give a text back as it is, but for empty lines: then it need not, which is most of the time it takes. */
export function isPlain(markdown: string): boolean {
  return !MARKUP.test(markdown) && !OPENING.test(markdown)
}
