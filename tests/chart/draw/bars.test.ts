import { describe, expect, it } from 'vitest'
import { barConfiguration, wrapLabel } from '../../../src/chart/draw/bars.ts'
import { type DrawnBar, fontsOf } from '../../../src/chart/draw/drawing.ts'
import { partialSum, partialSumPath } from '../../../src/picture/fourier.ts'
import { THEME, drawnBar } from '../sample.ts'

const BARS: DrawnBar[] = [drawnBar('A', 3), drawnBar('B', 1, { highlighted: true, mark: '*' })]
const DRAWING = { theme: THEME, animated: false, pixelRatio: 2, shown: 2 }

describe('barConfiguration', () => {
  const { data, options } = barConfiguration(BARS, DRAWING)

  it('draws the bars in order, the highlighted one in its colour', () => {
    expect(data.labels).toEqual(['A', 'B'])
    expect(data.datasets).toMatchObject([{ data: [3, 1], backgroundColor: ['#999', '#f00'] }])
  })

  it('draws a group in blue', () => {
    const { data } = barConfiguration([drawnBar('C', 2, { grouped: true })], DRAWING)
    expect(data.datasets).toMatchObject([{ backgroundColor: ['#00f'] }])
  })

  it('shows one more at each click', () => {
    const { data } = barConfiguration(BARS, { ...DRAWING, shown: 1 })
    expect(data.labels).toEqual(['A', ''])
    expect(data.datasets).toMatchObject([{ backgroundColor: ['#999', 'transparent'] }])
  })

  it('starts at zero, so that lengths can be compared', () => {
    expect(options?.scales?.['x']).toMatchObject({ display: false, min: 0, max: 3 })
  })

  it('stands still where it must', () => {
    expect(options?.animation).toBe(false)
    expect(barConfiguration(BARS, { ...DRAWING, animated: true }).options?.animation).toMatchObject({
      duration: 450,
    })
  })

  it('survives values that are all zero', () => {
    const bars = BARS.map((bar) => ({ ...bar, length: 0 }))
    expect(barConfiguration(bars, DRAWING).options?.scales?.['x']).toMatchObject({ max: 1 })
  })

  it('names the fonts to wait for', () => {
    expect(fontsOf(THEME)).toEqual(['400 20px Inter, sans-serif', '600 20px Inter, sans-serif'])
  })
})

describe('wrapLabel', () => {
  it('leaves a label that fits', () => {
    expect(wrapLabel('Mistral AI（种子轮）')).toBe('Mistral AI（种子轮）')
  })

  it('breaks a longer one in two, at a space where it has one, and loses nothing but the space', () => {
    const english = 'The Very Long Name of an International Research Organisation'
    expect([wrapLabel(english)].flat()).toHaveLength(2)
    expect([wrapLabel(english)].flat().join(' ')).toBe(english)
    const chinese = '一个名字非常非常非常非常非常非常非常非常长的国际研究组织'
    expect([wrapLabel(chinese)].flat().join('')).toBe(chinese)
  })
})

describe('the Fourier series', () => {
  it('comes to the square wave', () => {
    expect(partialSum(Math.PI / 2, 1)).toBeCloseTo(4 / Math.PI)
    expect(partialSum(Math.PI / 2, 2000)).toBeCloseTo(1, 3)
    expect(partialSum(-Math.PI / 2, 2000)).toBeCloseTo(-1, 3)
  })

  it('stays inside its box', () => {
    const heights = [1, 2, 5].flatMap((terms) => [
      ...partialSumPath(terms, { width: 100, height: 50 }).matchAll(/ ([\d.]+)/g),
    ])
    for (const [, y] of heights) expect(Number(y)).toBeGreaterThanOrEqual(0)
    for (const [, y] of heights) expect(Number(y)).toBeLessThanOrEqual(50)
  })
})
