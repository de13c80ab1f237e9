import type { BlockOf } from '../../content/model.ts'
import type { BlockLayout } from '../setting.ts'

/** A hairline between two thoughts. */
export const rule: BlockLayout<BlockOf<'rule'>> = {
  height: () => ({ least: 8, most: 8 }),
  place: (_, { x, y, w }) => [{ kind: 'shape', shape: 'line', box: { x, y: y + 4, w, h: 0 }, colour: 'line' }],
}
