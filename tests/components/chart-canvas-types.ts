// Checked by vue-tsc, never run: a chart without a text alternative made from its data does not compile.
import { h } from 'vue'
import ChartCanvas from '../../components/ChartCanvas.vue'
import { describeRanking } from '../../src/chart/select/alternative.ts'
import type { TextAlternative } from '../../src/chart/select/alternative.ts'
import { rankRows } from '../../src/chart/select/ranking.ts'
import { FUNDING, drawnBar } from '../chart/sample.ts'

const picture = { kind: 'bars', bars: [drawnBar('A', 1)], shown: 1 } as const

/** The one way that compiles. */
export const described = h(ChartCanvas, {
  picture,
  alternative: describeRanking(rankRows(FUNDING, { language: 'en' })),
})

// @ts-expect-error A canvas needs its text alternative.
export const silent = h(ChartCanvas, { picture })

// @ts-expect-error Words that were not made from the data are none.
export const invented: TextAlternative = { summary: 'A chart', table: { caption: '', columns: [], rows: [] } }
