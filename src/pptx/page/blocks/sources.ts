import type { BlockOf } from '../../content/model.ts'
import type { Paragraph } from '../items.ts'
import { paragraphHeight } from '../measure.ts'
import type { BlockLayout, Setting } from '../setting.ts'

const COLUMNS = 3
const GAP = 28
const SIZE = 18

/** Where every figure comes from, in columns of small lines that run on from one to the next. */
export const sources: BlockLayout<BlockOf<'sources'>> = {
  height: (block, width, setting) => {
    const columns = columnsOf(linesOf(block, setting), columnWidth(width))
    const height = Math.max(0, ...columns.map((lines) => total(lines, columnWidth(width))))
    return { least: height, most: height }
  },
  place: (block, box, setting) => {
    const w = columnWidth(box.w)
    return columnsOf(linesOf(block, setting), w).map((paragraphs, column) => ({
      kind: 'text',
      name: 'Sources',
      box: { x: box.x + column * (w + GAP), y: box.y, w, h: box.h },
      paragraphs,
    }))
  },
}

function columnWidth(width: number): number {
  return (width - (COLUMNS - 1) * GAP) / COLUMNS
}

function linesOf({ groups }: BlockOf<'sources'>, { density }: Setting): Paragraph[] {
  const style = { size: Math.min(SIZE, density.size), leading: 1.32 }
  return groups.flatMap(({ title, figures }) => [
    { ...style, runs: [{ text: title, bold: true }], before: 10 },
    ...figures.map(({ label, value, source }) => ({
      ...style,
      runs: [
        { text: `${label} ` },
        ...(value === '' ? [] : [{ text: `${value} `, bold: true }]),
        { text: source, colour: 'soft' as const },
      ],
    })),
  ])
}

/** Cuts the lines in columns of about one height; a heading is never the last of one. */
function columnsOf(lines: readonly Paragraph[], width: number): Paragraph[][] {
  const most = total(lines, width) / COLUMNS
  return lines.reduce<Paragraph[][]>((columns, line, index) => {
    const last = columns.at(-1) ?? []
    const next = line.before === undefined ? [line] : [line, ...lines.slice(index + 1, index + 2)]
    const full = last.length > 0 && total([...last, ...next], width) > most + line.size && columns.length < COLUMNS
    return full ? [...columns, [line]] : [...columns.slice(0, -1), [...last, line]]
  }, [])
}

function total(lines: readonly Paragraph[], width: number): number {
  return lines.reduce((sum, line) => sum + paragraphHeight(line, width), 0)
}
