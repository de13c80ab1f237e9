import type { Box } from '../page/items.ts'

/** Pixels of the deck in an inch of the PPTX, so that one is a point: 960 are the 13.333 inches of a wide slide. */
export const PER_INCH = 72

/** A box in inches. */
export function inches({ x, y, w, h }: Box): Box {
  return { x: x / PER_INCH, y: y / PER_INCH, w: w / PER_INCH, h: h / PER_INCH }
}
