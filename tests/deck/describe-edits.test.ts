import { describe, expect, test } from 'vitest'
import { describeEdits } from '../../src/deck/describe-edits.ts'
import type { SlideText } from '../../src/deck/edits.ts'

const slides = (...numbers: number[]): SlideText[] =>
  numbers.map((number) => ({ number, title: `Title ${number}`, text: '' }))

describe('describing edits', () => {
  test.each([
    ['few by their titles', slides(3), slides(5), false, 'slide 3 ("Title 3"), "Title 5" removed'],
    ['many by their numbers', slides(2, 3, 4, 6, 8, 9), [], false, 'slides 2–4, 6, 8–9'],
    ['many removed by how many', [], slides(1, 2, 3, 4, 5), true, '5 slides removed, slides moved'],
  ])('%s', (_, changed, removed, reordered, expected) => {
    expect(describeEdits({ changed, removed, reordered })).toBe(expected)
  })
})
