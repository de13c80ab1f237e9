import { type Xml, all, element, part, text } from '../package/xml.ts'
import type { Parts } from '../package/zip.ts'
import type { ChartDrawing } from './drawing.ts'
import { columnName } from './series.ts'

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The workbook behind a chart, which "Edit data" opens: names in column A, a series in each column after it, values in full units. */
export function workbookParts(drawing: ChartDrawing): Parts {
  const encoder = new TextEncoder()
  const parts: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet(drawing),
  }
  return new Map(Object.entries(parts).map(([name, root]) => [name, encoder.encode(part(root))]))
}

function contentTypes(): Xml {
  const override = (PartName: string, kind: string): Xml =>
    element('Override', { PartName, ContentType: `${TYPE}.${kind}+xml` })
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/worksheets/sheet1.xml', 'worksheet'),
  )
}

function relations(kind: string, Target: string): Xml {
  return element(
    'Relationships',
    { xmlns: RELATIONS },
    element('Relationship', { Id: 'rId1', Type: `${OFFICE}/${kind}`, Target }),
  )
}

function workbook(): Xml {
  const only = element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })
  return element('workbook', { xmlns: SHEET, 'xmlns:r': OFFICE }, element('sheets', {}, only))
}

function sheet({ categories, series }: ChartDrawing): Xml {
  const head = [undefined, ...series.map(({ name }) => name)]
  const rows = categories.map((name, index) => [name, ...series.map(({ values }) => values[index])])
  return element('worksheet', { xmlns: SHEET }, element('sheetData', {}, all([head, ...rows].map(row))))
}

function row(cells: readonly (string | number | undefined)[], index: number): Xml {
  const shown = cells.map((value, column) => cell(value, `${columnName(column)}${index + 1}`))
  return element('row', { r: index + 1 }, ...shown)
}

/** A cell; an empty one is not there. */
function cell(value: string | number | undefined, r: string): Xml | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'number') return element('c', { r }, element('v', {}, text(String(value))))
  return element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', {}, text(value))))
}
