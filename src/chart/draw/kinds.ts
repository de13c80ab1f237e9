import { BARS } from './bars.ts'
import { COLUMNS } from './columns.ts'
import { DOUGHNUT } from './doughnut.ts'
import type { Kind } from './drawing.ts'
import { LINE } from './line.ts'
import { PANEL } from './panel.ts'
import type { ChartKind } from '../words/kinds.ts'
import { SHARE } from './share.ts'

/** A kind that authors ask for, or the bars of small multiples. */
export type DrawnKind = ChartKind | 'panel'

/** How each kind of chart is drawn. */
export const DRAWN_KINDS: Readonly<Record<DrawnKind, Kind>> = {
  bars: BARS,
  columns: COLUMNS,
  line: LINE,
  share: SHARE,
  doughnut: DOUGHNUT,
  panel: PANEL,
}
