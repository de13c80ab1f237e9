import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countLines, textHeight, widthOf } from '../../../src/pptx/page/measure.ts'

describe('widthOf', () => {
  // Measured in Arial’s and Georgia’s metric twins, Liberation Sans and Gelasio.
  test.each([
    ['The last step is not taken on paper', 1543, 1650, 1750],
    ['Of the start-ups, only three stand above Mistral AI', 2205, 2369, 2567],
    ['The know-how sits with a few: talent outweighs headcount', 2585, 2789, 2989],
  ])('%s', (text, regular, bold, heading) => {
    const off = (estimate: number, real: number): number => Math.abs(estimate / real - 1)
    expect(off(widthOf(text, { size: 100 }), regular)).toBeLessThan(0.03)
    expect(off(widthOf(text, { size: 100, bold: true }), bold)).toBeLessThan(0.03)
    expect(off(widthOf(text, { size: 100, bold: true, font: 'serif' }), heading)).toBeLessThan(0.03)
  })

  test('a Chinese character is as wide as it is high', () => {
    expect(widthOf('证明题', { size: 20, bold: true, font: 'serif' })).toBe(60)
  })
})

describe('countLines', () => {
  test('breaks at spaces and between Chinese characters, and tears what is too long', () => {
    expect(countLines('aaa bbb', widthOf('aaa b', { size: 10 }), { size: 10 })).toBe(2)
    expect(countLines('一二三四五', 40, { size: 10 })).toBe(2)
    expect(countLines('a'.repeat(100), widthOf('a'.repeat(30), { size: 10 }), { size: 10 })).toBe(4)
  })

  test('never counts fewer lines than the width of the text fills', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 })),
        fc.integer({ min: 40, max: 900 }),
        (words, width) => {
          const text = words.join(' ').replaceAll(/\s+/gu, ' ').trim()
          const least = Math.ceil(widthOf(text, { size: 20 }) / width - 1e-9)
          expect(countLines(text, width, { size: 20 })).toBeGreaterThanOrEqual(Math.min(least, 1))
          expect(countLines(text, width, { size: 20 })).toBeGreaterThanOrEqual(Math.floor(least * 0.9))
        },
      ),
    )
  })
})

test('the height of text is that of its lines and what stands between paragraphs', () => {
  const paragraph = { runs: [{ text: 'a' }], size: 20, leading: 1.5, before: 5, after: 5 }
  expect(textHeight([paragraph, paragraph], 500)).toBe(70)
})
