import { FORMULA } from '../source/formulas.ts'
import { type Markup, type MarkupElement, textIn } from '../source/markup.ts'
import type { Context } from './context.ts'
import { COMPONENTS } from './components.ts'
import { checkDirectives, checkHtml, clickSteps } from './html.ts'
import { toItems } from './lists.ts'
import { type Block, type Finding, type Piece, type Run, notCarried } from './model.ts'
import { toPicture } from './pictures.ts'
import { formula, isInline, withRuns } from './runs.ts'
import { toTable } from './tables.ts'

/** A slide's markup as blocks, in order; text that stands between blocks is a paragraph. */
export function toBlocks(nodes: readonly Markup[], context: Context): Piece[] {
  return groupInline(nodes).flatMap((group) =>
    Array.isArray(group) ? paragraph(group, context) : elementBlocks(group, context),
  )
}

/** Inline nodes that follow one another are one group; a block stands alone. */
function groupInline(nodes: readonly Markup[]): (MarkupElement | Markup[])[] {
  return nodes.reduce<(MarkupElement | Markup[])[]>((groups, node) => {
    const last = groups.at(-1)
    if (node.kind === 'element' && !isInline(node) && node.tag !== 'img') return [...groups, node]
    if (Array.isArray(last)) return [...groups.slice(0, -1), [...last, node]]
    return [...groups, [node]]
  }, [])
}

/** A paragraph; pictures among its words stand below it, a formula alone is displayed. */
function paragraph(nodes: readonly Markup[], context: Context): Piece[] {
  const pictures = nodes.filter((node): node is MarkupElement => node.kind === 'element' && node.tag === 'img')
  const words = nodes.filter((node) => node.kind !== 'element' || node.tag !== 'img')
  return [...sentence(words), ...pictures.flatMap((image) => toPicture(image, context))]
}

function sentence(nodes: readonly Markup[]): Piece[] {
  const shown = nodes.filter((node) => node.kind !== 'text' || node.text.trim() !== '')
  const [only] = shown
  if (shown.length === 1 && only?.kind === 'element' && only.tag === FORMULA) {
    const text = textIn(only.children)
    return [{ kind: 'formula', text }, formula(text)]
  }
  return withRuns(nodes, (runs) => (runs.length === 0 ? [] : [{ kind: 'text', runs }]))
}

type Convert = (element: MarkupElement, context: Context) => Piece[]

const heading: Convert = ({ tag, children }) =>
  withRuns(children, (runs) => [{ kind: 'heading', level: Number(tag.slice(1)), runs }])

const list: Convert = (element, context) => {
  const pieces = toItems(element, (nodes) => toBlocks(nodes, context))
  const items = pieces.flatMap((piece) => (piece.kind === 'item' ? [piece.item] : []))
  const others = pieces.flatMap((piece) => (piece.kind === 'item' ? [] : [piece]))
  return [...(items.length === 0 ? [] : [{ kind: 'list', items } as const]), ...others]
}

const quote: Convert = ({ children }, context) => {
  const inside = toBlocks(children, context)
  const lines = inside.flatMap(linesOf)
  const others = inside.filter((piece) => linesOf(piece).length === 0)
  return [...(lines.length === 0 ? [] : [{ kind: 'quote', lines } as const]), ...others]
}

function linesOf(piece: Piece): (readonly Run[])[] {
  if (piece.kind === 'text' || piece.kind === 'heading') return [piece.runs]
  if (piece.kind === 'list') return piece.items.map(({ runs }) => runs)
  return piece.kind === 'quote' ? [...piece.lines] : []
}

const DIAGRAMS = /^(?:mermaid|plantuml)\b/u

const code: Convert = ({ attributes, children }) => {
  const info = attributes['data-info'] ?? ''
  const block: Block = { kind: 'code', text: textIn(children).replace(/^\n/u, '').trimEnd() }
  if (DIAGRAMS.test(info)) {
    const text = 'the diagram is drawn by the browser only; its source is shown'
    return [block, notCarried('diagram', text, info)]
  }
  return [block, ...(/\{[^}]*\|/u.test(info) ? [clickSteps(`lines of code: ${info}`, info)] : [])]
}

/** What the elements of Markdown and HTML become. */
const ELEMENTS: Readonly<Record<string, Convert>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
  p: ({ children }, context) => toBlocks(children, context),
  ul: list,
  ol: list,
  blockquote: quote,
  pre: code,
  table: (element) => toTable(element),
  hr: () => [{ kind: 'rule' }],
}

/** Boxes around other blocks, which only a style sheet shows. */
const BOXES = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'figure',
  'figcaption',
  'center',
  'template',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'address',
  'aside',
  'nav',
])
/** What the deck makes of clicks. */
const STEPS = new Set(['v-click', 'v-clicks', 'v-after', 'v-switch', 'VClick', 'VClicks', 'VAfter', 'VSwitch'])

function elementBlocks(element: MarkupElement, context: Context): Piece[] {
  const { tag, children } = element
  const convert = Object.hasOwn(ELEMENTS, tag) ? ELEMENTS[tag] : COMPONENTS[tag]
  if (convert !== undefined) return [...convert(element, context), ...checkDirectives(element)]
  const inside = toBlocks(children, context)
  if (STEPS.has(tag)) return [...inside, clickSteps(`<${tag}>`, `<${tag}`)]
  if (BOXES.has(tag)) return [...inside, ...checkHtml(element), ...checkDirectives(element)]
  if (tag === 'style' || tag === 'script')
    return [notCarried('html', `<${tag}> has no place in a PPTX and is left out`, `<${tag}`)]
  return [...inside, unknown(element, inside)]
}

function unknown({ tag, attributes }: MarkupElement, inside: readonly Piece[]): Finding {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  const rest = inside.some(({ kind }) => kind !== 'finding' && kind !== 'origin')
    ? 'its text is kept'
    : 'it is left out'
  const what = /[A-Z-]/u.test(tag) ? 'component' : 'element'
  return notCarried('component', `the ${what} <${tag}${given.join('')}> is not in the PPTX; ${rest}`, `<${tag}`)
}
