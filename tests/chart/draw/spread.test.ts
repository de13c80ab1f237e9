import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread, stack } from '../../../src/chart/draw/spread.ts'

describe('spread', () => {
  it('leaves what is far enough apart', () => {
    expect(spread([10, 50], 20, [0, 100])).toEqual([10, 50])
  })

  it('moves apart what is too near, and keeps it inside', () => {
    expect(spread([95, 90], 20, [0, 100])).toEqual([100, 80])
    expect(spread([-5, 3], 20, [0, 100])).toEqual([0, 20])
  })

  it('keeps every distance and every limit wherever there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), (positions) => {
        const placed = spread(positions, 20, [0, 100]).toSorted((a, b) => a - b)
        placed.forEach((position, index) => {
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position).toBeLessThanOrEqual(100)
          if (index > 0) expect(position - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(20)
        })
      }),
    )
  })
})

describe('stack', () => {
  it('gives labels that would touch rows of their own', () => {
    const labels = [0, 40, 120].map((left) => ({ left, width: 60 }))
    expect(stack(labels, 10)).toEqual([0, 1, 0])
  })
})
