import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contour } from '../../src/picture/contour.ts'
import { partialSum, partialSumPath } from '../../src/picture/fourier.ts'
import { gasket } from '../../src/picture/descartes.ts'
import { permutations } from '../../src/picture/galois.ts'
import { restOnAxis } from '../../src/picture/lagrange.ts'
import { irwinHall } from '../../src/picture/laplace.ts'
import { isPictureName, pictureNames, pictureOfSection, PICTURES } from '../../src/picture/pictures.ts'
import { renderCover, renderIcon, renderPicture } from '../../src/picture/svg.ts'
import { DESCRIPTIONS } from '../../src/picture/describe.ts'
import { geodesic } from '../../src/picture/poincare.ts'

describe('every picture', () => {
  it.each(pictureNames())('%s is paths of finite numbers, the same each time', (name) => {
    const { strokes } = PICTURES[name]()
    expect(strokes.length).toBeGreaterThan(0)
    for (const { d } of strokes) expect(d).toMatch(/^(?:[MLAZ]|-?\d+(?:\.\d{1,2})?| )+$/u)
    expect(PICTURES[name]()).toEqual({ viewBox: '0 0 400 400', strokes })
  })

  it('belongs to a section by its number, and to none without one', () => {
    expect([1, '2', 6, 7].map(pictureOfSection)).toEqual(['laplace', 'galois', 'lagrange', 'laplace'])
    expect([undefined, 'A', 0].map(pictureOfSection)).toEqual(['none', 'none', 'none'])
  })

  it('is known by its own name only', () => {
    expect(['galois', 'toString', 7].map(isPictureName)).toEqual([true, false, false])
  })
})

describe('the files in public/', () => {
  const inPublic = (name: string): string =>
    readFileSync(new URL(`../../public/${name}.svg`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')

  it.each(pictureNames())('%s is what its formula draws, with its description', (name) => {
    expect(inPublic(name)).toBe(renderPicture(name))
    expect(inPublic(name)).toContain(`<title>${DESCRIPTIONS[name].en}</title>`)
  })

  it('has the cover and the icon', () => {
    expect(inPublic('cover')).toBe(renderCover())
    expect(inPublic('favicon')).toBe(renderIcon())
  })
})

describe('the mathematics', () => {
  it('sums sines to a square wave that overshoots', () => {
    expect(partialSum(Math.PI / 2, 1)).toBeCloseTo(4 / Math.PI)
    expect(partialSum(Math.PI / 2, 400)).toBeCloseTo(1, 2)
    expect(partialSumPath(3, { width: 400, height: 200 }).split('L')).toHaveLength(241)
  })

  it('gives sums of uniform numbers their density', () => {
    expect([0.5, -0.1].map((sum) => irwinHall(sum, 1))).toEqual([1, 0])
    expect(irwinHall(1, 2)).toBeCloseTo(1)
    expect(irwinHall(1.5, 3)).toBeCloseTo(0.75)
  })

  it('has 24 orders of four roots', () => {
    expect(new Set(permutations([0, 1, 2, 3]).map((order) => order.join(''))).size).toBe(24)
  })

  it('finds circles whose curvatures satisfy Descartes’ theorem', () => {
    const [a, b, c, d] = [-1, 2, 2, 3]
    expect(2 * (a * a + b * b + c * c + d * d)).toBe((a + b + c + d) ** 2)
    const bends = gasket([
      { bend: -1, x: 0, y: 0 },
      { bend: 2, x: -0.5, y: 0 },
      { bend: 2, x: 0.5, y: 0 },
      { bend: 3, x: 0, y: 2 / 3 },
    ]).map(({ bend }) => Math.round(bend))
    expect(bends).toEqual(expect.arrayContaining([3, 6, 11, 14, 15]))
  })

  it('finds the places of rest between and beyond two bodies', () => {
    const [beyond, between, outer] = [-1.6, 0.3, 1.1].map(restOnAxis)
    expect(beyond).toBeCloseTo(-1.08, 1)
    expect(between).toBeCloseTo(0.44, 1)
    expect(outer).toBeCloseTo(1.27, 1)
  })

  it('draws lines of the disc at right angles to its rim', () => {
    expect(geodesic(0, Math.PI / 2)).toBe('M384 200A184 184 0 0 1 200 16')
  })

  it('finds the circle on which a cone has a height', () => {
    const ends = contour({ reach: 2, value: Math.hypot }, 1).match(/-?\d+(?:\.\d+)? -?\d+(?:\.\d+)?/gu) ?? []
    expect(ends.length).toBeGreaterThan(100)
    for (const end of ends) {
      const [x = 0, y = 0] = end.split(' ').map(Number)
      expect(Math.hypot(x - 200, y - 200)).toBeCloseTo(100, 0)
    }
  })
})
