import type { Caption } from '../../../chart/select/caption.ts'
import type { Paragraph } from '../items.ts'

/** What is counted and as of when, then what is set off in colour. */
export function captionLine({ title, asOf, highlight }: Caption, group?: string): Paragraph {
  return {
    runs: [
      { text: `${title}${asOf}` },
      ...(group === undefined ? [] : [{ text: ' · ' }, { text: group, bold: true, colour: 'blue' as const }]),
      ...(highlight === undefined
        ? []
        : [{ text: ' · ' }, { text: highlight, bold: true, colour: 'vermilion-text' as const }]),
    ],
    size: 20,
    leading: 1.3,
    colour: 'soft',
  }
}

/** The notes below a chart, one after the other. */
export function noteLines({ notes }: Pick<Caption, 'notes'>): Paragraph[] {
  const text = notes.map((note) => `${note.mark === '' ? '' : `${note.mark}\u00a0`}${note.text}`).join('\u2003')
  return [{ runs: [{ text }], size: 14, leading: 1.4, colour: 'soft' }]
}
