import type { BlockOf } from '../../content/model.ts'
import type { Box, Item, Paragraph } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Density } from '../setting.ts'

const COLUMNS = 3
const GAP = { x: 32, y: 14, top: 10 }

/** People side by side, three in a row, each under a line in blue. */
export const people: BlockLayout<BlockOf<'people'>> = {
  height: (block, width, { density }) => {
    const rows = rowHeights(block, width, density)
    const height = rows.reduce((sum, row) => sum + row + GAP.y, -GAP.y)
    return { least: height, most: height }
  },
  place: (block, box, { density }) => {
    const heights = rowHeights(block, box.w, density)
    return block.people.flatMap((person, index) => {
      const row = Math.floor(index / COLUMNS)
      const above = heights.slice(0, row).reduce((sum, height) => sum + height + GAP.y, 0)
      const w = columnWidth(box.w)
      const own = { x: box.x + (index % COLUMNS) * (w + GAP.x), y: box.y + above, w, h: heights[row] ?? 0 }
      return placePerson(person, own, density)
    })
  },
}

type Person = BlockOf<'people'>['people'][number]

function columnWidth(width: number): number {
  return (width - (COLUMNS - 1) * GAP.x) / COLUMNS
}

function rowHeights({ people: all }: BlockOf<'people'>, width: number, density: Density): number[] {
  return Array.from({ length: Math.ceil(all.length / COLUMNS) }, (_, row) => {
    const heights = all
      .slice(row * COLUMNS, (row + 1) * COLUMNS)
      .map((person) => textHeight(personLines(person, density), columnWidth(width)))
    return Math.max(...heights) + GAP.top
  })
}

function placePerson(person: Person, box: Box, density: Density): Item[] {
  return [
    { kind: 'shape', shape: 'rect', box: { ...box, h: 2 }, colour: 'blue' },
    {
      kind: 'text',
      name: person.name,
      box: { ...box, y: box.y + GAP.top, h: box.h - GAP.top },
      paragraphs: personLines(person, density),
    },
  ]
}

function personLines({ name, role, from }: Person, { size }: Density): Paragraph[] {
  const small = { size: Math.min(20, size), leading: 1.3 }
  return [
    { runs: [{ text: name }], size: Math.min(24, size + 3), leading: 1.33, font: 'serif', bold: true },
    { ...small, runs: [{ text: role }] },
    ...(from === undefined ? [] : [{ ...small, runs: [{ text: from }], colour: 'soft' as const }]),
  ]
}
