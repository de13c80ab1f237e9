import { warning, type Message } from '../../message/message.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { placeOfSlide } from './check-page.ts'

/** What of a slide is beyond an edge: of the slide, or of something on it that cuts off what does not fit. */
export interface Overflow {
  readonly slide: number
  /** The words, or the element where it is no text. */
  readonly what: string
  /** The element that cuts it off, as a selector; empty for the slide. */
  readonly by: string
  readonly edge: 'left' | 'right' | 'top' | 'bottom'
  /** In CSS pixels. */
  readonly past: number
}

/** Warnings for what a listener will not see, one a slide: what is farthest out, and how much more there is. */
export function checkOverflow(found: readonly Overflow[], deck: DeckInfo): Message[] {
  return [...new Set(found.map(({ slide }) => slide))].map((no) => {
    const [worst, ...others] = found.filter(({ slide }) => slide === no).toSorted((a, b) => b.past - a.past)
    return overflowMessage(no, worst, others.length, deck)
  })
}

function overflowMessage(no: number, worst: Overflow | undefined, others: number, deck: DeckInfo): Message {
  const { what = '', by = '', edge = 'bottom', past = 0 } = worst ?? {}
  const whose = by === '' ? `the ${edge} edge of the slide` : `the ${edge} edge of ${by}, which cuts it off`
  const more = others === 0 ? '' : `; so do ${others} more`
  return warning('export/overflow', `slide ${no}: ${what} goes ${Math.round(past)} px beyond ${whose}${more}`, {
    ...placeOfSlide(deck, no),
    remedy: 'Take something off the slide, shorten it, or make it smaller (zoom: 0.8 in its front matter).',
  })
}

/**
 * Measures what the slides of the print page show. Text, pictures that are part of the flow, and charts count; what is placed
 * freely may bleed. A line of text counts as high as four fifths of its font: boxes of lines overlap by design.
 * Runs inside the browser, so it refers to nothing outside itself.
 */
export function findOverflow(): Overflow[] {
  type Sides = Readonly<Record<Overflow['edge'], number>>
  interface Clip {
    readonly by: string
    readonly box: Sides
    readonly sideways: boolean
    readonly upright: boolean
  }
  interface Context {
    readonly clips: readonly Clip[]
    readonly free: boolean
  }
  const SLACK = 2
  const UNSEEN = 2
  const found: Overflow[] = []

  const report = (slide: number, what: string, box: Sides, clips: readonly Clip[]): void => {
    for (const clip of clips) {
      const past = {
        left: clip.sideways ? clip.box.left - box.left : 0,
        right: clip.sideways ? box.right - clip.box.right : 0,
        top: clip.upright ? clip.box.top - box.top : 0,
        bottom: clip.upright ? box.bottom - clip.box.bottom : 0,
      }
      const [edge, most] = (Object.entries(past) as [Overflow['edge'], number][]).reduce((a, b) =>
        b[1] > a[1] ? b : a,
      )
      if (most <= SLACK) continue
      found.push({ slide, what, by: clip.by, edge, past: most })
      return
    }
  }
  const nameOf = (element: Element): string =>
    `${element.localName}${[...element.classList]
      .slice(0, 2)
      .map((name) => `.${name}`)
      .join('')}`
  const isPicture = (element: Element): boolean =>
    element.matches('img, video, canvas, iframe') || element.localName === 'svg'

  const readText = (slide: number, node: Text, style: CSSStyleDeclaration, clips: readonly Clip[]): void => {
    const words = node.data.trim().replace(/\s+/g, ' ')
    if (words === '') return
    const range = document.createRange()
    range.selectNodeContents(node)
    const half = parseFloat(style.fontSize) * 0.4
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
    for (const box of range.getClientRects()) {
      if (box.width < 0.5) continue
      const middle = (box.top + box.bottom) / 2
      left = Math.min(left, box.left)
      right = Math.max(right, box.right)
      top = Math.min(top, middle - half)
      bottom = Math.max(bottom, middle + half)
    }
    if (right < left) return
    const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words
    report(slide, `“${shown}”`, { left, right, top, bottom }, clips)
  }

  /** The innermost thing that cuts comes first; the slide itself is the last. */
  const read = (slide: number, element: Element, { clips, free }: Context): void => {
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return
    const isFree = free || style.position === 'absolute' || style.position === 'fixed'
    if (isPicture(element)) {
      const isChart = element.closest('[data-chart-state]') !== null
      const box = element.getBoundingClientRect()
      if ((!isFree || isChart) && box.width > UNSEEN && box.height > UNSEEN) report(slide, nameOf(element), box, clips)
      return
    }
    let inside = clips
    const [sideways, upright] = [style.overflowX !== 'visible', style.overflowY !== 'visible']
    if ((sideways || upright) && style.display !== 'inline') {
      const box = element.getBoundingClientRect()
      // For screen readers only, or cut on purpose and with a sign of it.
      if (box.width <= UNSEEN || box.height <= UNSEEN) return
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return
      inside = [{ by: nameOf(element), box, sideways, upright }, ...clips]
    }
    if (style.clipPath === 'inset(50%)') return
    for (const child of element.childNodes) {
      if (child instanceof Element) read(slide, child, { clips: inside, free: isFree })
      else if (child instanceof Text) readText(slide, child, style, inside)
    }
  }

  for (const page of document.querySelectorAll('.print-slide-container')) {
    const slide = Number(page.querySelector('[data-slidev-no]')?.getAttribute('data-slidev-no') ?? 0)
    const own: Clip = { by: '', box: page.getBoundingClientRect(), sideways: true, upright: true }
    for (const layout of page.querySelectorAll('.slidev-layout')) read(slide, layout, { clips: [own], free: false })
  }
  return found
}
