import type { Link, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import type { Options } from 'remark-stringify'
import { unified } from 'unified'
import { trust } from './markdown.ts'
import type { SlideMarkdown } from './markdown.ts'

type Handlers = NonNullable<Options['handlers']>

const handlers = {
  // Slidev looks for comments and components in the raw text, where a backslash would not stop it.
  text: (node: Text, _parent, state, info) => state.safe(node.value, info).replaceAll('\\<', '&lt;'),
} satisfies Partial<Handlers>

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '*',
    listItemIndent: 'one',
    // Two dollar signs in a paragraph about money would make a formula of what lies between.
    unsafe: [{ character: '$', inConstruct: 'phrasing' }],
    handlers,
  })
  .use(remarkGfm)

/**
 * The essay's blocks as speaker notes. They stand in an HTML comment, are rendered as Markdown in the presenter view, and
 * must neither end the comment, nor run, nor fetch: HTML and formulas become text, pictures their description, and links
 * keep only addresses a reader can follow.
 */
export function renderNotes(nodes: readonly RootContent[]): SlideMarkdown {
  const root: Root = { type: 'root', children: nodes.flatMap(tame) as RootContent[] }
  return trust(
    writer
      .stringify(root)
      .trim()
      // With the line feed after it, it would be one line end.
      .replaceAll('\r', ' ')
      .replaceAll('-->', '--&gt;')
      // Slidev loads a script from the network where it sees "<Tweet" anywhere in a deck, in the title of a link too.
      .replaceAll(/<(?=(?:Tweet|BlueSky)\b)/gu, '&lt;')
      // Slidev replaces its click marker before it parses the notes, escaped or not.
      .replaceAll(/\\?\[(?=click(?::\d+)?\])/giu, '&#91;'),
  )
}

/** What Slidev acts on even in code, where nothing can be escaped. */
const MISREAD = /-->|<(?:Tweet|BlueSky)\b|\[click(?::\d+)?\]|\{monaco|^`{3}/imu

function tame(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'html':
      return [asText(node.value)]
    case 'image':
    case 'imageReference':
      return [asText(node.alt ?? '')]
    case 'inlineMath':
      return [asText(`$${node.value}$`)]
    case 'inlineCode':
      return [MISREAD.test(node.value) ? asText(node.value) : node]
    case 'code':
      return [MISREAD.test(node.value) ? asLines(node.value) : { ...node, lang: languageOf(node.lang), meta: null }]
    case 'math':
      return [asLines([node.meta, node.value].filter(Boolean).join('\n'))]
    case 'link':
      return [isReadable(node) ? { ...node, children: tameAll(node.children) } : emphasis(node.children)]
    case 'linkReference':
      return [emphasis(node.children)]
    case 'definition':
    case 'footnoteReference':
      return []
    case 'footnoteDefinition':
      return node.children.flatMap(tame)
    default:
      return ['children' in node ? ({ ...node, children: tameAll(node.children) } as Nodes) : node]
  }
}

function tameAll<Child extends Nodes>(children: readonly Child[]): Child[] {
  return children.flatMap(tame) as Child[]
}

function emphasis(children: readonly PhrasingContent[]): Nodes {
  return { type: 'emphasis', children: tameAll(children) }
}

function asText(value: string): Text {
  return { type: 'text', value }
}

/** Text that keeps its lines. */
function asLines(value: string): Paragraph {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  return { type: 'paragraph', children: lines.flatMap((line, at) => [...(at > 0 ? [BREAK] : []), asText(line)]) }
}

const BREAK: PhrasingContent = { type: 'break' }

/** A language is one plain word: what else stands after a fence, Slidev may act on. */
function languageOf(info: string | null | undefined): string | null {
  return info !== null && info !== undefined && /^[\w+#-]+$/u.test(info) ? info : null
}

function isReadable(link: Link): boolean {
  return /^(?:https?:|mailto:|#)/iu.test(link.url)
}
