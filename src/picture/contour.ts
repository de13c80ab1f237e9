import { SIZE, type Point } from './model.ts'
import { round } from './path.ts'

/** A function of the plane, and the square of it that a picture shows: from −reach to reach, both ways, around `centre`. */
export interface Field {
  readonly value: (x: number, y: number) => number
  readonly reach: number
}

const CELLS = 140

/** The line on which a field has a value, as an SVG path of short pieces (marching squares, each cell cut linearly). */
export function contour(field: Field, level: number): string {
  const grid = sample(field)
  const pieces: string[] = []
  for (let row = 0; row < CELLS; row += 1)
    for (let column = 0; column < CELLS; column += 1) pieces.push(cellPath(grid, { x: column, y: row }, level))
  return pieces.join('')
}

function sample({ value, reach }: Field): number[][] {
  const at = (index: number): number => ((index / CELLS) * 2 - 1) * reach
  return Array.from({ length: CELLS + 1 }, (_, row) =>
    Array.from({ length: CELLS + 1 }, (__, column) => value(at(column), -at(row))),
  )
}

/** The line enters and leaves a cell through the sides whose ends lie on different sides of the level. */
function cellPath(grid: readonly (readonly number[])[], { x, y }: Point, level: number): string {
  const corners: Point[] = [
    { x, y },
    { x: x + 1, y },
    { x: x + 1, y: y + 1 },
    { x, y: y + 1 },
  ]
  const heights = corners.map((corner) => (grid[corner.y]?.[corner.x] ?? NaN) - level)
  const crossings = corners.flatMap((from, index) => {
    const next = (index + 1) % 4
    return crossing(from, corners[next] ?? from, heights[index] ?? NaN, heights[next] ?? NaN)
  })
  const ends = crossings.map((point) => `${toPicture(point.x)} ${toPicture(point.y)}`)
  return ends.length < 2
    ? ''
    : `M${ends[0] ?? ''}L${ends[1] ?? ''}${ends.length === 4 ? `M${ends[2] ?? ''}L${ends[3] ?? ''}` : ''}`
}

function crossing(from: Point, to: Point, before: number, after: number): Point[] {
  if (!Number.isFinite(before) || !Number.isFinite(after) || before > 0 === after > 0) return []
  const part = before / (before - after)
  return [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]
}

function toPicture(index: number): number {
  return round((index / CELLS) * SIZE)
}
