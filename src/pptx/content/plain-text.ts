import { withoutClicks } from '../../deck/clicks.ts'
import { type Markup, parseMarkup, parseNotes } from '../source/markup.ts'
import { toBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import type { Piece } from './model.ts'
import { plain } from './runs.ts'

/** Speaker notes as paragraphs of plain text: items of lists with their marks, rows of tables with tabs. */
export function notesText(note: string, context: Context): string[] {
  return paragraphs(parseNotes(withoutClicks(note)), context)
}

/** The text of a slide's title. */
export function titleText(title: string, context: Context): string {
  return paragraphs(parseMarkup(title), context).join(' ')
}

function paragraphs(markup: readonly Markup[], context: Context): string[] {
  return toBlocks(markup, context)
    .flatMap(paragraphsOf)
    .filter((text) => text.trim() !== '')
}

function paragraphsOf(piece: Piece): string[] {
  switch (piece.kind) {
    case 'heading':
    case 'text':
      return plain(piece.runs).split('\n')
    case 'list':
      return piece.items.map(({ runs, level, mark }) => `${'\u2003'.repeat(level)}${markText(mark)}${plain(runs)}`)
    case 'quote':
      return piece.lines.map(plain)
    case 'code':
    case 'formula':
      return piece.text.split('\n')
    case 'table':
      return piece.rows.map((row) => row.map(plain).join('\t'))
    case 'picture':
      return [piece.alternative]
    default:
      return []
  }
}

function markText(mark: number | 'bullet' | 'none'): string {
  if (mark === 'none') return ''
  return mark === 'bullet' ? '– ' : `${mark}. `
}
