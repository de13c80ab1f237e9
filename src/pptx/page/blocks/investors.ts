import type { BlockOf } from '../../content/model.ts'
import type { Box, Item, Paragraph } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Density } from '../setting.ts'

const GAP = 28
const HEAD = 40
const NOTE = { gap: 10, style: { size: 14, leading: 1.4, colour: 'soft' } } as const

type Investors = BlockOf<'investors'>

/** Investors in groups side by side, each under its name. */
export const investors: BlockLayout<Investors> = {
  height: (block, width, { density }) => {
    const lists = block.groups.map((group) => textHeight(linesOf(group, density), columnWidth(block, width)))
    const height = HEAD + Math.max(0, ...lists) + noteHeight(block, width)
    return { least: height, most: height }
  },
  place: (block, box, { density }) => {
    const w = columnWidth(block, box.w)
    const bottom = noteHeight(block, box.w)
    const groups = block.groups.flatMap((group, index) => {
      const own = { x: box.x + index * (w + GAP), y: box.y, w, h: box.h - bottom }
      return placeGroup(group, own, { density, first: index === 0 })
    })
    return block.note === undefined
      ? groups
      : [...groups, noteItem(block.note, { ...box, y: box.y + box.h - bottom + NOTE.gap, h: bottom - NOTE.gap })]
  },
}

type Group = Investors['groups'][number]

function columnWidth({ groups }: Investors, width: number): number {
  return (width - (groups.length - 1) * GAP) / Math.max(1, groups.length)
}

function noteHeight({ note }: Investors, width: number): number {
  return note === undefined ? 0 : NOTE.gap + textHeight([{ ...NOTE.style, runs: [{ text: note }] }], width)
}

function noteItem(note: string, box: Box): Item {
  return { kind: 'text', name: 'Note', box, paragraphs: [{ ...NOTE.style, runs: [{ text: note }] }] }
}

function placeGroup(group: Group, box: Box, { density, first }: { density: Density; first: boolean }): Item[] {
  const head: Paragraph = {
    runs: [{ text: group.name }],
    size: Math.min(20, density.size),
    leading: 1.4,
    bold: true,
    ...(first && { colour: 'blue' }),
  }
  return [
    { kind: 'text', name: 'Group', box: { ...box, h: HEAD - 8 }, paragraphs: [head] },
    { kind: 'shape', shape: 'rect', box: { ...box, y: box.y + HEAD - 8, h: 2 }, colour: first ? 'blue' : 'bar' },
    {
      kind: 'text',
      name: group.name,
      box: { ...box, y: box.y + HEAD, h: box.h - HEAD },
      paragraphs: linesOf(group, density),
    },
  ]
}

function linesOf({ investors: all }: Group, { size, gap }: Density): Paragraph[] {
  const own = Math.min(20, size)
  return all.map(({ name, who }) => ({
    runs: [{ text: name, bold: true }, ...(who === undefined ? [] : [{ text: ` ${who}`, colour: 'soft' as const }])],
    size: own,
    leading: 1.3,
    before: Math.min(5, gap),
    after: Math.min(5, gap),
  }))
}
