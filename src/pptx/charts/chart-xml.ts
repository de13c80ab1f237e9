import { type Xml, all, element, part } from '../package/xml.ts'
import { axes } from './axes.ts'
import type { ChartDrawing } from './drawing.ts'
import { seriesXml } from './series.ts'
import { NAMESPACES, textStyle, value } from './parts.ts'

/** A chart as DrawingML (ECMA-376, part 1, chapter 21), its values beside it in the workbook that `rId1` names. */
export function chartXml(drawing: ChartDrawing): string {
  const chart = element(
    'c:chart',
    {},
    value('autoTitleDeleted', 1),
    element('c:plotArea', {}, layoutXml(drawing), plotXml(drawing), ...axes(drawing), noFill()),
    value('plotVisOnly', 1),
    value('dispBlanksAs', 'span'),
  )
  return part(
    element(
      'c:chartSpace',
      NAMESPACES,
      value('date1904', 0),
      value('roundedCorners', 0),
      chart,
      noFill(),
      textStyle({ size: drawing.size, tag: drawing.tag }),
      element('c:externalData', { 'r:id': 'rId1' }, value('autoUpdate', 0)),
    ),
  )
}

function layoutXml({ plot }: ChartDrawing): Xml {
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('layoutTarget', 'inner'),
      value('xMode', 'edge'),
      value('yMode', 'edge'),
      value('x', round(plot.x)),
      value('y', round(plot.y)),
      value('w', round(plot.w)),
      value('h', round(plot.h)),
    ),
  )
}

function round(number: number): number {
  return Math.round(number * 1e5) / 1e5
}

function noFill(): Xml {
  return element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')))
}

const AXES = [value('axId', 111111111), value('axId', 222222222)]

/** The marks of each kind, in the order that the schema asks for. */
function plotXml(drawing: ChartDrawing): Xml {
  const series = all(drawing.series.map((_, index) => seriesXml(drawing, index)))
  switch (drawing.kind) {
    case 'line':
      return element(
        'c:lineChart',
        {},
        value('grouping', 'standard'),
        value('varyColors', 0),
        series,
        value('marker', 1),
        ...AXES,
      )
    case 'doughnut':
      return element(
        'c:doughnutChart',
        {},
        value('varyColors', 1),
        series,
        value('firstSliceAng', 0),
        value('holeSize', 60),
      )
    case 'share':
      return barChart(drawing, { direction: 'bar', grouping: 'stacked', overlap: 100, series })
    default:
      return barChart(drawing, {
        direction: drawing.kind === 'bars' ? 'bar' : 'col',
        grouping: 'clustered',
        overlap: 0,
        series,
      })
  }
}

interface Bars {
  readonly direction: 'bar' | 'col'
  readonly grouping: 'clustered' | 'stacked'
  readonly overlap: number
  readonly series: Xml
}

function barChart({ gap }: ChartDrawing, { direction, grouping, overlap, series }: Bars): Xml {
  return element(
    'c:barChart',
    {},
    value('barDir', direction),
    value('grouping', grouping),
    value('varyColors', 0),
    series,
    value('gapWidth', gap),
    value('overlap', overlap),
    ...AXES,
  )
}
