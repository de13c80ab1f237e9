import type { BlockOf } from '../../content/model.ts'
import type { Item, Paragraph } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Density } from '../setting.ts'

/** Where the values begin, in pixels from the terms. */
const TERM = 98
const GAP = 5

/** What is known of a company: terms on the left, values beside them, a note below. */
export const company: BlockLayout<BlockOf<'company'>> = {
  height: (block, width, { density }) => {
    const rows = rowsOf(block, density).map(({ value }) => textHeight([value], width - TERM) + GAP)
    const note = noteOf(block, density)
    const height = rows.reduce((sum, row) => sum + row, 0) + (note === undefined ? 0 : textHeight([note], width) + 10)
    return { least: height, most: height }
  },
  place: (block, box, { density }) => {
    const rows = rowsOf(block, density)
    const heights = rows.map(({ value }) => textHeight([value], box.w - TERM) + GAP)
    const top = (index: number): number => box.y + heights.slice(0, index).reduce((sum, height) => sum + height, 0)
    const note = noteOf(block, density)
    const below = { ...box, y: top(rows.length) + 8, h: Math.max(20, box.y + box.h - top(rows.length) - 8) }
    return [
      ...rows.flatMap(({ term, value }, index): Item[] => [
        {
          kind: 'text',
          name: 'Term',
          box: { x: box.x, y: top(index), w: TERM, h: heights[index] ?? 0 },
          paragraphs: [term],
        },
        {
          kind: 'text',
          name: 'Fact',
          box: { x: box.x + TERM, y: top(index), w: box.w - TERM, h: heights[index] ?? 0 },
          paragraphs: [value],
        },
      ]),
      ...(note === undefined ? [] : [{ kind: 'text', name: 'Note', box: below, paragraphs: [note] } as const]),
    ]
  },
}

function rowsOf({ company: shown }: BlockOf<'company'>, { size }: Density): { term: Paragraph; value: Paragraph }[] {
  const style = { size: Math.min(20, size), leading: 1.25 }
  return shown.facts.map(({ term, values }) => ({
    term: { ...style, runs: [{ text: term }], colour: 'soft' },
    value: { ...style, runs: [{ text: values.join(joiner(values)) }] },
  }))
}

/** A comma of a spaced script wants its space after it; a Chinese one has it. */
function joiner([first = '']: readonly string[]): string {
  return /[\u3000-\uffef]$/u.test(first) ? '' : ' '
}

function noteOf({ company: { note } }: BlockOf<'company'>, { size }: Density): Paragraph | undefined {
  return note === undefined
    ? undefined
    : { runs: [{ text: note }], size: Math.min(18, size), leading: 1.3, colour: 'soft' }
}
