/** A rectangle, in whatever pixels. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** From the slip to its mark and to the slide's edges, in CSS pixels of the slide. */
const GAP = 8
const EDGE = 16

/** Where a slip stands, from the corner of its positioned parent: below its mark, else above, always inside the slide. */
export function placeSlip(slip: HTMLElement, mark: HTMLElement): { left: number; top: number } {
  const slide = slip.closest<HTMLElement>('.slidev-layout') ?? document.documentElement
  const scale = slide.getBoundingClientRect().width / Math.max(1, slide.offsetWidth)
  const within = (element: Element): Rect =>
    scaled(element.getBoundingClientRect(), slide.getBoundingClientRect(), scale)
  const size = { width: slip.offsetWidth, height: slip.offsetHeight }
  const at = besideMark(size, within(mark), { width: slide.offsetWidth, height: slide.offsetHeight })
  const parent = within(slip.offsetParent ?? slide)
  return { left: at.left - parent.left, top: at.top - parent.top }
}

/** The place of a slip on a slide: below its mark, else above it, else wherever the slide has room for it. */
export function besideMark(
  slip: Pick<Rect, 'width' | 'height'>,
  mark: Rect,
  slide: Pick<Rect, 'width' | 'height'>,
): { left: number; top: number } {
  const below = mark.top + mark.height + GAP
  const above = mark.top - GAP - slip.height
  const top = below + slip.height <= slide.height - EDGE || above < EDGE ? below : above
  return {
    left: clamp(mark.left + Math.min(mark.width / 2, 40), EDGE, slide.width - EDGE - slip.width),
    top: clamp(top, EDGE, slide.height - EDGE - slip.height),
  }
}

function scaled(inner: DOMRect, outer: DOMRect, scale: number): Rect {
  return {
    left: (inner.left - outer.left) / scale,
    top: (inner.top - outer.top) / scale,
    width: inner.width / scale,
    height: inner.height / scale,
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
