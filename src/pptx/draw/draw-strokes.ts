import type { Box, DrawnStroke, Item } from '../page/items.ts'
import type { OutlinePoint } from './arcs.ts'
import type { DrawnShape } from './drawn-shape.ts'
import type { ShapeName, ShapeProps, Slide } from './library.ts'
import { outlineOf } from './outline.ts'
import { type TextSetting, colourOf } from './text.ts'
import { PER_INCH, inches } from './units.ts'

type Drawing = Extract<Item, { kind: 'drawing' }>
type ShapePoint = NonNullable<ShapeProps['points']>[number]

/** A drawing as native shapes, one for all strokes that look alike; the first says what it shows. */
export function drawStrokes(
  slide: Slide,
  { box, strokes, alternative }: Drawing,
  setting: TextSetting & { readonly place: number },
): DrawnShape[] {
  return alike(strokes).map((group, index) => {
    const name = `Drawing ${setting.place}.${index + 1}`
    const points = group.flatMap((stroke) => outlineOf(stroke.d).map((point) => toShape(point, stroke.viewBox, box)))
    slide.addShape('custGeom' as ShapeName, {
      ...inches(box),
      points,
      ...lookOf(group[0], setting),
      objectName: name,
    })
    return { name, alternative: index === 0 ? alternative : undefined, decorative: index > 0, box: undefined }
  })
}

function alike(strokes: readonly DrawnStroke[]): DrawnStroke[][] {
  const groups = new Map<string, DrawnStroke[]>()
  for (const stroke of strokes) {
    const key = [stroke.colour, stroke.width, stroke.filled].join()
    groups.set(key, [...(groups.get(key) ?? []), stroke])
  }
  return [...groups.values()]
}

function lookOf(stroke: DrawnStroke | undefined, { palette }: TextSetting): ShapeProps {
  const color = colourOf(stroke?.colour ?? 'blue', palette)
  return stroke?.filled === true ? { fill: { color } } : { line: { color, width: stroke?.width ?? 1 } }
}

/** A point of the drawing as one of its box, in inches from the box's corner. */
function toShape(point: OutlinePoint, viewBox: Box, box: Box): ShapePoint {
  if (point.kind === 'close') return { close: true }
  const x = (value: number): number => (((value - viewBox.x) / viewBox.w) * box.w) / PER_INCH
  const y = (value: number): number => (((value - viewBox.y) / viewBox.h) * box.h) / PER_INCH
  const end = { x: x(point.x), y: y(point.y) }
  if (point.kind === 'move') return { ...end, moveTo: true }
  if (point.kind === 'line') return end
  const [x1, y1, x2, y2] = point.by
  return { ...end, curve: { type: 'cubic', x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2) } }
}
