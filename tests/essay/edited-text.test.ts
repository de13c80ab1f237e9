import { describe, expect, test } from 'vitest'
import { applyEdits, sourcePosition, untouched } from '../../src/essay/edited-text.ts'

const text = 'one two\r\nthree\nfour'

test('an untouched text knows its lines and columns', () => {
  const { positionAt } = untouched(text)
  expect([0, 4, 9, 13, 15, 18, 99].map(positionAt)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 5 },
    { line: 2, column: 1 },
    { line: 2, column: 5 },
    { line: 3, column: 1 },
    { line: 3, column: 4 },
    { line: 3, column: 5 },
  ])
})

describe('an edited text', () => {
  const once = applyEdits(untouched(text), [
    { start: 9, end: 14, replacement: 'drei\n\nmehr' },
    { start: 0, end: 4, replacement: '' },
  ])

  test('is the text with its edits, in whatever order they come', () => {
    expect(once.text).toBe('two\r\ndrei\n\nmehr\nfour')
  })

  test('knows where each of its characters comes from', () => {
    expect(once.positionAt(once.text.indexOf('two'))).toEqual({ line: 1, column: 5 })
    expect(once.positionAt(once.text.indexOf('drei'))).toEqual({ line: 2, column: 1 })
    expect(once.positionAt(once.text.indexOf('four'))).toEqual({ line: 3, column: 1 })
  })

  test('and still does when it is edited again', () => {
    const twice = applyEdits(once, [{ start: 0, end: 5, replacement: '' }])
    expect(twice.text).toBe('drei\n\nmehr\nfour')
    expect(twice.positionAt(twice.text.indexOf('our'))).toEqual({ line: 3, column: 2 })
  })

  test('takes lines and columns back as well', () => {
    expect(sourcePosition(once)({ line: 5, column: 3 })).toEqual({ line: 3, column: 3 })
  })
})
