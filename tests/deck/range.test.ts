import { expect, test } from 'vitest'
import { slidesInRange, slidesWanted } from '../../src/deck/range.ts'

test.each([
  ['3', [3]],
  ['3,5-7', [3, 5, 6, 7]],
  ['8-', [8, 9]],
  ['-2', [1, 2]],
  [' 5 - 6 , 2 ', [2, 5, 6]],
  ['4,2-4,4', [2, 3, 4]],
  ['2–3，5', [2, 3, 5]],
  ['1-9', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('%j means %j', (text, expected) => {
  expect(slidesInRange({ text }, 9)).toEqual({ value: expected, messages: [] })
})

test.each([
  ['', 'a number is missing in the range of slides; the deck has 9 slides'],
  ['3,,5', 'a number is missing in the range of slides; the deck has 9 slides'],
  ['-', '"-" is no range of slides; the deck has 9 slides'],
  ['3-5-7', '"3-5-7" is no range of slides; the deck has 9 slides'],
  ['first', '"first" is no range of slides; the deck has 9 slides'],
  ['2.5', '"2.5" is no range of slides; the deck has 9 slides'],
  ['0', 'slides are counted from 1; the deck has 9 slides'],
  ['12', 'there is no slide 12; the deck has 9 slides'],
  ['5-40', 'there is no slide 40; the deck has 9 slides'],
  ['10-', 'there is no slide 10; the deck has 9 slides'],
  ['7-5', '"7-5" runs backwards; the deck has 9 slides'],
])('%j is an error that says why', (text, expected) => {
  const { value, messages } = slidesInRange({ text }, 9)
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'export/range', severity: 'error', text: expected }])
})

test('a mistake in a file is told with its place', () => {
  const place = { file: 'essaydeck.json', field: 'export.range' }
  expect(slidesInRange({ text: '2', place }, 1).messages).toMatchObject([
    { place, text: 'there is no slide 2; the deck has 1 slide' },
  ])
})

test('without a range, all are wanted', () => {
  expect(slidesWanted(undefined, 3).value).toEqual([1, 2, 3])
})
