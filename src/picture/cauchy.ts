import { contour, type Field } from './contour.ts'
import { SIZE, picture, type Picture } from './model.ts'
import { circle, steps } from './path.ts'

const REACH = 3.2

/** Wind around a circle: the lines on which the imaginary part of the holomorphic function z + 1/z is constant (d’Alembert, Cauchy). */
export function cauchy(): Picture {
  const field: Field = {
    reach: REACH,
    value: (x, y) => (x * x + y * y < 0.98 || Math.hypot(x, y) > 0.94 * REACH ? NaN : y - y / (x * x + y * y)),
  }
  const levels = steps(-3, 3, 24).filter((level) => level !== 0)
  const scale = SIZE / 2 / REACH
  return picture([
    { d: levels.map((level) => contour(field, level)).join(''), role: 'line' },
    { d: circle({ x: SIZE / 2, y: SIZE / 2 }, scale), role: 'accent' },
  ])
}
