import type { BlockOf } from '../../content/model.ts'
import type { Paragraph, StyledRun } from '../items.ts'
import { textHeight, widthOf } from '../measure.ts'
import type { BlockLayout, Setting } from '../setting.ts'

/** One number, as large as its place allows, and what it is in smaller words below. */
export const figure: BlockLayout<BlockOf<'figure'>> = {
  height: (block, width, setting) => {
    const height = textHeight(figureLines(block, width, setting), width)
    return { least: height, most: setting.layout === 'figure' ? height + 80 : height }
  },
  place: (block, box, setting) => [
    {
      kind: 'text',
      name: 'Figure',
      box,
      paragraphs: figureLines(block, box.w, setting),
      anchor: setting.layout === 'figure' ? 'middle' : 'top',
    },
  ],
}

const SIZES: Readonly<Record<string, number>> = { figure: 168, company: 92 }

function figureLines({ figure: shown }: BlockOf<'figure'>, width: number, { layout, density }: Setting): Paragraph[] {
  const size = Math.min(SIZES[layout] ?? 128, density.size * 8)
  const small = { size: 20, leading: 1.3, colour: 'soft' } as const
  return [
    numberLine(shown, width, size),
    { ...small, runs: [{ text: shown.caption + shown.asOf }] },
    { ...small, runs: [{ text: shown.subject, bold: true, colour: 'vermilion-text' }] },
    ...(shown.note === undefined ? [] : [{ ...small, size: 14, before: 6, runs: [{ text: shown.note }] }]),
  ]
}

/** The digits (in the sans serif: Georgia's would stand above and below the line), and the words before and after them; where they are too wide together, all is smaller. */
function numberLine({ before, digits, after }: BlockOf<'figure'>['figure'], width: number, most: number): Paragraph {
  const small = Math.min(30, most / 4)
  const words = widthOf(`${before} ${after} `, { size: small })
  const scale = Math.min(1, (width * 0.96) / (widthOf(digits, { size: most, bold: true }) + words))
  const [large, beside] = [Math.floor(most * scale), Math.max(16, Math.floor(small * Math.min(1, scale * 1.3)))]
  const runs: StyledRun[] = [
    ...(before === '' ? [] : [{ text: `${before}\u00a0`, size: beside, colour: 'ink' as const }]),
    { text: digits, size: large, bold: true, colour: 'vermilion-text' },
    ...(after === '' ? [] : [{ text: `\u00a0${after}`, size: beside, colour: 'ink' as const }]),
  ]
  return { runs, size: large, leading: 1.15 }
}
