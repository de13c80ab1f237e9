import type { Nodes, RootContent } from 'mdast'

/** Where a word may be broken: soft hyphens, and spaces and joiners without width. They hide words from every search. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu

/** A node without what only says where its words may be broken. Code stays as it is. */
export function withoutHyphenation(node: RootContent): RootContent {
  return inside(node) as RootContent
}

function inside(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll(INVISIBLE, '') }
  return 'children' in node ? ({ ...node, children: node.children.map(inside) } as Nodes) : node
}
