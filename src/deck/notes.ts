import type { Link, Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { trust } from './markdown.ts'
import type { SlideMarkdown } from './markdown.ts'

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '*',
    listItemIndent: 'one',
    // Two dollar signs in a paragraph about money would make a formula of what lies between.
    unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  })
  .use(remarkGfm)

/**
 * The essay's blocks as speaker notes. They stand in an HTML comment, are rendered as Markdown in the presenter view, and
 * must neither end the comment, nor run, nor fetch: HTML becomes text, pictures become their description, and links keep
 * only addresses a reader can follow.
 */
export function renderNotes(nodes: readonly RootContent[]): SlideMarkdown {
  const root: Root = { type: 'root', children: nodes.map((node) => tame(node) as RootContent) }
  return trust(
    writer
      .stringify(root)
      .trim()
      .replaceAll('-->', '--&gt;')
      // Slidev loads a script from the network where it sees "<Tweet" anywhere in a deck.
      .replaceAll('\\<', '&lt;')
      // Slidev replaces its click marker before it parses the notes, escaped or not.
      .replaceAll(/\\?\[(?=click(?::\d+)?\])/giu, '&#91;'),
  )
}

/** What Slidev acts on even in code, where nothing can be escaped: the end of the comment, and two components. */
const MISREAD = /-->|<(?:Tweet|BlueSky)\b/u

function tame(node: Nodes): Nodes {
  if (node.type === 'html') return asText(node.value)
  if (node.type === 'image') return asText([node.alt, isEmbedded(node.url) ? '' : node.url].filter(Boolean).join(' '))
  if ((node.type === 'inlineCode' || node.type === 'code') && MISREAD.test(node.value)) return asText(node.value)
  if (node.type === 'link' && !isReadable(node)) return { type: 'emphasis', children: node.children.map(tame) as never }
  return 'children' in node ? ({ ...node, children: node.children.map(tame) } as Nodes) : node
}

/** A picture that is written out in its own address: thousands of letters that say nothing. */
function isEmbedded(url: string): boolean {
  return /^data:/iu.test(url)
}

function asText(value: string): Nodes {
  return { type: 'text', value }
}

function isReadable(link: Link): boolean {
  return /^(?:https?:|mailto:|#)/iu.test(link.url)
}
