import type { BlockOf } from '../../content/model.ts'
import type { Paragraph } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Density } from '../setting.ts'

const PADDING = { x: 18, y: 14 }

/** Code in one colour on a tinted field; a line too long for it is broken. */
export const code: BlockLayout<BlockOf<'code'>> = {
  height: ({ text }, width, { density }) =>
    fixed(textHeight(codeLines(text, density), width - 2 * PADDING.x) + 2 * PADDING.y),
  place: ({ text }, box, { density }) => {
    const inside = { x: box.x + PADDING.x, y: box.y + PADDING.y, w: box.w - 2 * PADDING.x, h: box.h - 2 * PADDING.y }
    return [
      { kind: 'shape', shape: 'rect', box, colour: 'tint' },
      { kind: 'text', name: 'Code', box: inside, paragraphs: codeLines(text, density) },
    ]
  },
}

/** A formula as it is written, in the middle of its line. */
export const formula: BlockLayout<BlockOf<'formula'>> = {
  height: ({ text }, width, { density }) => fixed(textHeight([formulaLine(text, density)], width)),
  place: ({ text }, box, { density }) => [
    { kind: 'text', name: 'Formula', box, paragraphs: [formulaLine(text, density)], anchor: 'middle' },
  ],
}

function fixed(height: number): { least: number; most: number } {
  return { least: height, most: height }
}

function codeLines(text: string, { size }: Density): Paragraph[] {
  return text
    .split('\n')
    .map((line) => ({ runs: [{ text: tabless(line) }], size: Math.min(20, size), leading: 1.4, font: 'code' }))
}

/** Spaces at the start of a line would be folded, and a tab is as wide as the program likes. */
function tabless(line: string): string {
  return line.replaceAll('\t', '    ').replaceAll(/(?<=^ *) /gu, '\u00a0')
}

function formulaLine(text: string, { size }: Density): Paragraph {
  return { runs: [{ text, italic: true }], size, leading: 1.5, font: 'serif', align: 'center' }
}
