import type { Root } from 'hast'
import type { Nodes, RootContent } from 'mdast'
import { descendants } from './clean.ts'

/** What the addresses in a page are relative to, where it says so (`<base href>`) and that is on the web. */
export function baseOf(page: Root): URL | undefined {
  const [base] = descendants(page, 'base')
  const href = addressOf(base?.properties['href']).replace(/^\/\//u, 'https://')
  return /^https?:/iu.test(href) && URL.canParse(href) ? new URL(href) : undefined
}

function addressOf(property: unknown): string {
  return typeof property === 'string' ? property.trim() : ''
}

/** Nodes whose pictures and links have whole addresses; those to places in the page itself stay. */
export function againstBase(nodes: readonly RootContent[], base: URL | undefined): readonly RootContent[] {
  return base === undefined ? nodes : nodes.map((node) => resolved(node, base) as RootContent)
}

function resolved(node: Nodes, base: URL): Nodes {
  const whole = node.type === 'image' || node.type === 'link' ? { ...node, url: against(node.url, base) } : node
  if (!('children' in whole)) return whole
  return { ...whole, children: whole.children.map((child) => resolved(child, base)) } as Nodes
}

function against(url: string, base: URL): string {
  return url === '' || /^(?:#|data:)/iu.test(url) || !URL.canParse(url, base) ? url : new URL(url, base).href
}
