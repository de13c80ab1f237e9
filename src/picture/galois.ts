import { SIZE, picture, type Picture, type Point } from './model.ts'
import { circle, polyline } from './path.ts'

type Permutation = readonly number[]

/**
 * The Galois group of the general equation of degree four, as the Cayley graph of its 24 permutations of the roots under
 * exchanges of neighbours: the corners and edges of a truncated octahedron. The six around one order of three roots stand out.
 */
export function galois(): Picture {
  const group = permutations([0, 1, 2, 3])
  const edges = group.flatMap((from) =>
    [0, 1, 2].map((place) => ({ from, to: exchange(from, place) })).filter(({ from, to }) => isBefore(from, to)),
  )
  const path = (chosen: typeof edges): string =>
    chosen.map(({ from, to }) => polyline([project(from), project(to)])).join('')
  const isAccent = (one: Permutation): boolean => one[3] === 3
  return picture([
    { d: path(edges.filter(({ from, to }) => !(isAccent(from) && isAccent(to)))), role: 'line' },
    { d: path(edges.filter(({ from, to }) => isAccent(from) && isAccent(to))), role: 'accent' },
    { d: dots(group.filter((one) => !isAccent(one))), role: 'dot' },
    { d: dots(group.filter(isAccent)), role: 'accent-dot' },
  ])
}

/** Every order of some numbers. */
export function permutations(numbers: Permutation): Permutation[] {
  if (numbers.length === 0) return [[]]
  return numbers.flatMap((first) =>
    permutations(numbers.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  )
}

function exchange(order: Permutation, place: number): Permutation {
  return order.map((value) => (value === place ? place + 1 : value === place + 1 ? place : value))
}

function isBefore(one: Permutation, other: Permutation): boolean {
  return one.join('') < other.join('')
}

/** The permutations as points of space (their coordinates sum to a constant), turned a little and laid on the page. */
function project(order: Permutation): Point {
  const [a, b, c, d] = order.map((value) => value - 1.5) as [number, number, number, number]
  const x = (a - b) / Math.SQRT2
  const y = (a + b - 2 * c) / Math.sqrt(6)
  const z = (a + b + c - 3 * d) / Math.sqrt(12)
  const [turned, depth] = rotate(x, z, 0.42)
  const [tilted] = rotate(y, depth, 0.36)
  return { x: SIZE / 2 + turned * SIZE * 0.21, y: SIZE / 2 - tilted * SIZE * 0.21 }
}

function rotate(one: number, other: number, angle: number): [number, number] {
  return [one * Math.cos(angle) - other * Math.sin(angle), one * Math.sin(angle) + other * Math.cos(angle)]
}

function dots(group: readonly Permutation[]): string {
  return group.map((one) => circle(project(one), 4)).join('')
}
