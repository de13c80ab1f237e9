import { type Xml, element } from '../package/xml.ts'
import type { ChartDrawing } from './drawing.ts'
import { colourXml, textStyle, value } from './parts.ts'

const [CATEGORIES, VALUES] = [111111111, 222222222]

/** The axes of a chart: names along the marks, values unseen, since each mark has its own beside it. */
export function axes(drawing: ChartDrawing): Xml[] {
  return drawing.kind === 'doughnut' ? [] : [categoryAxis(drawing), valueAxis(drawing)]
}

function categoryAxis({ kind, size, tag }: ChartDrawing): Xml {
  const sideways = kind === 'bars' || kind === 'share'
  return element(
    'c:catAx',
    {},
    value('axId', CATEGORIES),
    // Bars are counted from below: the first shall be on top.
    element('c:scaling', {}, value('orientation', sideways ? 'maxMin' : 'minMax')),
    value('delete', kind === 'share' ? 1 : 0),
    value('axPos', sideways ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'low'),
    element(
      'c:spPr',
      {},
      sideways ? element('a:ln', {}, element('a:noFill')) : element('a:ln', { w: 9525 }, colourXml('line')),
    ),
    textStyle({ size, tag, colour: kind === 'line' ? 'soft' : 'ink' }),
    value('crossAx', VALUES),
    value('crosses', 'autoZero'),
    value('auto', 0),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('tickLblSkip', 1),
    value('noMultiLvlLbl', 1),
  )
}

function valueAxis({ kind, range, size, tag }: ChartDrawing): Xml {
  const sideways = kind === 'bars' || kind === 'share'
  return element(
    'c:valAx',
    {},
    value('axId', VALUES),
    element('c:scaling', {}, value('orientation', 'minMax'), value('max', range.max), value('min', range.min)),
    value('delete', 1),
    value('axPos', sideways ? 't' : 'l'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    textStyle({ size, tag }),
    value('crossAx', CATEGORIES),
    value('crosses', 'autoZero'),
    value('crossBetween', kind === 'line' ? 'midCat' : 'between'),
  )
}
