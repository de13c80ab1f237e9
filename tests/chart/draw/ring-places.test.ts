import { describe, expect, it } from 'vitest'
import { placesAround } from '../../../src/chart/draw/ring-places.ts'

describe('placesAround', () => {
  it('puts a label where the middle of its part is', () => {
    expect(placesAround([70, 50, 60])).toEqual(['right', 'bottom', 'left'])
    expect(placesAround([1, 1])).toEqual(['right', 'left'])
    expect(placesAround([1])).toEqual(['bottom'])
  })

  it('puts one label above and one below, the others beside', () => {
    expect(placesAround([96, 1, 1, 1, 1])).toEqual(['bottom', 'top', 'left', 'left', 'left'])
  })

  it('has a place for the parts of nothing', () => {
    expect(placesAround([0, 0])).toEqual(['top', 'right'])
  })
})
