import { describeRanking } from '../../../chart/select/alternative.ts'
import { captionOf } from '../../../chart/select/caption.ts'
import type { Ranking } from '../../../chart/select/ranking.ts'
import type { BlockOf } from '../../content/model.ts'
import type { Box, Item } from '../items.ts'
import { textHeight } from '../measure.ts'
import type { BlockLayout, Height, Setting } from '../setting.ts'
import { bars } from '../charts/bars.ts'
import { columns } from '../charts/columns.ts'
import { doughnut } from '../charts/doughnut.ts'
import type { DrawChart } from '../charts/chart-area.ts'
import { line } from '../charts/line.ts'
import { share } from '../charts/share.ts'
import { captionLine, noteLines } from '../charts/caption-lines.ts'

const GAP = 8
/** The line above the bars. */
const CAPTION = 24

/** How each kind is drawn, and the height it makes use of and needs at least, as in the deck. */
const KINDS: Readonly<Record<Ranking['kind'], { draw: DrawChart; height: (count: number) => Height }>> = {
  bars: { draw: bars, height: (count) => ({ least: count * 20, most: count * 42 }) },
  columns: { draw: columns, height: () => ({ least: 140, most: 300 }) },
  line: { draw: line, height: () => ({ least: 140, most: 290 }) },
  share: { draw: share, height: (count) => ({ least: 104, most: 40 + 60 * Math.max(1, count - 1) }) },
  doughnut: { draw: doughnut, height: () => ({ least: 170, most: 320 }) },
}

/** A chart with its caption above, its notes below, and its values as its alternative text. */
export const chart: BlockLayout<BlockOf<'chart'>> = {
  height: (block, width, setting) => {
    const { ranking } = block
    const caption = captionOf(ranking, { slideTitle: setting.title })
    const around = textHeight([captionLine(caption, block.group)], width) + GAP + notesHeight(caption, width)
    const { least, most } = KINDS[ranking.kind].height(ranking.bars.length)
    return { least: around + least, most: around + most }
  },
  place: (block, box, setting) => placeChart(block, box, setting),
}

function placeChart({ ranking, group }: BlockOf<'chart'>, box: Box, { title, layout }: Setting): Item[] {
  const room = layout === 'chart' ? { height: box.h - CAPTION } : {}
  const caption = captionOf(ranking, { slideTitle: title, ...room })
  const paragraph = captionLine(caption, group)
  const above = textHeight([paragraph], box.w)
  const below = notesHeight(caption, box.w)
  const area = { ...box, y: box.y + above + GAP, h: Math.max(40, box.h - above - GAP - below) }
  const most = KINDS[ranking.kind].height(ranking.bars.length).most
  const own = { ...area, h: Math.min(area.h, most) }
  return [
    { kind: 'text', name: 'Caption', box: { ...box, h: above + 2 }, paragraphs: [paragraph] },
    ...KINDS[ranking.kind].draw({
      ranking,
      marks: caption.marks,
      box: own,
      alternative: describeRanking(ranking).summary,
    }),
    ...(caption.notes.length === 0 ? [] : [notesItem(caption, { ...box, y: own.y + own.h + GAP, h: below - GAP })]),
  ]
}

function notesHeight(caption: ReturnType<typeof captionOf>, width: number): number {
  return caption.notes.length === 0 ? 0 : textHeight(noteLines(caption), width) + GAP + 2
}

function notesItem(caption: ReturnType<typeof captionOf>, box: Box): Item {
  return { kind: 'text', name: 'Notes', box, paragraphs: noteLines(caption) }
}
