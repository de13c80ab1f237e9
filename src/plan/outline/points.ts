import type { Block } from '../../essay/model.ts'
import type { Language } from '../../language/index.ts'
import { lengthOf, proseOf } from './draft.ts'
import type { Passage } from './draft.ts'
import { cutToWidth } from '../fit.ts'
import { MOST_POINTS, findKeyPoints } from '../key-points/keypoints.ts'

/** Where no sentence can be cut to a key point, a whole one stands in: up to so much, in widths of a Han character. */
const LONGEST_POINT = 250
const LONGEST_OF_SEVERAL = 90

/** The key points of some blocks, from their prose alone, none too long for its slide. */
export function pointsOf(blocks: readonly Block[], language: Language, most?: number): readonly string[] {
  const points = findKeyPoints(proseOf(blocks), language, most)
  return points.map((point) => cutToWidth(point, points.length > 1 ? LONGEST_OF_SEVERAL : LONGEST_POINT))
}

/** The key points of a slide: where several sections share it, each has its say, the longer ones more. */
export function pointsOfPassages(passages: readonly Passage[], language: Language): readonly string[] {
  const speaking = passages.filter(({ blocks }) => proseOf(blocks).length > 0)
  if (speaking.length < 2 || speaking.length > MOST_POINTS) {
    return pointsOf(
      passages.flatMap(({ blocks }) => blocks),
      language,
    )
  }
  const shares = sharesOf(speaking.map(({ blocks }) => lengthOf(proseOf(blocks), language)))
  return [...new Set(speaking.flatMap(({ blocks }, index) => pointsOf(blocks, language, shares[index] ?? 1)))]
}

/** So many points for each length: one at least, and each further one to whoever has most to say for each of theirs. */
function sharesOf(lengths: readonly number[]): readonly number[] {
  let shares = lengths.map(() => 1)
  for (let given = lengths.length; given < MOST_POINTS; given += 1) {
    const each = lengths.map((length, index) => length / (shares[index] ?? 1))
    const next = each.indexOf(Math.max(...each))
    shares = shares.map((share, index) => (index === next ? share + 1 : share))
  }
  return shares
}
