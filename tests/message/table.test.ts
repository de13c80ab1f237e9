import { expect, test } from 'vitest'
import { formatTable } from '../../src/message/table.ts'

test('columns line up, a Han character being two wide', () => {
  expect(
    formatTable([
      ['数学', 'a'],
      ['x', 'b'],
    ]),
  ).toBe('数学  a\nx     b')
})

test('a long cell is cut with an ellipsis, at a whole character', () => {
  expect(formatTable([['数学数学', 'a']], 5)).toBe('数学…  a')
})
