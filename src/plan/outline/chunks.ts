import type { Block } from '../../essay/model.ts'
import { sentencesOf } from '../../essay/model.ts'
import { readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import { splitBlock } from './split-block.ts'

/**
 * Splits a section's blocks into runs that each fit one slide's notes, as even as whole blocks allow. A block that is far
 * longer than that itself is cut between two sentences, or two items of a list.
 */
export function chunkBlocks(whole: readonly Block[], language: Language): readonly (readonly Block[])[] {
  const blocks = whole.flatMap((block) => cutLong(block, language))
  const total = lengthOf(blocks, language)
  const parts = Math.max(1, Math.ceil(total / language.proseLimit))
  return withoutRest(fill(blocks, total / parts, language), language)
}

/** A last run shorter than this share of what a slide's notes hold is no slide. */
const SHORTEST_RUN = 0.2

function withoutRest(chunks: readonly (readonly Block[])[], language: Language): readonly (readonly Block[])[] {
  const [before, last] = chunks.slice(-2)
  if (before === undefined || last === undefined) return chunks
  const length = lengthOf(last, language)
  if (length > language.proseLimit * SHORTEST_RUN) return chunks
  if (length + lengthOf(before, language) > language.proseLimit * LONGEST_BLOCK) return chunks
  return [...chunks.slice(0, -2), [...before, ...last]]
}

/** A block is whole up to so much of what a slide's notes hold. */
const LONGEST_BLOCK = 1.5

function cutLong(block: Block, language: Language): readonly Block[] {
  if (lengthOf([block], language) <= language.proseLimit * LONGEST_BLOCK) return [block]
  return splitBlock(block, language)?.flatMap((half) => cutLong(half, language)) ?? [block]
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
