import type { Chart } from 'chart.js'
import type { DrawnBar, Kind } from './drawing.ts'

/** Where a mark can be pointed at, in CSS pixels from the canvas's corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The least side of a box: what a finger can hit. */
const LEAST = 24

/** The boxes of all marks of a drawn chart, in their order. */
export function boxesOf(chart: Chart, bars: readonly DrawnBar[], kind: Kind): Box[] {
  return bars.map((_, index) => {
    const [dataset, at] = kind.elementOf(bars, index)
    const element = chart.getDatasetMeta(dataset).data[at]
    if (element === undefined) return { left: 0, top: 0, width: 0, height: 0 }
    const names = [
      'x',
      'y',
      'base',
      'width',
      'height',
      'horizontal',
      'innerRadius',
      'outerRadius',
      'startAngle',
      'endAngle',
    ]
    return boxOf(element.getProps(names, true) as unknown as Shape)
  })
}

/** What chart.js knows of a bar, an arc or a point. */
interface Shape {
  readonly x: number
  readonly y: number
  readonly base?: number
  readonly width?: number
  readonly height?: number
  readonly horizontal?: boolean
  readonly innerRadius?: number
  readonly outerRadius?: number
  readonly startAngle?: number
  readonly endAngle?: number
}

/** The box around one shape, at least as large as a finger can hit. */
export function boxOf(shape: Shape): Box {
  if (shape.base !== undefined) return grown(barBox(shape, shape.base))
  if (shape.outerRadius !== undefined) return grown(arcBox(shape))
  return grown({ left: shape.x, top: shape.y, width: 0, height: 0 })
}

function barBox({ x, y, width = 0, height = 0, horizontal = false }: Shape, base: number): Box {
  return horizontal
    ? { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
    : { left: x - width / 2, top: Math.min(y, base), width, height: Math.abs(y - base) }
}

/** The middle of an arc, as wide as the ring. */
function arcBox({ x, y, innerRadius = 0, outerRadius = 0, startAngle = 0, endAngle = 0 }: Shape): Box {
  const [angle, radius] = [(startAngle + endAngle) / 2, (innerRadius + outerRadius) / 2]
  const side = outerRadius - innerRadius
  const [left, top] = [x + Math.cos(angle) * radius - side / 2, y + Math.sin(angle) * radius - side / 2]
  return { left, top, width: side, height: side }
}

function grown({ left, top, width, height }: Box): Box {
  const [wider, higher] = [Math.max(0, LEAST - width), Math.max(0, LEAST - height)]
  const box = { left: left - wider / 2, top: top - higher / 2, width: width + wider, height: height + higher }
  return { left: round(box.left), top: round(box.top), width: round(box.width), height: round(box.height) }
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
