import type { Ranker } from './discourse.ts'
import type { Candidate } from './features.ts'
import { WEIGHTS } from './weights.ts'

/** The candidate for which most speaks, by some weights; of equals the first. */
export function bestOf<C extends Pick<Candidate, 'features'>>(
  candidates: readonly C[],
  weights: Readonly<Record<string, number>>,
): C | undefined {
  let best: C | undefined
  let most = -Infinity
  for (const candidate of candidates) {
    let sum = 0
    for (const feature of candidate.features) sum += weights[feature] ?? 0
    if (sum > most) [best, most] = [candidate, sum]
  }
  return best
}

/** Picks by some weights. */
export function rankBy(weights: Readonly<Record<string, number>>): Ranker {
  return (_, candidates) => bestOf(candidates, weights)
}

/** Picks by the weights that were fitted to the corpus. */
export const bySalience: Ranker = rankBy(WEIGHTS)
