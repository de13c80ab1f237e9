/** What each feature weighs. */
export type Weights = Readonly<Record<string, number>>

/** Candidates of which some are right. */
export interface Choice {
  readonly candidates: readonly { readonly features: readonly string[]; readonly isRight: boolean }[]
}

const STEPS = 250
/** Of Adam: the step, and how long it remembers gradients and their squares. */
const RATE = 0.05
const REMEMBERS = 0.9
const REMEMBERS_SQUARES = 0.99
/** A feature of fewer questions is left to the prior. */
const RARE = 3

/** The features of a candidate by their numbers. */
interface Row {
  readonly isRight: boolean
  readonly ids: readonly number[]
}

/**
 * Fits weights with which a right candidate comes first: log-linear, by maximum likelihood with a Gaussian prior around some
 * weights known beforehand, as narrow as `strength` says; minimised by Adam (Kingma & Ba 2015).
 */
export function fit(
  choices: readonly Choice[],
  { strength, prior }: { readonly strength: number; readonly prior: Weights },
): Weights {
  const usable = choices.filter(({ candidates }) => new Set(candidates.map(({ isRight }) => isRight)).size === 2)
  const names = frequentIn(usable)
  const ids = new Map(names.map((name, id) => [name, id]))
  const data = usable.map(({ candidates }) =>
    candidates.map(({ features, isRight }) => ({ isRight, ids: features.flatMap((name) => ids.get(name) ?? []) })),
  )
  const mean = names.map((name) => prior[name] ?? 0)
  const weights = minimise(mean, (at) => {
    const gradient = at.map((weight, id) => strength * (weight - (mean[id] ?? 0)))
    for (const rows of data) addGradient(rows, at, gradient)
    return gradient
  })
  return { ...prior, ...Object.fromEntries(names.map((name, id) => [name, weights[id] ?? 0])) }
}

function minimise(start: readonly number[], gradientAt: (weights: readonly number[]) => number[]): number[] {
  const weights = [...start]
  const means = start.map(() => 0)
  const squares = start.map(() => 0)
  for (let step = 1; step <= STEPS; step++) {
    for (const [id, slope] of gradientAt(weights).entries()) {
      const mean = REMEMBERS * (means[id] ?? 0) + (1 - REMEMBERS) * slope
      const square = REMEMBERS_SQUARES * (squares[id] ?? 0) + (1 - REMEMBERS_SQUARES) * slope ** 2
      means[id] = mean
      squares[id] = square
      const spread = Math.sqrt(square / (1 - REMEMBERS_SQUARES ** step)) + 1e-8
      weights[id] = (weights[id] ?? 0) - (RATE * mean) / (1 - REMEMBERS ** step) / spread
    }
  }
  return weights
}

/** Adds how far the candidates' probabilities are from what they would be if only right ones counted. */
function addGradient(rows: readonly Row[], weights: readonly number[], gradient: number[]): void {
  const scores = rows.map(({ ids }) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0))
  const highest = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - highest))
  const total = sumOf(odds)
  const right = Math.max(sumOf(odds.filter((_, index) => rows[index]?.isRight === true)), Number.MIN_VALUE)
  for (const [index, { ids, isRight }] of rows.entries()) {
    const odd = odds[index] ?? 0
    const slope = odd / total - (isRight ? odd / right : 0)
    for (const id of ids) gradient[id] = (gradient[id] ?? 0) + slope
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** The features that enough questions have. */
function frequentIn(choices: readonly Choice[]): string[] {
  const counts = new Map<string, number>()
  for (const { candidates } of choices)
    for (const feature of new Set(candidates.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].flatMap(([feature, count]) => (count >= RARE ? [feature] : [])).toSorted()
}
