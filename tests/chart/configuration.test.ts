import { describe, expect, it } from 'vitest'
import { type DrawnBar, barConfiguration, fontsOf, wrapLabel } from '../../src/chart/configuration.ts'
import { partialSum, partialSumPath } from '../../src/chart/fourier.ts'

const THEME = { ink: '#000', grey: '#999', highlight: '#f00', highlightText: '#e00', fonts: 'Inter, sans-serif' }
const BARS: DrawnBar[] = [
  { label: 'A', length: 3, text: '$3', highlighted: false, mark: '' },
  { label: 'B', length: 1, text: '$1', highlighted: true, mark: '*' },
]

describe('barConfiguration', () => {
  const { data, options } = barConfiguration(BARS, { theme: THEME, animated: false, pixelRatio: 2 })

  it('draws the bars in order, the highlighted one in its colour', () => {
    expect(data.labels).toEqual(['A', 'B'])
    expect(data.datasets).toMatchObject([{ data: [3, 1], backgroundColor: ['#999', '#f00'] }])
  })

  it('starts at zero, so that lengths can be compared', () => {
    expect(options?.scales?.['x']).toMatchObject({ display: false, min: 0, max: 3 })
  })

  it('stands still where it must', () => {
    expect(options?.animation).toBe(false)
    expect(barConfiguration(BARS, { theme: THEME, animated: true, pixelRatio: 1 }).options?.animation).toMatchObject({
      duration: 450,
    })
  })

  it('survives values that are all zero', () => {
    const bars = BARS.map((bar) => ({ ...bar, length: 0 }))
    expect(
      barConfiguration(bars, { theme: THEME, animated: false, pixelRatio: 1 }).options?.scales?.['x'],
    ).toMatchObject({ max: 1 })
  })

  it('names the fonts to wait for', () => {
    expect(fontsOf(THEME)).toEqual(['400 16px Inter, sans-serif', '600 16px Inter, sans-serif'])
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
