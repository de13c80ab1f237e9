/** Chinese and Japanese characters and their marks, but for the Japanese ones of half width. */
const WIDE = /[\u2e80-\uff60\uffe0-\uffef]/

/** Estimates the width of a text in em: a Chinese or Japanese character takes one, anything else half of one. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 1 : 0.5), 0)
}
