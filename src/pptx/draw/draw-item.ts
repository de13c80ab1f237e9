import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Item, TableItem, TextItem } from '../page/items.ts'
import type { DrawnShape } from './drawn-shape.ts'
import type { Slide, TableCell } from './library.ts'
import { drawStrokes } from './draw-strokes.ts'
import { type TextSetting, colourOf, paragraphRuns, textBox } from './text.ts'
import { PER_INCH, inches } from './units.ts'

/** The setting of a slide, and the number of the thing on it, which makes its name its own. */
export interface ItemSetting extends TextSetting {
  readonly place: number
}

type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

/** Draws one thing on a slide, and tells what the library could not be told. */
export function drawItem(slide: Slide, item: Item, setting: ItemSetting): DrawnShape[] {
  switch (item.kind) {
    case 'text':
      return [drawText(slide, item, setting)]
    case 'shape':
      return [drawShape(slide, item, setting)]
    case 'picture':
      return [drawPicture(slide, item, setting)]
    case 'drawing':
      return drawStrokes(slide, item, setting)
    case 'chart':
      return [drawChart(slide, item, setting)]
    case 'table':
      return [drawTable(slide, item, setting)]
  }
}

function drawText(slide: Slide, item: TextItem, setting: ItemSetting): DrawnShape {
  const { runs, options } = textBox(item, setting)
  const name = item.role === 'title' ? 'Title' : `${item.name} ${setting.place}`
  slide.addText(runs, { ...options, objectName: name })
  return { name, alternative: undefined, decorative: false, box: item.role === undefined ? undefined : item.box }
}

const SHAPES = { rect: 'rect', ellipse: 'ellipse', line: 'line' } as const

function drawShape(slide: Slide, { shape, box, colour }: ItemOf<'shape'>, setting: ItemSetting): DrawnShape {
  const color = colourOf(colour, setting.palette)
  const name = `Line ${setting.place}`
  const look = shape === 'line' ? { line: { color, width: 1 } } : { fill: { color } }
  slide.addShape(SHAPES[shape], { ...inches(box), ...look, objectName: name })
  return { name, alternative: undefined, decorative: true, box: undefined }
}

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
}

function drawPicture(slide: Slide, { box, file, alternative }: ItemOf<'picture'>, setting: ItemSetting): DrawnShape {
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'image/png'
  const name = `Picture ${setting.place}`
  const data = `${type};base64,${readFileSync(file).toString('base64')}`
  slide.addImage({ ...inches(box), data, altText: alternative, objectName: name })
  return { name, alternative, decorative: alternative === '', box: undefined }
}

/** The library makes the chart's place in the package; what is drawn there, and the workbook behind it, `charts/` writes. */
function drawChart(slide: Slide, { box, drawing, alternative }: ItemOf<'chart'>, setting: ItemSetting): DrawnShape {
  const name = `Chart ${setting.place}`
  const data = [{ name: drawing.name, labels: [''], values: [0] }]
  slide.addChart('bar', data, { ...inches(box), altText: alternative, objectName: name })
  return { name, alternative, decorative: false, box: undefined }
}

function drawTable(
  slide: Slide,
  { box, columns, rows, padding, bare = false }: TableItem,
  setting: ItemSetting,
): DrawnShape {
  const name = `Table ${setting.place}`
  const side = (bare ? 0 : 8) / PER_INCH
  const margin: [number, number, number, number] = [padding / PER_INCH, side, padding / PER_INCH, side]
  const cells = rows.map((row, index) =>
    row.map((paragraph): TableCell => {
      const color = colourOf(index === 0 ? 'ink' : 'line', setting.palette)
      const none = { type: 'none' as const }
      return {
        text: paragraphRuns([paragraph], setting),
        options: {
          align: paragraph.align ?? 'left',
          valign: 'top',
          margin,
          border: [none, none, bare ? none : { type: 'solid', pt: 1, color }, none],
        },
      }
    }),
  )
  const size = rows[0]?.[0]?.size ?? 20
  slide.addTable(cells, {
    x: box.x / PER_INCH,
    y: box.y / PER_INCH,
    w: box.w / PER_INCH,
    colW: columns.map((width) => width / PER_INCH),
    rowH: rows.map(() => (size * 1.35 + 2 * padding) / PER_INCH),
    fontSize: size,
    objectName: name,
  })
  return { name, alternative: undefined, decorative: false, box: undefined }
}
