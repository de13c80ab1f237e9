import { SIZE, picture, type Picture } from './model.ts'
import { circle, steps } from './path.ts'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const SEEDS = 420

/** Fermat’s spiral, one seed each golden angle, as a sunflower has them; every twenty-first, which makes an arm, stands out. */
export function fermat(): Picture {
  const seeds = steps(1, SEEDS, SEEDS - 1)
  const dots = (chosen: readonly number[]): string => chosen.map(seed).join('')
  return picture([
    { d: dots(seeds.filter((number) => number % 21 !== 0)), role: 'dot' },
    { d: dots(seeds.filter((number) => number % 21 === 0)), role: 'accent-dot' },
  ])
}

function seed(number: number): string {
  const distance = Math.sqrt(number / SEEDS)
  const angle = number * GOLDEN_ANGLE
  const radius = distance * SIZE * 0.47
  return circle(
    { x: SIZE / 2 + radius * Math.cos(angle), y: SIZE / 2 + radius * Math.sin(angle) },
    1.2 + 2.4 * distance,
  )
}
