import { expect, test } from 'vitest'
import { firstRange, partsOf } from '../../../src/export/print/parts.ts'
import type { PrintJob } from '../../../src/export/print/print-job.ts'
import { deckOf } from '../../support/deck-info.ts'

const JOB: PrintJob = {
  folder: 'x',
  deck: deckOf(['cover', 'section', 'points', 'points', 'section', 'points', 'end']),
  dark: false,
  timeout: 1000,
}

test('a deck that is small enough is one part, as it is', () => {
  expect(partsOf(JOB, 7)).toEqual([JOB])
  expect(firstRange(JOB, 7)).toBeUndefined()
})

test('each slide of a larger one is in one part, which knows of the others', () => {
  const early = (): Promise<undefined> => Promise.resolve(undefined)
  const parts = partsOf({ ...JOB, early }, 3)
  expect(parts.map(({ range }) => range)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  expect(firstRange(JOB, 3)).toEqual(parts[0]?.range)
  expect(parts.map(({ deck }) => deck.slides.map(({ no }) => no))).toEqual(parts.map(({ range }) => range))
  expect(parts.map(({ deck }) => deck.total)).toEqual([7, 7, 7])
  expect(parts.map(({ whole }) => whole)).toEqual([JOB.deck, JOB.deck, JOB.deck])
  // The page that was loaded early is one.
  expect(parts.map((part) => part.early)).toEqual([early, undefined, undefined])
})

test('a part of some slides of a deck has only those', () => {
  const slides = JOB.deck.slides.filter(({ no }) => no !== 2)
  const parts = partsOf({ ...JOB, deck: { ...JOB.deck, slides, total: 7 }, range: [1, 3, 4, 5, 6, 7] }, 4)
  expect(parts.map(({ range }) => range)).toEqual([
    [1, 3, 4, 5],
    [6, 7],
  ])
  expect(parts.map(({ deck }) => deck.total)).toEqual([7, 7])
})
