import { SIZE, picture, type Picture, type Point } from './model.ts'
import { circle, round } from './path.ts'

const CENTRE = SIZE / 2
const RADIUS = SIZE * 0.46

/** Poincaré's disc, cut into triangles with their corners at infinity (the Farey tessellation), six times over. */
export function poincare(): Picture {
  const corners = [0, 1, 2].map((index) => (index / 3) * 2 * Math.PI + Math.PI / 2)
  const sides = corners.map((from, index) => [from, corners[(index + 1) % 3] ?? 0] as const)
  const inner = sides.map(([from, to]) => geodesic(from, to)).join('')
  const outer = sides.map(([from, to]) => split(from, to < from ? to + 2 * Math.PI : to, 6)).join('')
  return picture([
    { d: circle({ x: CENTRE, y: CENTRE }, RADIUS) + outer, role: 'line' },
    { d: inner, role: 'accent' },
  ])
}

/** The triangle outside a line, then those outside its two new sides; the third corner halves the arc. */
function split(from: number, to: number, depth: number): string {
  if (depth === 0) return ''
  const middle = (from + to) / 2
  const sides = geodesic(from, middle) + geodesic(middle, to)
  return sides + split(from, middle, depth - 1) + split(middle, to, depth - 1)
}

/** The straight line of the disc between two places of its rim, which is a circle that meets the rim at right angles. */
export function geodesic(from: number, to: number): string {
  const [start, end] = [rim(from), rim(to)]
  const turn = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
  const radius = round(RADIUS * Math.abs(Math.tan(turn / 2)))
  return `M${round(start.x)} ${round(start.y)}A${radius} ${radius} 0 0 1 ${round(end.x)} ${round(end.y)}`
}

function rim(angle: number): Point {
  return { x: CENTRE + RADIUS * Math.cos(angle), y: CENTRE - RADIUS * Math.sin(angle) }
}
