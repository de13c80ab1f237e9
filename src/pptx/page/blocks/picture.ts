import type { BlockOf } from '../../content/model.ts'
import type { Box } from '../items.ts'
import { pictureSize } from '../picture-size.ts'
import type { BlockLayout } from '../setting.ts'

/** A picture as large as its place allows, in its own proportions, in the middle. */
export const picture: BlockLayout<BlockOf<'picture'>> = {
  height: ({ file }, width) => {
    const size = pictureSize(file)
    return { least: 60, most: (size.h / size.w) * width }
  },
  place: ({ file, alternative }, box) => [{ kind: 'picture', file, alternative, box: contain(pictureSize(file), box) }],
}

/** The largest box of some proportions in another, in its middle. */
export function contain(size: Pick<Box, 'w' | 'h'>, box: Box): Box {
  const scale = Math.min(box.w / size.w, box.h / size.h)
  const [w, h] = [size.w * scale, size.h * scale]
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}
