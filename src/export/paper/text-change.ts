/** Text that stands in a line of Markdown, and what it has become. */
export interface TextChange {
  readonly from: string
  readonly to: string
  /** Whether it is all of a heading. */
  readonly isHeading: boolean
}

/** What begins a line without being its text: of a heading, of items, of quotes. */
const PREFIX = /^ *(?:(?:[-*+]|\d{1,9}[.)]|>|#{1,6}) +)*/u

/** Letters and digits, with marks that mean nothing to Markdown, to what is added to it, to HTML or to Vue. */
const PLAIN = String.raw`[\p{L}\p{M}\p{N} ,;!?%€£¥–—…，。、；：！？（）“”‘’「」『』《》·-]|\.(?![\p{L}_])`
const PLAIN_LINE = new RegExp(String.raw`^(?:${PLAIN}|\*)+$`, 'u')

/** Text that would begin something else than a paragraph, where it comes first. */
const BEGINS_MORE = /^(?:[^\p{L}\p{N}*]|\*[^\p{L}\p{N}*]|\d{1,9}[.)](?: |$))/u

/**
 * What has changed between two lines, where that is plain text within the same structure: whatever it says, a compiler makes the
 * same of it. Undefined where it is not, or may not be.
 */
export function textChange(before: string, now: string): TextChange | undefined {
  const [prefix = ''] = PREFIX.exec(before) ?? []
  if (PREFIX.exec(now)?.[0] !== prefix || / {4}/u.test(prefix)) return undefined
  const texts = [before, now].map((line) => line.slice(prefix.length).trimEnd())
  if (texts.some((text) => !PLAIN_LINE.test(text) || BEGINS_MORE.test(text) || text.includes('  '))) return undefined
  const [from, to, more] = changedRun(texts[0]?.split('*') ?? [], texts[1]?.split('*') ?? [])
  if (from === undefined || to === undefined || more !== undefined || !haveSameEdges(from, to)) return undefined
  return { from, to, isHeading: prefix.includes('#') && !texts[0]?.includes('*') }
}

/** The one text between emphasis that differs, before and now; a third where more than that differs. */
function changedRun(before: readonly string[], now: readonly string[]): string[] {
  if (before.length !== now.length) return []
  const changed = before.flatMap((text, index) => (text === now[index] ? [] : [text.trim(), now[index]?.trim() ?? '']))
  const hasMoved = before.some((text, index) => spaceAround(text) !== spaceAround(now[index] ?? ''))
  return hasMoved ? [] : changed
}

function spaceAround(text: string): string {
  return `${text.startsWith(' ') ? 1 : 0}${text.endsWith(' ') ? 1 : 0}`
}

/** Whether emphasis begins and ends beside a text is decided by the kinds of its first and last character. */
function haveSameEdges(from: string, to: string): boolean {
  const kinds = [from, to].map((text) => [text.at(0), text.at(-1)].map((character = '') => isWord(character)).join())
  return from !== '' && to !== '' && kinds[0] === kinds[1]
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/**
 * Puts one text into the place of another in the code of a compiled slide, where that is there once, as all of a text: between
 * the ends of a string, of lines in it, or of tags in it. Undefined where it is not.
 */
export function replaceText(code: string, { from, to }: Pick<TextChange, 'from' | 'to'>): string | undefined {
  const [before, after, more] = code.split(from)
  if (before === undefined || after === undefined || more !== undefined) return undefined
  const isWhole = /(?:["'>]|\\n) ?$/u.test(before) && /^ ?(?:["'<]|\\n)/u.test(after)
  return isWhole ? `${before}${to}${after}` : undefined
}

/** Puts one string into the place of another, which the code has once; undefined where it has not. */
export function replaceString(code: string, from: string, to: string): string | undefined {
  const [before, after, more] = code.split(JSON.stringify(from))
  return before === undefined || after === undefined || more !== undefined
    ? undefined
    : `${before}${JSON.stringify(to)}${after}`
}
