import { SIZE, picture, type Picture, type Point } from './model.ts'
import { circle } from './path.ts'

/** A circle by its curvature (negative where it holds the others inside) and its centre. */
interface Disc extends Point {
  readonly bend: number
}

type Four = readonly [Disc, Disc, Disc, Disc]

const SMALLEST = 1 / 140

/** Circles that touch, each found from four others by Descartes’ theorem: the Apollonian gasket of −1, 2, 2, 3. */
export function descartes(): Picture {
  const first: Four = [
    { bend: -1, x: 0, y: 0 },
    { bend: 2, x: -0.5, y: 0 },
    { bend: 2, x: 0.5, y: 0 },
    { bend: 3, x: 0, y: 2 / 3 },
  ]
  const discs = gasket(first)
  const path = (chosen: readonly Disc[]): string => chosen.map(discPath).join('')
  const accent = first[3]
  return picture([
    { d: path(discs.filter((disc) => disc !== accent)), role: 'line' },
    { d: discPath(accent), role: 'accent' },
  ])
}

/** The four circles and all that fit between them, down to the smallest that can be seen. */
export function gasket(four: Four): Disc[] {
  return [...four, ...[0, 1, 2, 3].flatMap((index) => fill(four, index))]
}

/** The circle on the other side of three of the four, and those between it and them. */
function fill(four: Four, index: number): Disc[] {
  const others = four.filter((_, place) => place !== index) as [Disc, Disc, Disc]
  const old = four[index]
  if (old === undefined) return []
  const found = opposite(others, old)
  if (1 / found.bend < SMALLEST) return []
  return [found, ...[0, 1, 2].flatMap((place) => fill([...others, found], place))]
}

/** Descartes: the curvatures, and the curvatures times the centres, of both circles sum to twice those of the three. */
function opposite(three: readonly [Disc, Disc, Disc], old: Disc): Disc {
  const sum = (read: (disc: Disc) => number): number =>
    2 * three.reduce((total, disc) => total + read(disc), 0) - read(old)
  const bend = sum((disc) => disc.bend)
  return { bend, x: sum((disc) => disc.bend * disc.x) / bend, y: sum((disc) => disc.bend * disc.y) / bend }
}

function discPath({ bend, x, y }: Disc): string {
  const scale = SIZE * 0.47
  return circle({ x: SIZE / 2 + x * scale, y: SIZE / 2 - y * scale }, scale / Math.abs(bend))
}
