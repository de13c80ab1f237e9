import { expect, test } from 'vitest'
import { outlineOf } from '../../../src/pptx/draw/outline.ts'
import { PICTURES } from '../../../src/picture/pictures.ts'
import { circle } from '../../../src/picture/path.ts'

test('a circle is four curves around its centre', () => {
  const points = outlineOf(circle({ x: 50, y: 50 }, 40))
  expect(points.map(({ kind }) => kind)).toEqual(['move', 'curve', 'curve', 'curve', 'curve', 'close'])
  for (const point of points) {
    if (point.kind === 'close') continue
    expect(Math.hypot(point.x - 50, point.y - 50)).toBeCloseTo(40, 1)
  }
})

test.each(Object.keys(PICTURES))('every stroke of %s is drawn inside its picture', (name) => {
  const { strokes } = PICTURES[name as keyof typeof PICTURES]()
  for (const { d } of strokes) {
    const points = outlineOf(d).filter((point) => point.kind !== 'close')
    expect(points.length).toBeGreaterThan(1)
    for (const { x, y } of points) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1)
      expect(Math.max(x, y)).toBeLessThanOrEqual(401)
    }
  }
})
