/** A picture made of strokes, each an SVG path: `line` for the whole, `accent` for what it is about, `dot` for points. */
export interface Picture {
  readonly viewBox: string
  readonly strokes: readonly Stroke[]
}

export interface Stroke {
  readonly d: string
  readonly role: 'line' | 'accent' | 'dot' | 'accent-dot'
}

/** A place in a picture, x to the right and y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Every picture is this wide and high, so that one can stand in for another. */
export const SIZE = 400

/** A picture of `SIZE` by `SIZE`. */
export function picture(strokes: readonly Stroke[]): Picture {
  return { viewBox: `0 0 ${SIZE} ${SIZE}`, strokes }
}
