import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { proseOf } from '../prose.ts'
import { isTitleLike, makeHeading } from './shape.ts'

/** Turns bold openings of paragraphs (`**Why it matters.** …`) into headings; undefined where there are fewer than two. */
export function headingsFromLeadIns(nodes: readonly RootContent[]): readonly RootContent[] | undefined {
  const split = nodes.map((node) => (node.type === 'paragraph' ? splitLeadIn(node) : undefined))
  if (split.filter((parts) => parts !== undefined).length < 2) return undefined
  return nodes.flatMap((node, index) => split[index] ?? [node])
}

const AFTER = /^\s*[.。:：!！—–-]*\s*/u

function splitLeadIn(paragraph: Paragraph): readonly RootContent[] | undefined {
  const [strong, next, ...more] = paragraph.children
  if (strong?.type !== 'strong') return undefined
  const written = proseOf(strong).text.trim()
  const title = written.replace(/[.。:：]+$/u, '')
  const ended = title !== written || next === undefined || (next.type === 'text' && /^\s*[:：.。—–]/u.test(next.value))
  if (!ended || !isTitleLike(title)) return undefined
  const heading = makeHeading(title, 2, strong.position?.start ?? { line: 1, column: 1 })
  return next === undefined ? [heading] : [heading, ...restOf(paragraph, [trimStart(next), ...more])]
}

function restOf(paragraph: Paragraph, children: PhrasingContent[]): readonly Paragraph[] {
  const filled = children.filter((child) => child.type !== 'text' || child.value !== '')
  const [first] = filled
  if (first === undefined) return []
  const position = first.position === undefined ? paragraph.position : { ...first.position }
  return [{ ...paragraph, children: filled, ...(position === undefined ? {} : { position }) }]
}

/** Takes off what separates the title from its text; the place moves along. */
function trimStart(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text') return node
  const separator = AFTER.exec(node.value)?.[0] ?? ''
  const value = node.value.slice(separator.length)
  if (node.position === undefined) return { ...node, value }
  const lines = separator.split('\n')
  const { line, column } = node.position.start
  const start =
    lines.length === 1
      ? { line, column: column + separator.length }
      : { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
  return { ...node, value, position: { ...node.position, start } }
}
