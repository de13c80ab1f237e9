import type { Changes } from './changes.ts'

/** Tags that only dress words, and a lone bar on a line: in a text that is no HTML they are left over from a page. */
const LEFTOVER = /<\/?(?:strong|em|b|i|u|span|font|small|big)(?:\s[^<>]*)?>|(?<=^[^\S\n]*)[|¦](?=[^\S\n]*$)/gimu

/** Takes out what is left over from the page that a text was copied from. */
export function findLeftovers(text: string): Changes {
  const found = Array.from(text.matchAll(LEFTOVER), ({ 0: leftover, index }) => ({ leftover, index }))
  return {
    edits: found.map(({ leftover, index }) => ({ start: index, end: index + leftover.length, replacement: '' })),
    changes: found.map(({ leftover, index }) => ({ offset: index, what: leftover })),
    doubts: [],
  }
}
