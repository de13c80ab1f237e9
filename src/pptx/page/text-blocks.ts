import type { Block, BlockOf, ListItem } from '../content/model.ts'
import type { Paragraph } from './items.ts'
import type { Density, Setting, TextKind } from './setting.ts'

/** Whether a block runs on in one text box with its neighbours. */
export function isText(block: Block): block is BlockOf<TextKind> {
  return block.kind === 'heading' || block.kind === 'text' || block.kind === 'list'
}

/** Headings, paragraphs and lists as paragraphs of one text box. */
export function textParagraphs(blocks: readonly BlockOf<TextKind>[], setting: Setting): Paragraph[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [headingParagraph(block, setting.density)]
      case 'text':
        return [textParagraph(block, setting)]
      case 'list':
        return block.items.map((item) => itemParagraph(item, setting.density))
    }
  })
}

function headingParagraph({ level, runs }: BlockOf<'heading'>, { size, gap }: Density): Paragraph {
  const large = level <= 2
  const common = { runs, leading: 1.3, bold: true, before: gap + 8, after: 2 }
  return large ? { ...common, size: Math.min(24, size + 2), font: 'serif' } : { ...common, size: Math.min(22, size) }
}

/** Below an exhibit, a paragraph is its caption; below a quotation, who said it. */
function textParagraph({ runs }: BlockOf<'text'>, { density, layout }: Setting): Paragraph {
  const { size, leading, gap } = density
  const quiet = layout === 'exhibit' || layout === 'quote'
  return {
    runs,
    size: Math.min(quiet ? 20 : 22, size),
    leading,
    before: gap,
    after: gap,
    ...(quiet && { colour: 'soft' as const }),
  }
}

function itemParagraph({ runs, level, mark }: ListItem, { size, leading, gap }: Density): Paragraph {
  const own = level === 0 ? size : Math.max(Math.min(size, 12), size - 2)
  return {
    runs,
    level,
    size: own,
    leading,
    before: mark === 'none' || level > 0 ? gap / 2 : gap,
    after: level > 0 ? gap / 2 : gap,
    indent: 28 * (level + 1),
    ...(mark !== 'none' && { mark }),
  }
}
