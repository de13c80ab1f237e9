import type { Definition, FootnoteDefinition, Image, Link, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { allSections } from '../essay/model.ts'
import type { Block, Essay } from '../essay/model.ts'

/** What the essay's blocks refer to by name: addresses, and footnotes with their numbers in the order of reference. */
export interface References {
  readonly addresses: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, Footnote>
}

export interface Footnote {
  readonly number: number
  readonly node: FootnoteDefinition
}

/** Finds what an essay's blocks refer to. A footnote to which no text leads is none. */
export function findReferences(essay: Essay): References {
  const blocks = allBlocks(essay).map(({ node }) => node)
  const nodes = blocks.flatMap((node) => [...descendants(node)])
  const footnotes = firstOfEach(nodes.filter((node) => node.type === 'footnoteDefinition'))
  const text = blocks.filter(({ type }) => type !== 'footnoteDefinition')
  const reached = reachedFrom(text, footnotes)
  return {
    addresses: firstOfEach(nodes.filter((node) => node.type === 'definition')),
    footnotes: new Map([...reached].map((node, index) => [node.identifier, { number: index + 1, node }])),
  }
}

/** The footnotes that some nodes refer to, and those that these refer to, each once, in the order of reference. */
function reachedFrom(
  nodes: readonly Nodes[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlySet<FootnoteDefinition> {
  const reached = new Set<FootnoteDefinition>()
  const queue = [...nodes]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const node of descendants(next)) {
      const footnote = node.type === 'footnoteReference' ? footnotes.get(node.identifier) : undefined
      if (footnote === undefined || reached.has(footnote)) continue
      reached.add(footnote)
      queue.push(footnote)
    }
  }
  return reached
}

/** All blocks of an essay, in order. */
export function allBlocks(essay: Essay): readonly Block[] {
  return [...essay.blocks, ...[...allSections(essay.sections)].flatMap(({ blocks }) => blocks)]
}

/** A node and all nodes in it, each before what is in it. */
export function* descendants(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* descendants(child)
}

/** As Markdown has it, the first of several definitions of a name counts. */
function firstOfEach<T extends { readonly identifier: string }>(definitions: readonly T[]): ReadonlyMap<string, T> {
  return new Map(definitions.toReversed().map((definition) => [definition.identifier, definition]))
}

/** Whether a block says nothing where it stands: it only defines what others refer to. */
export function isDefinition({ node }: Block, { footnotes }: References): boolean {
  return (
    node.type === 'definition' || (node.type === 'footnoteDefinition' && footnotes.get(node.identifier)?.node === node)
  )
}

/** A block's own Markdown with its references resolved, and after it the footnotes it refers to. */
export function resolveBlock({ node }: Block, references: References): readonly RootContent[] {
  const definitions = new Map([...references.footnotes].map(([name, footnote]) => [name, footnote.node]))
  const notes = [...reachedFrom([node], definitions)].flatMap((note) => references.footnotes.get(note.identifier) ?? [])
  return [...resolve(node, references), ...notes.flatMap((note) => footnoteText(note, references))] as RootContent[]
}

function footnoteText({ number, node }: Footnote, references: References): readonly Nodes[] {
  const [first, ...rest] = node.children.flatMap((child) => resolve(child, references))
  const mark: PhrasingContent = { type: 'text', value: `${superscript(number)} ` }
  if (first?.type !== 'paragraph') return [paragraph([mark]), ...(first === undefined ? [] : [first]), ...rest]
  return [paragraph([mark, ...first.children]), ...rest]
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function resolve(node: Nodes, references: References): Nodes[] {
  switch (node.type) {
    case 'definition':
      return []
    case 'footnoteReference': {
      const footnote = references.footnotes.get(node.identifier)
      return [{ type: 'text', value: footnote === undefined ? '' : superscript(footnote.number) }]
    }
    case 'linkReference':
      return [
        link(
          node.identifier,
          node.children.flatMap((child) => resolve(child, references)),
          references,
        ),
      ]
    case 'imageReference':
      return [image(node.identifier, node.alt ?? '', references)]
    case 'footnoteDefinition':
      return node.children.flatMap((child) => resolve(child, references))
    default:
      return ['children' in node ? withChildren(node, references) : node]
  }
}

function withChildren(node: Nodes & { children: readonly Nodes[] }, references: References): Nodes {
  return { ...node, children: node.children.flatMap((child) => resolve(child, references)) } as Nodes
}

function link(name: string, children: readonly Nodes[], { addresses }: References): Link {
  const url = addresses.get(name)?.url ?? ''
  return { type: 'link', url, children: children as Link['children'] }
}

function image(name: string, alt: string, { addresses }: References): Image {
  const { url = '', title } = addresses.get(name) ?? {}
  return { type: 'image', url, alt, ...(typeof title === 'string' && { title }) }
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function superscript(number: number): string {
  return String(number).replaceAll(/\d/gu, (digit) => DIGITS.charAt(Number(digit)))
}
