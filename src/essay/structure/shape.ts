import type { Heading } from 'mdast'
import type { Position } from '../model.ts'

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/gu

/** How wide a line of text is, in the width of a Latin letter: a Chinese character takes two. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** The widest line that is taken for a title. */
const WIDEST_TITLE = 80
const ENDS_SENTENCE = /[.。,，;；…、]["'”’」』）)]*$/u

/** Whether a line looks like a title: short, and not the end of a sentence. */
export function isTitleLike(text: string): boolean {
  const line = text.trim()
  return /[\p{L}\p{N}]/u.test(line) && widthOf(line) <= WIDEST_TITLE && !ENDS_SENTENCE.test(line)
}

/** A heading that the source does not mark as one. */
export function makeHeading(text: string, depth: Heading['depth'], { line, column }: Position): Heading {
  const position = { start: { line, column }, end: { line, column } }
  return { type: 'heading', depth, children: [{ type: 'text', value: text, position }], position }
}
