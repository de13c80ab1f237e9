import type { Nodes, RootContent } from 'mdast'
import type { Language } from '../language/index.ts'
import type { Block, BlockKind, Sentence } from './model.ts'
import { proseOf } from './prose.ts'
import { splitSentences } from './sentences.ts'

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
}

/** Makes a block of the essay from a top-level Markdown node. */
export function makeBlock(node: RootContent, language: Language): Block {
  const start = node.position?.start ?? { line: 1, column: 1 }
  return {
    kind: KINDS[node.type] ?? 'other',
    sentences: sentencesIn(node, language),
    node,
    line: start.line,
    column: start.column,
  }
}

/** Sentences never run across the paragraphs, list items or table cells they stand in. */
function sentencesIn(node: Nodes, language: Language): readonly Sentence[] {
  if (isProse(node)) return splitSentences(proseOf(node), language)
  return 'children' in node ? node.children.flatMap((child) => sentencesIn(child, language)) : []
}

function isProse(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code', 'html', 'definition'].includes(node.type)
}
