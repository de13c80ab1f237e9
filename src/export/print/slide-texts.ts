/** A node as the DevTools protocol gives it (`DOM.Node`). */
export interface DomNode {
  readonly nodeId: number
  readonly nodeType: number
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
}

/** A text node's parent on a slide. */
export interface TextOnSlide {
  readonly nodeId: number
  readonly slide: number
  readonly text: string
}

const TEXT_NODE = 3

/** Every element with text of its own on a slide, in reading order. */
export function textsOfSlides(node: DomNode, slide = 0): TextOnSlide[] {
  const no = slideNumber(node) ?? slide
  const text = ownText(node)
  const here = no > 0 && text !== '' ? [{ nodeId: node.nodeId, slide: no, text }] : []
  return [...here, ...(node.children ?? []).flatMap((child) => textsOfSlides(child, no))]
}

function ownText({ children = [] }: DomNode): string {
  const texts = children.filter((child) => child.nodeType === TEXT_NODE).map((child) => child.nodeValue)
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** Attributes come as a flat list: name, value, name, value. */
function slideNumber({ attributes = [] }: DomNode): number | undefined {
  const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'data-slidev-no')
  return at === -1 ? undefined : Number(attributes[at + 1])
}
