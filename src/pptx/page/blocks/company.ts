import type { BlockOf } from '../../content/model.ts'
import type { Paragraph } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Density } from '../setting.ts'

/** Where the values begin, in pixels from the terms. */
const TERM = 98
/** Above and below each row. */
const PADDING = 2.5

/** What is known of a company, as a table without lines: terms on the left, values beside them, a note below them. */
export const company: BlockLayout<BlockOf<'company'>> = {
  height: (block, width, { density }) => {
    const height = tableHeight(block, width, density)
    return { least: height, most: height }
  },
  place: (block, box, { density }) => [
    {
      kind: 'table',
      box: { ...box, h: tableHeight(block, box.w, density) },
      columns: [TERM, box.w - TERM],
      rows: rowsOf(block, density),
      padding: PADDING,
      bare: true,
    },
  ],
}

function tableHeight(block: BlockOf<'company'>, width: number, density: Density): number {
  const heights = rowsOf(block, density).map(([, value]) => textHeight([value], width - TERM) + 2 * PADDING)
  return heights.reduce((sum, height) => sum + height, 0)
}

function rowsOf({ company: shown }: BlockOf<'company'>, { size }: Density): [term: Paragraph, value: Paragraph][] {
  const style = { size: Math.min(20, size), leading: 1.25 }
  const { facts, note } = shown
  return [
    ...facts.map(({ term, values }): [Paragraph, Paragraph] => [
      { ...style, runs: [{ text: term }], colour: 'soft' },
      { ...style, runs: [{ text: values.join(joiner(values)) }] },
    ]),
    ...(note === undefined ? [] : [noteRow(note, Math.min(18, size))]),
  ]
}

function noteRow(note: string, size: number): [Paragraph, Paragraph] {
  const style = { size, leading: 1.25, colour: 'soft' } as const
  return [
    { ...style, runs: [] },
    { ...style, runs: [{ text: note }] },
  ]
}

/** A comma of a spaced script wants its space after it; a Chinese one has it. */
function joiner([first = '']: readonly string[]): string {
  return /[\u3000-\uffef]$/u.test(first) ? '' : ' '
}
