import type { Nodes } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { Position } from './model.ts'

/** Plain text with a way back: each piece knows the place in the file where it starts. */
export interface Prose {
  readonly text: string
  readonly positionAt: (offset: number) => Position
}

interface Piece extends Position {
  readonly offset: number
  readonly text: string
}

/**
 * The plain text of a Markdown node. A soft line break joins Han characters directly and other text with a space.
 * Columns are those of the source, but for escapes and character references inside the same text node.
 */
export function proseOf(node: Nodes): Prose {
  const pieces: Piece[] = []
  let text = ''
  let broken = false
  for (const leaf of leavesOf(node)) {
    for (const line of linesOf(leaf)) {
      const piece = broken ? { ...line, first: false } : line
      broken = leaf.type === 'break'
      const joined = joinLines(text, piece.text, piece.first)
      text = joined
      pieces.push({
        line: piece.line,
        column: piece.column,
        text: piece.text,
        offset: joined.length - piece.text.length,
      })
    }
  }
  return { text, positionAt: (offset) => positionIn(pieces, offset) }
}

interface Line extends Position {
  readonly text: string
  /** Whether it follows the text before it on the same line. */
  readonly first: boolean
}

function* leavesOf(node: Nodes): Generator<Nodes> {
  if ('children' in node) for (const child of node.children) yield* leavesOf(child)
  else yield node
}

function linesOf(leaf: Nodes): Line[] {
  const start = leaf.position?.start ?? { line: 1, column: 1 }
  return textOf(leaf)
    .split(/\r?\n/u)
    .map((line, index) => ({
      text: index === 0 ? line : line.trimStart(),
      line: start.line + index,
      column: index === 0 ? start.column : 1,
      first: index === 0,
    }))
}

function textOf(leaf: Nodes): string {
  if (leaf.type === 'break') return '\n'
  if (leaf.type === 'image' || leaf.type === 'imageReference') return leaf.alt ?? ''
  if (leaf.type === 'inlineMath') return `$${leaf.value}$`
  if (leaf.type === 'math') return formulaOf(leaf)
  return 'value' in leaf ? leaf.value : ''
}

/** The source of a formula; what stands on the line that opens it belongs to it. */
export function formulaOf({ meta, value }: Math): string {
  return [meta, value].filter((line) => typeof line === 'string' && line !== '').join('\n')
}

const ENDS_WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u
const STARTS_WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

function joinLines(before: string, next: string, sameLine: boolean): string {
  if (sameLine || before === '' || next === '') return before + next
  return isGlued(before, next) || /\s$/u.test(before) ? before + next : `${before} ${next}`
}

/** Whether two lines are joined without a space: those of Chinese and Japanese are. */
export function isGlued(before: string, next: string): boolean {
  return ENDS_WIDE.test(before) && STARTS_WIDE.test(next)
}

function positionIn(pieces: readonly Piece[], offset: number): Position {
  const piece = pieces.findLast((candidate) => candidate.offset <= offset) ?? pieces[0]
  if (piece === undefined) return { line: 1, column: 1 }
  return { line: piece.line, column: piece.column + Math.max(0, offset - piece.offset) }
}
