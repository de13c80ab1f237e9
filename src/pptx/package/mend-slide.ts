import type { DrawnSlide } from '../draw/draw-deck.ts'
import type { DrawnShape } from '../draw/drawn-shape.ts'
import { type Node, type Part, childrenOf, find, openPart } from './dom.ts'
import { mendText } from './mend-text.ts'

/** English Metric Units in a pixel of the deck, which is a point. */
const PER_PIXEL = 12_700
const SHAPES = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp'])

/**
 * Mends a slide as the library wrote it: numbers of its own for all shapes, alternative texts, boxes of placeholders, and its text and
 * number. `isCounted` tells whether PowerPoint, which counts slides, comes to the deck’s numbers; if not, they are text.
 */
export function mendSlide(xml: string, { no, shapes, lang }: DrawnSlide, isCounted: boolean): string {
  const part = openPart(xml)
  const nodes = find(part.root, 'p:spTree').flatMap((tree) =>
    [...tree.children].filter(({ tagName }) => SHAPES.has(tagName)),
  )
  // The library writes shapes in the order they were added in; what follows is the layout's: empty placeholders, page number.
  nodes.forEach((node, index) => {
    mendShape(part, node, { index, shape: shapes[index] })
  })
  mendText(part, lang)
  mendNumber(part, no, isCounted)
  return part.write()
}

function mendNumber({ root, create }: Part, no: number, isCounted: boolean): void {
  for (const field of find(root, 'a:fld')) {
    for (const text of childrenOf(field, 'a:t')) text.textContent = String(no)
    if (isCounted) continue
    field.parentNode?.insertBefore(create('a:r', {}, ...field.children), field)
    field.remove()
  }
}

function mendShape(part: Part, node: Node, { index, shape }: { index: number; shape: DrawnShape | undefined }): void {
  const own = find(node, 'p:cNvPr')[0]
  own?.setAttribute('id', String(index + 2))
  for (const placeholder of find(node, 'p:ph')) placeholder.removeAttribute('hasCustomPrompt')
  if (own === undefined || shape === undefined) return
  own.setAttribute('name', shape.name)
  if (shape.alternative !== undefined) own.setAttribute('descr', shape.alternative)
  if (shape.decorative) own.appendChild(decorative(part))
  if (shape.box !== undefined) place(node, shape.box)
}

/** That a screen reader may pass a shape over (MS-ODRAWXML, 2.2.4). */
function decorative({ create }: Part): Node {
  const mark = create('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: '1',
  })
  return create('a:extLst', {}, create('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, mark))
}

function place(node: Node, { x, y, w, h }: NonNullable<DrawnShape['box']>): void {
  for (const frame of find(node, 'a:xfrm').slice(0, 1)) {
    set(childrenOf(frame, 'a:off')[0], { x, y })
    set(childrenOf(frame, 'a:ext')[0], { cx: w, cy: h })
  }
}

function set(node: Node | undefined, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) node?.setAttribute(name, String(Math.round(value * PER_PIXEL)))
}
