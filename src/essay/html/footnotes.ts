import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import type { Options } from 'rehype-remark'
import { textOf } from './clean.ts'

/** What references and notes are called between this and `FOOTNOTE_HANDLERS`. */
const NAMES = { reference: 'footnote-reference', note: 'footnote-note' } as const

/**
 * Marks the footnotes of a page: a link from a raised number to an item or a paragraph that links back. The item leaves its
 * list, so that the note is no text of the last section.
 */
export function markFootnotes(tree: Root): Root {
  const notes = notesIn(tree)
  const cited = new Set([...elementsIn(tree)].flatMap((element) => citedBy(element, notes) ?? []))
  if (cited.size === 0) return tree
  const marked = tree.children.flatMap((child) => mark(child, notes, cited))
  const definitions = [...cited].flatMap((id) => definitionOf(id, notes))
  return { ...tree, children: [...marked, ...definitions] }
}

type Notes = ReadonlyMap<string, Element>

/** Items and paragraphs that have a name and a link back. */
function notesIn(tree: Root): Notes {
  const found = [...elementsIn(tree)].filter(
    (element) => ['li', 'p', 'div'].includes(element.tagName) && [...elementsIn(element)].some(isBackLink),
  )
  return new Map(
    found.flatMap((element) =>
      typeof element.properties['id'] === 'string' ? [[element.properties['id'], element]] : [],
    ),
  )
}

function isBackLink(element: Element): boolean {
  return targetOf(element) !== undefined && /^(?:(?:[\^↑↩⤴⏎]|\uFE0E|\s)*|back|zurück|retour)$/iu.test(textOf(element))
}

/** The note that a raised number refers to: `<sup><a href="#1">1</a></sup>` or the other way round. */
function citedBy(element: Element, notes: Notes): string | undefined {
  if (!['sup', 'a'].includes(element.tagName)) return undefined
  const inner = [...elementsIn(element)]
  const link = [element, ...inner].find(({ tagName }) => tagName === 'a')
  const isRaised = [element, ...inner].some(({ tagName }) => tagName === 'sup')
  const target = link === undefined ? undefined : targetOf(link)
  return isRaised && target !== undefined && notes.has(target) ? target : undefined
}

function targetOf({ tagName, properties }: Element): string | undefined {
  const href = properties['href']
  return tagName === 'a' && typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined
}

function mark<Content extends RootContent | ElementContent>(
  node: Content,
  notes: Notes,
  cited: ReadonlySet<string>,
): Content[] {
  if (node.type !== 'element') return [node]
  const id = citedBy(node, notes)
  if (id !== undefined) return [{ ...node, tagName: NAMES.reference, properties: { id }, children: [] }]
  if (cited.has(String(node.properties['id'])) && notes.get(String(node.properties['id'])) === node) return []
  return [{ ...node, children: node.children.flatMap((child) => mark(child, notes, cited)) }]
}

function definitionOf(id: string, notes: Notes): Element[] {
  const note = notes.get(id)
  return note === undefined
    ? []
    : [{ ...note, tagName: NAMES.note, properties: { id }, children: withoutBackLinks(note.children) }]
}

function withoutBackLinks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    return isBackLink(child) ? [] : [{ ...child, children: withoutBackLinks(child.children) }]
  })
}

function* elementsIn(node: Nodes): Generator<Element> {
  for (const child of 'children' in node ? node.children : []) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsIn(child)
  }
}

/** Makes Markdown's footnotes of what `markFootnotes` marked. */
export const FOOTNOTE_HANDLERS: NonNullable<Options['handlers']> = {
  [NAMES.reference]: (_, { properties }: Element): FootnoteReference => ({
    type: 'footnoteReference',
    ...nameOf(properties),
  }),
  [NAMES.note]: (state, node: Element): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    ...nameOf(node.properties),
    children: state.toFlow(state.all(node)),
    ...(node.position !== undefined && { position: node.position }),
  }),
}

function nameOf(properties: Element['properties']): { readonly identifier: string; readonly label: string } {
  const id = String(properties['id'])
  return { identifier: id.toLowerCase(), label: id }
}
