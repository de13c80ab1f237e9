import { type OutlinePoint, arcCurves } from './arcs.ts'

const COMMAND = /([MLAZ])([^MLAZ]*)/gu

/** The points of an SVG path of our own pictures, which have absolute moves, lines, circular arcs and closes. */
export function outlineOf(d: string): OutlinePoint[] {
  return [...d.matchAll(COMMAND)].reduce<OutlinePoint[]>((points, [, command = '', rest = '']) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/u)
      .map(Number)
    points.push(...commandPoints(command, numbers, points))
    return points
  }, [])
}

function commandPoints(command: string, numbers: readonly number[], before: readonly OutlinePoint[]): OutlinePoint[] {
  if (command === 'Z') return [{ kind: 'close' }]
  if (command === 'A') {
    const [radius = 0, , , large = 0, clockwise = 0, x = 0, y = 0] = numbers
    return arcCurves({ from: lastOf(before), to: { x, y }, radius, large: large === 1, clockwise: clockwise === 1 })
  }
  const [x = 0, y = 0] = numbers
  return [{ kind: command === 'M' ? 'move' : 'line', x, y }]
}

function lastOf(points: readonly OutlinePoint[]): { x: number; y: number } {
  const last = points.at(-1)
  return last === undefined || last.kind === 'close' ? { x: 0, y: 0 } : { x: last.x, y: last.y }
}
