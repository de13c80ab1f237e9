/** How wide a text is set, in widths of a Han character: other scripts take about half, capitals and digits more. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOfCharacter(character), 0)
}

function widthOfCharacter(character: string): number {
  if (WIDE.test(character)) return 1
  return /[\p{Lu}\p{N}mw@%&]/u.test(character) ? 0.66 : 0.54
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF\p{Emoji_Presentation}]/u

/** The lines that a text fills in a column so many Han characters wide; a broken line leaves some of it empty. */
export function linesOf(text: string, column: number): number {
  const width = widthOf(text)
  return width <= column ? 1 : Math.ceil((width * 1.12) / column)
}

/** As much of a text as is not wider than `limit`, with "…" where it was cut. */
export function cutToWidth(text: string, limit: number): string {
  if (widthOf(text) <= limit) return text
  const characters = Array.from(text)
  const kept = characters.slice(0, countFitting(characters.map(widthOf), limit - 1))
  return `${kept.join('').trimEnd()}…`
}

/** Two lines of a slide's title, or a little less, in widths of a Han character. */
export const LONGEST_TITLE = 42

/** The slide's area below the title, in pixels of a slide 960 wide (`styles/frame.css`). */
export const SLIDE_WIDTH = 848
const BODY_HEIGHT = 412
const TITLE_LINE = 45
const TITLE_WIDTH = SLIDE_WIDTH / 34

/** The height that a title leaves for what is below it, in pixels. */
export function heightBelow(title: string): number {
  return BODY_HEIGHT - TITLE_LINE * linesOf(title, TITLE_WIDTH) - 16
}

/** How many of some heights, or widths, fit into a room, in order. */
export function countFitting(heights: readonly number[], room: number): number {
  let used = 0
  for (const [index, height] of heights.entries()) {
    used += height
    if (used > room) return index
  }
  return heights.length
}
