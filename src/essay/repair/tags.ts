import type { Changes } from './changes.ts'

/** Tags that only dress words: in a text that is no HTML they are left over from a page. */
const TAG = /<\/?(?:strong|em|b|i|u|span|font|small|big)(?:\s[^<>]*)?>/giu

/** Takes out tags that are left over from the page a text was copied from. */
export function findTags(text: string): Changes {
  const tags = Array.from(text.matchAll(TAG), ({ 0: tag, index }) => ({ tag, index }))
  return {
    edits: tags.map(({ tag, index }) => ({ start: index, end: index + tag.length, replacement: '' })),
    changes: tags.map(({ tag, index }) => ({ offset: index, what: tag })),
    doubts: [],
  }
}
