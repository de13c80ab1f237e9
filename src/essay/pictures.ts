import type { Heading, Nodes, PhrasingContent, RootContent } from 'mdast'
import { isPictures } from './blocks.ts'
import { proseOf } from './prose.ts'

/** Sets the pictures in headings below them, since a title is words. */
export function liftPictures(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap(liftFrom)
}

/** A heading without its pictures, which follow it; their descriptions are the title where there is no other. */
function liftFrom(node: RootContent): RootContent[] {
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

/** A picture's address as people are told it: of one that it is written into only its kind, since nobody can read the rest. */
export function shortAddress(url: string): string {
  return url.replace(/^(data:[^,;]*)[,;].*$/isu, '$1')
}
