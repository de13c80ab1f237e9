import type { Colour } from '../page/colours.ts'
import { type Xml, all, element, text } from '../package/xml.ts'
import type { ChartDrawing, ChartLabel, ChartSeries } from './drawing.ts'
import { colourXml, runStyle, textStyle, value } from './parts.ts'

/** One series: its name, the look of its points, their labels, and its names and values, as the workbook has them. */
export function seriesXml(drawing: ChartDrawing, index: number): Xml {
  const series = drawing.series[index] ?? { name: '', values: [], colours: [], labels: [] }
  const column = columnName(index + 1)
  const own = [
    value('idx', index),
    value('order', index),
    element('c:tx', {}, strings(`Sheet1!$${column}$1`, [series.name])),
    seriesLook(drawing, series),
  ]
  const data = [
    labelsXml(drawing, series),
    element('c:cat', {}, strings(rangeOf('A', drawing.categories.length), drawing.categories)),
    element('c:val', {}, numbers(rangeOf(column, series.values.length), series.values)),
  ]
  switch (drawing.kind) {
    case 'line':
      return element('c:ser', {}, ...own, markerXml(series), ...data, value('smooth', 0))
    case 'doughnut':
      return element('c:ser', {}, ...own, ...pointsXml(series, drawing.kind), ...data)
    default:
      return element('c:ser', {}, ...own, value('invertIfNegative', 0), ...pointsXml(series, drawing.kind), ...data)
  }
}

/** The cells of a column below its head, as a formula names them. */
function rangeOf(column: string, count: number): string {
  return `Sheet1!$${column}$2:$${column}$${count + 1}`
}

/** The letters of a column of a sheet: B, C … Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

function strings(formula: string, texts: readonly string[]): Xml {
  const points = texts.map((each, idx) => element('c:pt', { idx }, element('c:v', {}, text(each))))
  return element(
    'c:strRef',
    {},
    element('c:f', {}, text(formula)),
    element('c:strCache', {}, value('ptCount', texts.length), all(points)),
  )
}

function numbers(formula: string, values: ChartSeries['values']): Xml {
  const points = values.flatMap((each, idx) =>
    each === undefined ? [] : [element('c:pt', { idx }, element('c:v', {}, text(String(each))))],
  )
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(formula)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text('General')),
      value('ptCount', values.length),
      all(points),
    ),
  )
}

function seriesLook({ kind }: ChartDrawing, { colours }: ChartSeries): Xml {
  const colour = colours[0] ?? 'grey'
  if (kind !== 'line') return element('c:spPr', {}, ...fillOf(colour, kind))
  return element('c:spPr', {}, element('a:ln', { w: 38100, cap: 'rnd' }, colourXml(colour), element('a:round')))
}

/** The parts of a whole are set apart by a line of paper. */
function fillOf(colour: Colour, kind: ChartDrawing['kind']): Xml[] {
  const apart = kind === 'share' || kind === 'doughnut'
  const line = apart ? element('a:ln', { w: 28575 }, colourXml('paper')) : element('a:ln', {}, element('a:noFill'))
  return [colourXml(colour), line]
}

function pointsXml({ colours }: ChartSeries, kind: ChartDrawing['kind']): Xml[] {
  if (colours.length < 2 && kind !== 'doughnut') return []
  return colours.map((colour, index) =>
    element(
      'c:dPt',
      {},
      value('idx', index),
      kind === 'doughnut' ? undefined : value('invertIfNegative', 0),
      value('bubble3D', 0),
      element('c:spPr', {}, ...fillOf(colour, kind)),
    ),
  )
}

function markerXml({ colours }: ChartSeries): Xml {
  const colour = colourXml(colours[0] ?? 'blue')
  return element(
    'c:marker',
    {},
    value('symbol', 'circle'),
    value('size', 9),
    element('c:spPr', {}, colour, element('a:ln', {}, element('a:noFill'))),
  )
}

function labelsXml(drawing: ChartDrawing, { labels }: ChartSeries): Xml {
  const points = labels.flatMap((label, index) => (label === undefined ? [] : [labelXml(drawing, label, index)]))
  return element('c:dLbls', {}, ...points, ...shows(0))
}

/** A label is its value in a number format, and changes with it; where no format can write it so, it is text. */
function labelXml(
  { kind, size, tag }: ChartDrawing,
  { text: words, format, highlighted }: ChartLabel,
  index: number,
): Xml {
  const look = { size, tag, bold: true, colour: highlighted ? ('vermilion-text' as const) : ('ink' as const) }
  const written =
    format === undefined
      ? element(
          'c:tx',
          {},
          element('c:rich', {}, element('a:bodyPr', { wrap: 'none' }), element('a:lstStyle'), paragraph(words, look)),
        )
      : element('c:numFmt', { formatCode: format, sourceLinked: 0 })
  return element(
    'c:dLbl',
    {},
    value('idx', index),
    written,
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textStyle({ ...look, unbroken: true }),
    value('dLblPos', kind === 'line' ? 't' : 'outEnd'),
    ...shows(1),
  )
}

function paragraph(words: string, look: Parameters<typeof runStyle>[1]): Xml {
  return element(
    'a:p',
    {},
    element('a:pPr', {}, runStyle('a:defRPr', look)),
    element('a:r', {}, runStyle('a:rPr', look), element('a:t', {}, text(words))),
  )
}

/** What a label shows: its value or nothing. */
function shows(showVal: 0 | 1): Xml[] {
  return [
    value('showLegendKey', 0),
    value('showVal', showVal),
    value('showCatName', 0),
    value('showSerName', 0),
    value('showPercent', 0),
    value('showBubbleSize', 0),
  ]
}
