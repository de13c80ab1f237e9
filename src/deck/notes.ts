import type {
  Link,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import type { Options } from 'remark-stringify'
import { unified } from 'unified'
import { trust } from './markdown.ts'
import type { SlideMarkdown } from './markdown.ts'

type Handlers = NonNullable<Options['handlers']>

const handlers = {
  // Slidev looks for comments and components in the raw text, where a backslash would not stop it.
  text: (node: Text, _parent, state, info) =>
    state
      .safe(node.value, info)
      .replaceAll('\\<', '&lt;')
      // UnoCSS looks for names of styles in notes as it does on slides.
      .replaceAll(/(?<=[-:])\\?[([]/gu, '<span>$&</span>'),
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
 * keep only addresses a reader can follow, without what shows at a pointer.
 */
export function renderNotes(nodes: readonly RootContent[]): SlideMarkdown {
  const known = RENDERED.get(nodes)
  if (known !== undefined) return known
  const rendered = writeNotes(nodes)
  RENDERED.set(nodes, rendered)
  return rendered
}

/** Notes by the nodes they were made of: the check that nothing is lost, the deck's text and the reading back need them all. */
const RENDERED = new WeakMap<readonly RootContent[], SlideMarkdown>()

function writeNotes(nodes: readonly RootContent[]): SlideMarkdown {
  const root: Root = { type: 'root', children: tameBlocks(nodes) }
  return trust(
    writer
      .stringify(root)
      .trimEnd()
      // Slidev takes white space off the ends, and what stood behind it could open a block.
      .replace(/^\s/u, (space) => `&#${space.codePointAt(0) ?? 0};`)
      .replaceAll('-->', '--&gt;')
      // Slidev loads a script from the network where it sees "<Tweet" anywhere in a deck, in the title of a link too.
      .replaceAll(/<(?=(?:Tweet|BlueSky)\b)/gu, '&lt;')
      // Slidev replaces its click marker before it parses the notes, escaped or not.
      .replaceAll(/\\?\[(?=click(?::\d+)?\])/giu, '&#91;'),
  )
}

/** What Slidev acts on even in code, where nothing can be escaped. */
const MISREAD = /-->|<(?:Tweet|BlueSky)\b|\[click(?::\d+)?\]|\{monaco|^`{3}|[-:][([]/imu

function tame(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'text':
      return [asText(node.value)]
    case 'html':
      return [asText(node.value)]
    case 'image':
    case 'imageReference':
      return [asText(node.alt ?? '')]
    case 'inlineMath':
      return [asText(`$${node.value}$`)]
    case 'inlineCode':
      return [MISREAD.test(node.value) ? asText(node.value) : { ...node, value: withLineFeeds(node.value) }]
    case 'code':
      return [
        MISREAD.test(node.value)
          ? asLines(node.value)
          : { ...node, value: withLineFeeds(node.value), lang: languageOf(node.lang), meta: null },
      ]
    case 'math':
      return [asLines([node.meta, node.value].filter(Boolean).join('\n'))]
    case 'link':
      return [isReadable(node) ? { ...node, title: null, children: tameAll(node.children) } : emphasis(node.children)]
    case 'linkReference':
      return [emphasis(node.children)]
    case 'definition':
    case 'footnoteReference':
      return []
    case 'table':
      return [{ ...node, children: withWholeHead(node).map((row) => ({ ...row, children: tameAll(row.children) })) }]
    case 'footnoteDefinition':
      return tameBlocks(node.children)
    case 'blockquote':
    case 'listItem':
      return [{ ...node, children: tameBlocks(node.children) } as Nodes]
    default:
      return ['children' in node ? ({ ...node, children: tameAll(node.children) } as Nodes) : node]
  }
}

/** HTML between blocks is one itself; text alone would run into its neighbours. */
function tameBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'html' ? [asLines(node.value)] : (tame(node) as RootContent[])))
}

/** A row with more cells than the head would lose them. */
function withWholeHead({ children }: Table): TableRow[] {
  const columns = Math.max(...children.map((row) => row.children.length))
  const [head, ...rows] = children
  if (head === undefined) return []
  const missing = Array.from({ length: columns - head.children.length }, () => EMPTY_CELL)
  return [{ ...head, children: [...head.children, ...missing] }, ...rows]
}

const EMPTY_CELL: TableCell = { type: 'tableCell', children: [] }

function tameAll<Child extends Nodes>(children: readonly Child[]): Child[] {
  return joinTexts(children.flatMap(tame)) as Child[]
}

/** The writer escapes by what stands beside a text: an empty one would hide it. */
function joinTexts(nodes: readonly Nodes[]): readonly Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = asText(last.value + node.value)
    else if (node.type !== 'text' || node.value !== '') joined.push(node)
  }
  return joined
}

function emphasis(children: readonly PhrasingContent[]): Nodes {
  return { type: 'emphasis', children: tameAll(children) }
}

function asText(value: string): Text {
  return { type: 'text', value: withLineFeeds(value) }
}

/** A lone carriage return ends a line to the writer, but not to Slidev. */
function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n')
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
