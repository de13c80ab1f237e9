import type { BlockOf } from '../../content/model.ts'
import type { Paragraph } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Setting } from '../setting.ts'

const INDENT = { plain: 24, large: 36 }

/** A quotation: a line in vermilion beside it; on a slide of its own, it is large. */
export const quote: BlockLayout<BlockOf<'quote'>> = {
  height: ({ lines }, width, setting) => {
    const height = textHeight(quoteLines(lines, setting), width - indentOf(setting))
    return { least: height, most: height }
  },
  place: ({ lines }, box, setting) => {
    const indent = indentOf(setting)
    return [
      { kind: 'shape', shape: 'rect', box: { ...box, w: 3 }, colour: 'vermilion' },
      {
        kind: 'text',
        name: 'Quotation',
        box: { ...box, x: box.x + indent, w: box.w - indent },
        paragraphs: quoteLines(lines, setting),
        anchor: 'middle',
      },
    ]
  },
}

function indentOf({ layout }: Setting): number {
  return layout === 'quote' ? INDENT.large : INDENT.plain
}

function quoteLines(lines: BlockOf<'quote'>['lines'], { layout, density }: Setting): Paragraph[] {
  const size = layout === 'quote' ? density.size : Math.min(26, density.size + 2)
  return lines.map((runs) => ({ runs, size, leading: 1.42, font: 'serif', bold: true, after: density.gap }))
}
