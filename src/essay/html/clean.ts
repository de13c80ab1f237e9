import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'

/** Elements that hold no prose. What a page embeds or runs never reaches a deck. */
const DROPPED = new Set(
  `script style noscript template iframe object embed applet svg canvas video audio form button input select textarea map
  head source nav dialog rp`.split(/\s+/u),
)

/** Takes out of a tree what is no prose: comments, scripts, forms, hidden elements and references to notes. */
export function cleanTree(tree: Root): Root {
  return { ...tree, children: cleaned(tree.children) }
}

function cleaned<Content extends ElementContent | RootContent>(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element' || isDropped(node)) return []
    const children = cleaned(node.children)
    const element: Element = { ...node, children: inLine(node.tagName, children) }
    return [(element.tagName === 'table' && !isDataTable(element) ? unfolded(element) : element) as Content]
  })
}

/** What stands above or below the line keeps saying so: 10<sup>6</sup> is not 106. */
function inLine(tagName: string, children: ElementContent[]): ElementContent[] {
  if (tagName === 'rt') return bracketed(children)
  const signs = SIGNS[tagName]
  const text = textOf({ type: 'root', children })
  if (signs === undefined || !/^[\d+\-−=()n]+$/u.test(text)) return children
  return [{ type: 'text', value: Array.from(text, (sign) => signs[PLAIN.indexOf(sign)] ?? sign).join('') }]
}

const PLAIN = '0123456789+-−=()n'
const SIGNS: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ' }

/** A reading stands in brackets behind what it is the reading of. */
function bracketed(children: readonly ElementContent[]): ElementContent[] {
  return [{ type: 'text', value: '（' }, ...children, { type: 'text', value: '）' }]
}

/** What pages call their advertisements and what only works on a page, as classes and names of elements. */
const NO_TEXT =
  /^(?:ads?|advert(?:s|isements?)?|adsbygoogle|(?:ad|banner|advert)-(?:banner|ad|slot|box|unit|container)|sponsored|mw-editsection|toc|noprint|navbox)$/iu

/** Whether an element of these classes and names is an advertisement, or a part of the page’s own workings. */
export function isNoText(names: readonly string[]): boolean {
  return names.some((name) => NO_TEXT.test(name))
}

function isDropped({ tagName, properties, children }: Element): boolean {
  if (DROPPED.has(tagName) || properties['hidden'] !== undefined || properties['ariaHidden'] === 'true') return true
  if (isNoText([properties['className'], properties['id']].flatMap(wordsOf))) return true
  if (/display\s*:\s*none/iu.test(propertyOf(properties, 'style'))) return true
  // A picture of one pixel counts visitors.
  if (tagName === 'img' && [properties['width'], properties['height']].some((size) => Number(size) === 1)) return true
  return tagName === 'sup' && children.some((child) => child.type === 'element' && isReference(child))
}

/** A link to a note further down. */
function isReference({ tagName, properties }: Element): boolean {
  return tagName === 'a' && propertyOf(properties, 'href').startsWith('#')
}

function wordsOf(value: Element['properties'][string]): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string')
}

function propertyOf(properties: Element['properties'], name: string): string {
  const value = properties[name]
  return typeof value === 'string' ? value : ''
}

/** The most characters that a cell of a table of data has. */
const LONGEST_CELL = 200

function isDataTable(table: Element): boolean {
  if (table.properties['role'] === 'presentation' || has(table, 'table')) return false
  if (has(table, 'th') || has(table, 'caption')) return true
  const rows = descendants(table, 'tr').map((row) => descendants(row, 'td'))
  const widths = new Set(rows.map((row) => row.length))
  const longest = Math.max(0, ...rows.flat().map((cell) => textOf(cell).length))
  return rows.length > 1 && widths.size === 1 && !widths.has(1) && longest <= LONGEST_CELL
}

/** A table that only lays out the page: its cells, one below the other. */
function unfolded(table: Element): Element {
  const cells = descendants(table, 'td', 'th').map((cell): Element => ({ ...cell, tagName: 'div', properties: {} }))
  return { ...table, tagName: 'div', properties: {}, children: cells }
}

function has(element: Element, tagName: string): boolean {
  return descendants(element, tagName).length > 0
}

/** Elements of these names below a node, but none inside another of them. */
export function descendants(node: Parents, ...names: readonly string[]): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return names.includes(child.tagName) ? [child] : descendants(child, ...names)
  })
}

/** All text below a node, with its white space collapsed. */
export function textOf(node: Parents): string {
  const texts = node.children.map((child) =>
    child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
  )
  return texts.join('').replaceAll(/\s+/gu, ' ').trim()
}
