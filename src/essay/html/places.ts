import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'

/** Where an element starts in its file, while another program works on the page. */
const PLACE = 'data-essaydeck-place'
const PLACE_PROPERTY = 'dataEssaydeckPlace'

/** The source of a page with the place of each element written into it; `page` is what it was parsed to. */
export function writePlaces(html: string, page: Root): string {
  const marks = [...elementsIn(page)].flatMap(({ tagName, position }) => {
    const { line, column, offset } = position?.start ?? {}
    const end = (offset ?? 0) + 1 + tagName.length
    // What the parser adds has no place, or that of something else.
    const isThere = offset !== undefined && html.slice(offset, end).toLowerCase() === `<${tagName}`
    return isThere ? [{ at: end, mark: ` ${PLACE}="${line ?? 1}:${column ?? 1}"` }] : []
  })
  const sorted = marks.toSorted((a, b) => a.at - b.at)
  const pieces = sorted.map(({ at, mark }, index) => html.slice(sorted[index - 1]?.at ?? 0, at) + mark)
  return pieces.join('') + html.slice(sorted.at(-1)?.at ?? 0)
}

/** A tree with the places that were written into it: what has none stands where the element around it does. */
export function readPlaces(tree: Root): Root {
  return { ...tree, children: tree.children.map((child) => placed(child, undefined)) }
}

function placed<Node extends RootContent | ElementContent>(node: Node, around: Element['position']): Node {
  const bare = { ...node }
  delete bare.position
  if (bare.type !== 'element') return around === undefined ? bare : { ...bare, position: around }
  const { [PLACE_PROPERTY]: place, ...properties } = bare.properties
  const position = positionOf(place) ?? around
  const children = bare.children.map((child) => placed(child, position))
  return { ...bare, properties, children, ...(position !== undefined && { position }) }
}

function positionOf(place: unknown): Element['position'] {
  const [line, column] = typeof place === 'string' ? place.split(':').map(Number) : []
  if (line === undefined || column === undefined) return undefined
  return { start: { line, column }, end: { line, column } }
}

function* elementsIn(node: Parents): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsIn(child)
  }
}
