/** A point of an outline, in the drawing's units, as a custom shape takes it. */
export type OutlinePoint =
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve'
      readonly x: number
      readonly y: number
      readonly by: readonly [number, number, number, number]
    }
  | { readonly kind: 'close' }

interface Place {
  readonly x: number
  readonly y: number
}

/** A circular arc of an SVG path. */
export interface Arc {
  readonly from: Place
  readonly to: Place
  readonly radius: number
  readonly large: boolean
  readonly clockwise: boolean
}

/** A circular arc as cubic curves of at most a quarter of a circle (SVG 1.1, appendix F.6.5). */
export function arcCurves({ from, to, radius, large, clockwise }: Arc): OutlinePoint[] {
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const half = Math.hypot(dx, dy)
  if (half === 0) return []
  const r = Math.max(radius, half)
  const factor = (large === clockwise ? -1 : 1) * Math.sqrt(Math.max(0, r ** 2 - half ** 2)) * (1 / half)
  const centre = { x: factor * dy + (from.x + to.x) / 2, y: -factor * dx + (from.y + to.y) / 2 }
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  const end = Math.atan2(to.y - centre.y, to.x - centre.x)
  const sweep = clockwise ? positive(end - start) : positive(end - start) - 2 * Math.PI
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6)
  const step = sweep / count
  return Array.from({ length: count }, (_, index) => quarter(centre, r, { start: start + index * step, step }))
}

function positive(angle: number): number {
  const turned = angle % (2 * Math.PI)
  return turned <= 1e-9 ? turned + 2 * Math.PI : turned
}

function quarter(centre: Place, r: number, { start, step }: { start: number; step: number }): OutlinePoint {
  const handle = (4 / 3) * Math.tan(step / 4) * r
  const end = start + step
  const at = (angle: number): Place => ({ x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) })
  const [from, to] = [at(start), at(end)]
  return {
    kind: 'curve',
    x: to.x,
    y: to.y,
    by: [
      from.x - handle * Math.sin(start),
      from.y + handle * Math.cos(start),
      to.x + handle * Math.sin(end),
      to.y - handle * Math.cos(end),
    ],
  }
}
