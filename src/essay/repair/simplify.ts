import { Converter } from 'opencc-js/t2cn'
import type { Edit } from './edit.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Traditional characters and what they are in Simplified Chinese, each with its place. */
export function findTraditional(text: string): readonly Edit[] {
  const converted = Array.from(toSimplified(text))
  const characters = Array.from(text)
  if (converted.length !== characters.length) return []
  const edits: Edit[] = []
  let offset = 0
  for (const [index, from] of characters.entries()) {
    const to = converted[index] ?? from
    if (to !== from) edits.push({ kind: 'simplified', offset, from, to })
    offset += from.length
  }
  return edits
}

/** Whether a character is Traditional only. */
export function isTraditional(character: string): boolean {
  return toSimplified(character) !== character
}
