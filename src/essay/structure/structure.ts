import type { RootContent } from 'mdast'
import type { Language } from '../../language/index.ts'
import { proseOf } from '../prose.ts'
import { headingsFromHashes } from './hashes.ts'
import { headingsFromLeadIns } from './lead-ins.ts'
import { headingsFromLines } from './marked-lines.ts'
import { headingsFromTurns } from './turns.ts'

/**
 * Gives headings to an essay that has none: its lines after signs of number, its numbered lines, else its bold openings of paragraphs, else its own turns.
 * Empty headings (`##`) are dropped.
 */
export function withHeadings(nodes: readonly RootContent[], language: Language): readonly RootContent[] {
  const filled = nodes.filter((node) => node.type !== 'heading' || proseOf(node).text.trim() !== '')
  if (filled.some(({ type }) => type === 'heading')) return filled
  return (
    headingsFromHashes(filled) ??
    headingsFromLines(filled, language) ??
    headingsFromLeadIns(filled) ??
    headingsFromTurns(filled, language)
  )
}
