import type { Heading, Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SlideNotes, TalkNotes } from './slide-notes.ts'

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '*', listItemIndent: 'one', fences: true })
  .use(remarkGfm)

/** Notes as one Markdown text: the talk's title, below it each slide's number and title, and headings in notes below those. */
export function renderMarkdown({ title, slides }: TalkNotes): string {
  const root: Root = {
    type: 'root',
    children: [...(title === '' ? [] : [heading(1, title)]), ...slides.flatMap(slideBlocks)],
  }
  return writer.stringify(root)
}

function slideBlocks({ no, title, notes }: SlideNotes): RootContent[] {
  const name = heading(2, title === '' ? String(no) : `${no} · ${title}`)
  return [name, ...notes.children.map((node) => lowered(node) as RootContent)]
}

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

function lowered(node: Nodes): Nodes {
  if (node.type === 'heading') return { ...node, depth: Math.min(6, node.depth + 2) as Heading['depth'] }
  return 'children' in node ? ({ ...node, children: node.children.map(lowered) } as Nodes) : node
}
