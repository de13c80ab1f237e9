import { SIZE, picture, type Picture } from './model.ts'
import { polyline, steps } from './path.ts'

const COUNTS = [1, 2, 3, 4, 6, 8, 11, 15]

/** Laplace’s central limit theorem: the density of the mean of n independent uniform numbers; the more there are, the nearer a bell. */
export function laplace(): Picture {
  return picture(COUNTS.map((count) => ({ d: density(count), role: count === COUNTS.at(-1) ? 'accent' : 'line' })))
}

function density(count: number): string {
  const points = steps(0, 1, 300).map((mean) => ({
    x: SIZE * (0.02 + 0.96 * mean),
    y: SIZE * 0.93 - (count * irwinHall(mean * count, count) * SIZE * 0.86) / 5.4,
  }))
  return polyline(points)
}

/** The density of the sum of `count` numbers from 0 to 1 (Irwin and Hall); good to 15 of them, whose terms grow no further than a double can hold. */
export function irwinHall(sum: number, count: number): number {
  if (sum < 0 || sum > count) return 0
  const terms = Array.from({ length: Math.floor(sum) + 1 }, (_, term) => term)
  const total = terms.reduce(
    (result, term) => result + (-1) ** term * choose(count, term) * (sum - term) ** (count - 1),
    0,
  )
  return total / factorial(count - 1)
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1)
}

function choose(from: number, count: number): number {
  return factorial(from) / (factorial(count) * factorial(from - count))
}
