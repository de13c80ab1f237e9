import type { Point } from './model.ts'

/** A path through points, straight from each to the next. */
export function polyline(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
}

/** A whole circle. */
export function circle({ x, y }: Point, radius: number): string {
  const [r, left, right] = [round(radius), round(x - radius), round(x + radius)]
  return `M${left} ${round(y)}A${r} ${r} 0 1 1 ${right} ${round(y)}A${r} ${r} 0 1 1 ${left} ${round(y)}Z`
}

/** To a hundredth: more cannot be seen, and makes the slide heavy. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** The numbers from `first` to `last` in `count` equal steps, both included. */
export function steps(first: number, last: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => first + ((last - first) * index) / count)
}
