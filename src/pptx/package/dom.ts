import { DOMParser } from 'linkedom'

/** As much of an XML element as mending a part needs. */
export interface Node {
  readonly tagName: string
  readonly children: Iterable<Node>
  readonly parentNode: Node | null
  textContent: string | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  getElementsByTagName(name: string): Iterable<Node>
  appendChild(child: Node): unknown
  insertBefore(child: Node, before: Node | null): unknown
  remove(): void
}

interface XmlDocument {
  readonly documentElement: Node
  createElement(name: string): Node
  toString(): string
}

/** A part of a package, open to be changed. */
export interface Part {
  readonly root: Node
  readonly create: (name: string, attributes?: Readonly<Record<string, string>>, ...children: readonly Node[]) => Node
  readonly write: () => string
}

/** Opens a part. */
export function openPart(xml: string): Part {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as XmlDocument
  const create: Part['create'] = (name, attributes = {}, ...children) => {
    const node = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
    for (const child of children) node.appendChild(child)
    return node
  }
  return {
    root: document.documentElement,
    create,
    write: () =>
      document.toString().replace(/^<\?xml[^>]*\?>\s*/u, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'),
  }
}

/** All elements of a name inside another. */
export function find(node: Node, name: string): Node[] {
  return [...node.getElementsByTagName(name)]
}

/** The children of a name. */
export function childrenOf(node: Node, name: string): Node[] {
  return [...node.children].filter((child) => child.tagName === name)
}
