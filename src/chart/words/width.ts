/** Estimates the width of a text in em: a Chinese character takes one, anything else half of one. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.5), 0)
}
