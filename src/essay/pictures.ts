import type { Heading, Nodes, PhrasingContent, RootContent } from 'mdast'
import { isPictures } from './blocks.ts'
import { proseOf } from './prose.ts'

/**
 * Makes pictures fit for what follows: those in a heading stand below it, since a title is words, and of a picture that is
 * written into its address only the kind of file stays, since nobody can read the rest.
 */
export function tamePictures(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.map((node) => withShortAddresses(node) as RootContent).flatMap(liftPictures)
}

/** A heading without its pictures, which follow it; their descriptions are the title where there is no other. */
function liftPictures(node: RootContent): RootContent[] {
  if (node.type !== 'heading') return [node]
  const pictures = node.children.filter((child) => isPictures(child) && hasPicture(child))
  const words = node.children.filter((child) => !pictures.includes(child))
  if (pictures.length === 0) return [node]
  const titled: Heading = {
    ...node,
    children: proseOf({ ...node, children: words }).text.trim() === '' ? node.children : words,
  }
  return [titled, { type: 'paragraph', children: spaced(pictures), ...placeOf(pictures[0]) }]
}

function spaced(pictures: readonly PhrasingContent[]): PhrasingContent[] {
  return pictures.flatMap((picture, index) => (index === 0 ? [picture] : [{ type: 'text', value: ' ' }, picture]))
}

function placeOf(node: PhrasingContent | undefined): Pick<PhrasingContent, 'position'> {
  return node?.position === undefined ? {} : { position: node.position }
}

function hasPicture(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return 'children' in node && node.children.some(hasPicture)
}

const DATA = /^(data:[^,;]*)[,;].*$/isu

function withShortAddresses(node: Nodes): Nodes {
  if (node.type === 'image' || node.type === 'definition') return { ...node, url: node.url.replace(DATA, '$1') }
  if (!('children' in node)) return node
  return { ...node, children: node.children.map(withShortAddresses) } as Nodes
}
