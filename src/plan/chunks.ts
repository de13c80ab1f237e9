import type { Block } from '../essay/model.ts'
import { sentencesOf } from '../essay/model.ts'
import { readingLength } from '../language/index.ts'
import type { Language } from '../language/index.ts'

/**
 * Splits a section's blocks into runs that each fit one slide's notes, as even as whole blocks allow. A block is never cut.
 */
export function chunkBlocks(blocks: readonly Block[], language: Language): readonly (readonly Block[])[] {
  const total = lengthOf(blocks, language)
  const parts = Math.max(1, Math.ceil(total / language.proseLimit))
  return fill(blocks, total / parts, language)
}

function fill(blocks: readonly Block[], target: number, language: Language): readonly (readonly Block[])[] {
  const chunks: Block[][] = []
  let length = 0
  for (const block of blocks) {
    const size = lengthOf([block], language)
    const current = chunks.at(-1)
    // A block goes where most of it fits.
    if (current === undefined || (length > 0 && length + size / 2 > target)) {
      chunks.push([block])
      length = size
    } else {
      current.push(block)
      length += size
    }
  }
  return chunks
}

function lengthOf(blocks: readonly Block[], language: Language): number {
  return sentencesOf(blocks).reduce((sum, { text }) => sum + readingLength(text, language), 0)
}
