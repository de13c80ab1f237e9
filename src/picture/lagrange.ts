import { contour, type Field } from './contour.ts'
import { SIZE, picture, type Picture, type Point } from './model.ts'
import { circle } from './path.ts'

const REACH = 1.75
/** The smaller body's share of both masses. */
const SHARE = 0.2

/** Lagrange’s three bodies: lines of equal potential around two that turn about each other, and the five places where a third can rest. */
export function lagrange(): Picture {
  const field: Field = { reach: REACH, value: potential }
  const levels = [1.42, 1.455, 1.5, 1.56, 1.64, 1.75, 1.9, 2.1, 2.4, 2.9, 3.8]
  const rests = [...[-1.6, 0.3, 1.1].map((near) => ({ x: restOnAxis(near), y: 0 })), corner(1), corner(-1)]
  return picture([
    { d: levels.map((level) => contour(field, level)).join(''), role: 'line' },
    { d: circle(place({ x: -SHARE, y: 0 }), 9) + circle(place({ x: 1 - SHARE, y: 0 }), 5), role: 'dot' },
    { d: rests.map((rest) => circle(place(rest), 4.5)).join(''), role: 'accent-dot' },
  ])
}

/** The effective potential, with its sign turned, in the frame that turns with the bodies. */
function potential(x: number, y: number): number {
  if (Math.hypot(x, y) > 0.94 * REACH) return NaN
  const big = (1 - SHARE) / Math.hypot(x + SHARE, y)
  const small = SHARE / Math.hypot(x - 1 + SHARE, y)
  return big + small + (x * x + y * y) / 2
}

/** The two that make an equal triangle with the bodies. */
function corner(side: 1 | -1): Point {
  return { x: 0.5 - SHARE, y: (side * Math.sqrt(3)) / 2 }
}

/** Where the pull along the axis is nothing, by halving an interval around `near` that holds no body. */
export function restOnAxis(near: number): number {
  const bodies = [-SHARE, 1 - SHARE]
  let low = Math.max(-3, ...bodies.filter((body) => body < near)) + 1e-6
  let high = Math.min(3, ...bodies.filter((body) => body > near)) - 1e-6
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2
    if (slope(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function slope(x: number): number {
  return (potential(x + 1e-7, 0) - potential(x - 1e-7, 0)) / 2e-7
}

function place({ x, y }: Point): Point {
  return { x: ((x / REACH + 1) * SIZE) / 2, y: ((1 - y / REACH) * SIZE) / 2 }
}
