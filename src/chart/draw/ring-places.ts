/** On which side of a ring a label stands. */
export type RingPlace = 'top' | 'right' | 'bottom' | 'left'

/** How near to the vertical the middle of a part must be for its label to stand above or below: the cosine of the angle. */
const STEEP = 0.45

/**
 * Places the labels of the parts of a ring that starts at the top and runs clockwise: above or below where a part's middle is
 * near the vertical, one label each, so that they take no width; left or right otherwise.
 */
export function placesAround(lengths: readonly number[]): RingPlace[] {
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1
  const angles = lengths.map((length, index) => {
    const before = lengths.slice(0, index).reduce((sum, other) => sum + other, 0)
    return ((before + length / 2) / total) * 2 * Math.PI
  })
  const taken = new Set<RingPlace>()
  return angles.map((angle) => {
    const [right, up] = [Math.sin(angle), Math.cos(angle)]
    const end = up > 0 ? 'top' : 'bottom'
    if (Math.abs(right) >= STEEP || taken.has(end)) return right < 0 ? 'left' : 'right'
    taken.add(end)
    return end
  })
}
