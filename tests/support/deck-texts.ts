import { parseSync } from '@slidev/parser/core'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/** What a slide shows and what its notes say, without Markdown. */
export interface SlideText {
  readonly shown: string
  readonly said: string
}

/** The slides of a deck as Slidev reads its text: what stands in the front matter is shown too. */
export function deckTexts(slides: string): SlideText[] {
  return parseSync(slides, 'slides.md').slides.map(({ frontmatter, content, note }) => ({
    shown: [...fieldsOf(frontmatter), textOf(parser.parse(content))].join('\n'),
    said: textOf(parser.parse(note ?? '')),
  }))
}

function fieldsOf(frontmatter: Readonly<Record<string, unknown>>): string[] {
  return Object.values(frontmatter).filter((value) => typeof value === 'string')
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return node.alt ?? ''
  if (!('children' in node)) return 'value' in node && node.type !== 'html' ? node.value : ''
  const isInline = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link'].includes(node.type)
  return node.children.map(textOf).join(isInline ? '' : '\n')
}
