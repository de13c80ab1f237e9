import type { Chart, Plugin } from 'chart.js'
import { type DrawnBar, SIZES, type Theme, fontOf } from './configuration.ts'

/** A chart.js plugin that writes each bar's value at its end; it asks for the bars anew whenever it draws. */
export function barLabels(drawn: () => { readonly bars: readonly DrawnBar[]; readonly theme: Theme }): Plugin<'bar'> {
  return {
    id: 'essaydeck-bar-labels',
    afterDatasetsDraw: (chart) => {
      const { bars, theme } = drawn()
      drawLabels(chart, bars, theme)
    },
  }
}

function drawLabels(chart: Chart, bars: readonly DrawnBar[], theme: Theme): void {
  const { ctx } = chart
  const zero = chart.scales['x']?.getPixelForValue(0) ?? 0
  ctx.save()
  Object.assign(ctx, { font: fontOf(theme, 600), textAlign: 'left', textBaseline: 'middle' })
  chart.getDatasetMeta(0).data.forEach((element, index) => {
    const bar = bars[index]
    if (bar === undefined) return
    ctx.fillStyle = bar.highlighted ? theme.highlightText : theme.ink
    ctx.fillText(bar.text + bar.mark, Math.max(element.x, zero) + SIZES.gap, element.y)
  })
  ctx.restore()
}
