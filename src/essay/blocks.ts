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
  math: 'math',
  html: 'html',
  footnoteDefinition: 'footnote',
}

/** What is shown as it is written. */
const VERBATIM: ReadonlySet<Nodes['type']> = new Set(['tableCell', 'code', 'math', 'html'])
const PROSE: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', ...VERBATIM])

/** Makes a block of the essay from a top-level Markdown node. */
export function makeBlock(node: RootContent, language: Language): Block {
  const start = node.position?.start ?? { line: 1, column: 1 }
  return {
    kind: isFormula(node) ? 'math' : (KINDS[node.type] ?? 'other'),
    sentences: sentencesIn(node, language),
    node,
    line: start.line,
    column: start.column,
  }
}

/** Sentences never run across the paragraphs, list items or table cells they stand in. */
function sentencesIn(node: Nodes, language: Language): readonly Sentence[] {
  if (!PROSE.has(node.type)) {
    return 'children' in node ? node.children.flatMap((child) => sentencesIn(child, language)) : []
  }
  const sentences = splitSentences(proseOf(node), language)
  return isVerbatim(node) ? sentences.map((sentence) => ({ ...sentence, verbatim: true })) : sentences
}

function isVerbatim(node: Nodes): boolean {
  return VERBATIM.has(node.type) || isFormula(node) || isPictures(node)
}

/** A formula on one line is a paragraph of its own to the parser. */
function isFormula(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'inlineMath'
}

/** A paragraph with nothing in it but pictures, links around them aside. */
export function isPictures(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'break') return true
  if (node.type === 'text') return node.value.trim() === ''
  return (
    ['paragraph', 'link', 'linkReference'].includes(node.type) && 'children' in node && node.children.every(isPictures)
  )
}
