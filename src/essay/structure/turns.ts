import type { RootContent } from 'mdast'
import { readingLength } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import { proseOf } from '../prose.ts'
import { splitSentences } from '../sentences.ts'
import { openingWords } from './opening.ts'
import { makeHeading } from './shape.ts'

/** The most sections that are made. */
const MOST_SECTIONS = 8
/** A text of less than this part of a slide's prose gets no section. */
const LEAST = 0.15
/** A section may end before its share is full where the text turns; how full it must be. */
const ENOUGH = 0.6

/**
 * Cuts a text that has no headings of any kind into sections of a few paragraphs, where it turns ("However, …") if possible;
 * each is titled by the opening words of its first sentence. A text of a sentence or two stays as it is.
 */
export function headingsFromTurns(nodes: readonly RootContent[], language: Language): readonly RootContent[] {
  const lengths = nodes.map((node) => readingLength(proseOf(node).text, language))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (total < language.proseLimit * LEAST) return nodes
  const share = total / Math.min(MOST_SECTIONS, Math.max(1, Math.round(total / language.proseLimit)))
  const starts = findStarts({ nodes, lengths, share }, language)
  return nodes.flatMap((node, index) => (starts.has(index) ? [titleOf(node, language), node] : [node]))
}

interface Measured {
  readonly nodes: readonly RootContent[]
  readonly lengths: readonly number[]
  /** How long a section should be. */
  readonly share: number
}

function findStarts({ nodes, lengths, share }: Measured, language: Language): ReadonlySet<number> {
  const starts = new Set<number>()
  let filled = share
  for (const [index, node] of nodes.entries()) {
    const full = filled >= share || (filled >= share * ENOUGH && turns(node, language))
    const left = lengths.slice(index).reduce((sum, length) => sum + length, 0)
    if (node.type === 'paragraph' && hasWords(node) && full && (starts.size === 0 || left >= share / 2)) {
      starts.add(index)
      filled = 0
    }
    filled += lengths[index] ?? 0
  }
  return starts
}

function hasWords(node: RootContent): boolean {
  return /[\p{L}\p{N}]/u.test(proseOf(node).text)
}

function turns(node: RootContent, language: Language): boolean {
  const text = proseOf(node).text.toLowerCase()
  return language.connectives.some(
    (word) => text.startsWith(word) && (language.unspaced || !/^\p{L}/u.test(text.slice(word.length))),
  )
}

function titleOf(node: RootContent, language: Language): RootContent {
  const [sentence] = splitSentences(proseOf(node), language)
  const start = node.position?.start ?? { line: 1, column: 1 }
  return makeHeading(sentence === undefined ? '' : openingWords(sentence.text, language), 2, start)
}
