import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * A slide's notes, so that they can stand among those of other slides: HTML is the text inside it, addresses that stand apart
 * from their links are put into them, and footnotes are called after the slide.
 */
export function parseNotes(markdown: string, slide: number): Root {
  const root = parser.parse(markdown)
  const definitions = new Map(definitionsIn(root).map((each) => [each.identifier, each]))
  const context = { slide, definitions }
  return { type: 'root', children: root.children.flatMap((node) => block(node, context)) }
}

interface Context {
  readonly slide: number
  readonly definitions: ReadonlyMap<string, Definition>
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? node.children.flatMap(definitionsIn) : []
}

function block(node: RootContent, context: Context): RootContent[] {
  if (node.type !== 'html') return settle(node, context) as RootContent[]
  const lines = textOfHtml(node.value)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value: value.trim() },
  ])
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

const BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition'])

function settle(node: Nodes, context: Context): Nodes[] {
  const definition = 'identifier' in node ? context.definitions.get(node.identifier) : undefined
  switch (node.type) {
    case 'definition':
      return []
    case 'html':
      return inlineHtml(node.value)
    case 'linkReference':
      return definition === undefined
        ? [...settleAll(node.children, context)]
        : [
            {
              type: 'link',
              url: definition.url,
              title: definition.title ?? null,
              children: phrasing(node.children, context),
            },
          ]
    case 'imageReference':
      return definition === undefined
        ? [{ type: 'text', value: node.alt ?? '' }]
        : [{ type: 'image', url: definition.url, title: definition.title ?? null, alt: node.alt ?? null }]
    case 'footnoteReference':
      return [{ ...node, ...nameOf(node.identifier, context) }]
    case 'footnoteDefinition':
      return [{ ...node, ...nameOf(node.identifier, context), children: inside(node, context) } as Nodes]
    default:
      return ['children' in node ? ({ ...node, children: inside(node, context) } as Nodes) : node]
  }
}

function nameOf(identifier: string, { slide }: Context): { readonly identifier: string; readonly label: string } {
  const name = `${slide}-${identifier}`
  return { identifier: name, label: name }
}

function inside(node: Nodes, context: Context): Nodes[] {
  if (!('children' in node)) return []
  if (BLOCKS.has(node.type)) return node.children.flatMap((child) => block(child, context))
  return settleAll(node.children, context)
}

function phrasing(children: readonly Nodes[], context: Context): PhrasingContent[] {
  return settleAll(children, context) as PhrasingContent[]
}

/** Texts that were apart by a tag are one: a writer escapes by what stands beside a text. */
function settleAll(children: readonly Nodes[], context: Context): Nodes[] {
  const joined: Nodes[] = []
  for (const node of children.flatMap((child) => settle(child, context))) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else if (node.type !== 'text' || node.value !== '') joined.push(node)
  }
  return joined
}

function inlineHtml(html: string): Nodes[] {
  return /^<br\s*\/?>$/iu.test(html) ? [{ type: 'break' }] : [{ type: 'text', value: textOfHtml(html) }]
}

/** What is between tags and no comment. */
function textOfHtml(html: string): string {
  return html
    .replaceAll(/<!--[^]*?(?:-->|$)/gu, '')
    .replaceAll(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/giu, '')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
}
