import { describeRanking } from '../../../chart/select/alternative.ts'
import { captionOf } from '../../../chart/select/caption.ts'
import type { Ranking } from '../../../chart/select/ranking.ts'
import { bars } from '../charts/bars.ts'
import { captionLine, noteLines } from '../charts/caption-lines.ts'
import type { BlockOf } from '../../content/model.ts'
import type { Box, Item } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout } from '../setting.ts'

const GAP = { x: 32, y: 8 }
/** A bar of a panel where there is room. */
const BAR = 56

/** The same subjects in several measures: charts side by side, captions, bars and notes at one height. */
export const multiples: BlockLayout<BlockOf<'multiples'>> = {
  height: ({ panels }, width) => {
    const around = captionHeight(panels, panelWidth(panels, width)) + notesHeight(panels, panelWidth(panels, width))
    const count = Math.max(1, ...panels.map((panel) => panel.bars.length))
    return { least: around + count * 24, most: around + count * BAR }
  },
  place: ({ panels }, box) => {
    const w = panelWidth(panels, box.w)
    const [above, below] = [captionHeight(panels, w), notesHeight(panels, w)]
    return panels.flatMap((panel, index) => {
      const own = { x: box.x + index * (w + GAP.x), y: box.y, w, h: box.h }
      return placePanel(panel, own, { above, below })
    })
  },
}

function panelWidth(panels: readonly Ranking[], width: number): number {
  return (width - (panels.length - 1) * GAP.x) / Math.max(1, panels.length)
}

function captionHeight(panels: readonly Ranking[], width: number): number {
  return Math.max(0, ...panels.map((panel) => textHeight([caption(panel)], width))) + GAP.y
}

function notesHeight(panels: readonly Ranking[], width: number): number {
  const heights = panels.map((panel) => captionOf(panel)).filter(({ notes }) => notes.length > 0)
  return Math.max(0, ...heights.map((each) => textHeight(noteLines(each), width) + GAP.y))
}

function caption(panel: Ranking) {
  return captionLine({ ...captionOf(panel), highlight: undefined })
}

function placePanel(panel: Ranking, box: Box, { above, below }: { above: number; below: number }): Item[] {
  const { marks, notes } = captionOf(panel)
  const area = { ...box, y: box.y + above, h: Math.max(40, box.h - above - below) }
  return [
    { kind: 'text', name: 'Caption', box: { ...box, h: above }, paragraphs: [caption(panel)] },
    ...bars({ ranking: panel, marks, box: area, alternative: describeRanking(panel).summary }),
    ...(notes.length === 0
      ? []
      : [
          {
            kind: 'text',
            name: 'Notes',
            box: { ...box, y: area.y + area.h + GAP.y, h: below - GAP.y },
            paragraphs: noteLines({ notes }),
          } as const,
        ]),
  ]
}
