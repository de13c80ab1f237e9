/** Moves positions apart until none is nearer to the next than `gap`, within `low` and `high` if they fit; keeps their order. */
export function spread(positions: readonly number[], gap: number, [low, high]: readonly [number, number]): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  const down = order.reduce<number[]>(
    (placed, index) => [...placed, Math.max(positions[index] ?? 0, (placed.at(-1) ?? low - gap) + gap)],
    [],
  )
  const up = down.reduceRight<number[]>(
    (placed, position) => [Math.min(position, (placed[0] ?? high + gap) - gap), ...placed],
    [],
  )
  const result = positions.map(() => 0)
  order.forEach((index, rank) => (result[index] = up[rank] ?? 0))
  return result
}

/** Gives each label (left edge, width), from left to right, the first row in which it touches none before it. */
export function stack(labels: readonly { readonly left: number; readonly width: number }[], gap: number): number[] {
  const ends: number[] = []
  return labels.map(({ left, width }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const row = free === -1 ? ends.length : free
    ends[row] = left + width
    return row
  })
}
