import { expect, test } from 'vitest'
import { bagOf, inverseFrequencies, lexRank, similarity } from '../../../src/plan/key-points/rank.ts'

const bags = [
  ['mistral', 'valuation', 'model'],
  ['mistral', 'model', 'open'],
  ['mistral', 'founders', 'paris'],
  ['weather', 'rain'],
].map(bagOf)

test('the sentence that shares most with the others ranks first, the one that shares nothing last', () => {
  const scores = lexRank(bags)
  expect(scores.indexOf(Math.max(...scores))).toBeLessThan(2)
  expect(scores.indexOf(Math.min(...scores))).toBe(3)
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(bags.length)
})

test('similarity is 1 for the same words, 0 for none in common, and symmetric', () => {
  const weights = inverseFrequencies(bags)
  const [a = bagOf([]), b = bagOf([]), , d = bagOf([])] = bags
  expect(similarity(a, a, weights)).toBeCloseTo(1)
  expect(similarity(a, d, weights)).toBe(0)
  expect(similarity(a, b, weights)).toBeCloseTo(similarity(b, a, weights))
})

test('no sentences, and sentences without words, do no harm', () => {
  expect(lexRank([])).toEqual([])
  expect(lexRank([bagOf([]), bagOf([])]).every(Number.isFinite)).toBe(true)
})
