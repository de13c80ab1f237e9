import { expect, test } from 'vitest'
import { type HandoutSurvey, placeOf } from '../../src/handout/placement.ts'
import { pickSlides } from '../../src/export/site/pick-slides.ts'
import { deckOf } from '../support/deck-info.ts'

const whole = deckOf(['cover', 'points', 'points', 'points', 'end'])

function survey(pages: Readonly<Record<number, number>>, count: number): HandoutSurvey {
  const entries = Object.entries(pages).map(([no, page]) => [Number(no), page] as const)
  return { headings: new Map(entries.map(([no]) => [no, ''])), shown: [], pages: new Map(entries), count }
}

const SURVEYS = [survey({ 1: 1, 2: 2 }, 4), survey({ 3: 1, 4: 2 }, 2), survey({ 5: 1 }, 1)]
const part = (numbers: readonly number[]): Pick<Parameters<typeof placeOf>[0], 'deck' | 'whole'> => ({
  deck: pickSlides(whole, numbers),
  whole,
})

test('each part knows the pages of all slides, its own first one, and how many there are', () => {
  const places = [[1, 2], [3, 4], [5]].map((numbers) => placeOf(part(numbers), SURVEYS, { front: 2, back: 3 }))
  for (const { pages } of places)
    expect([...pages]).toEqual([
      [1, 3],
      [2, 4],
      [3, 7],
      [4, 8],
      [5, 9],
    ])
  expect(places.map(({ numbers }) => numbers)).toEqual([
    { first: 1, total: 12 },
    { first: 7, total: 12 },
    { first: 9, total: 12 },
  ])
})

test('cover and contents stand before the first part, the sources behind the last', () => {
  const shows = [[1, 2], [3, 4], [5]].map((numbers) => placeOf(part(numbers), SURVEYS, { front: 2, back: 0 }).shows)
  expect(shows.map(({ front, slides, back }) => [front, slides, back])).toEqual([
    [true, true, false],
    [false, true, false],
    [false, true, true],
  ])
})
