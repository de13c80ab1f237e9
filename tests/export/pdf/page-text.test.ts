import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { checkBoxes, checkCharts } from '../../../src/export/pdf/check-charts.ts'
import { pageTexts, type PageText } from '../../../src/export/pdf/page-text.ts'
import type { ChartState } from '../../../src/export/print/page-state.ts'
import { deckOf } from '../../support/deck-info.ts'

const TO_UNICODE =
  '2 beginbfrange\n<0001> <0019> <0041>\n<0020> <0029> <0030>\nendbfrange\n1 beginbfchar\n<001A> <00660069>\nendbfchar'

/** A page as a browser writes it, with a font F1 whose glyphs 1 to 25 are A to Y, 26 is fi, and 32 to 41 are the digits. */
async function pageOf(code: string, form = ''): Promise<PageText | undefined> {
  const document = await PDFDocument.create()
  const { context } = document
  const table = context.register(context.flateStream(TO_UNICODE))
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type0', ToUnicode: table }))
  const resources = { Font: { F1: font } }
  const drawn = context.register(context.flateStream(form, { Type: 'XObject', Subtype: 'Form', Resources: resources }))
  const page = document.addPage()
  page.node.set(PDFName.of('Resources'), context.obj({ ...resources, XObject: { X1: drawn } }))
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(code)))
  return pageTexts(document)[0]
}

describe('the text of a page', () => {
  it.each([
    [
      'digits of glyphs, however they are grouped',
      'BT /F1 12 Tf 1 0 0 -1 5 5 Tm <00010002> Tj 9.5 0 Td <0003> Tj ET',
      'ABC',
    ],
    ['runs with room between', '/F1 12 Tf [<0001> -120 <0002 0003>] TJ', 'ABC'],
    ['strings of letters, with escapes', '/F1 12 Tf (\\000\\001\\000\\002) Tj (\\000\\() Tj', 'AB8'],
    ['ligatures', '/F1 12 Tf <001A> Tj', 'fi'],
    ['the text that a mark brings', '/F1 12 Tf /Span <</ActualText <FEFF00E9>>> BDC <00010002> Tj EMC <0003> Tj', 'éC'],
    ['marks that bring none', '/F1 12 Tf /P <</MCID 3 >>BDC <0001> Tj EMC', 'A'],
    ['no text in numbers, paths and states', 'q .5 0 0 .5 0 0 cm /G3 gs 0 0 5 5 re W* n f Q', ''],
  ])('has %s', async (_, code, text) => {
    expect(await pageOf(code)).toEqual({ text, boxes: 0 })
  })

  it('has what is drawn in a form, where it is drawn', async () => {
    expect(await pageOf('/F1 12 Tf <0001> Tj /X1 Do <0002> Tj', '/F1 9 Tf <00200021> Tj')).toMatchObject({
      text: 'A01B',
    })
  })

  it('counts the boxes, those in a form too', async () => {
    expect(await pageOf('/F1 12 Tf <00000001> Tj /X1 Do', '/F1 9 Tf <0000> Tj')).toEqual({ text: 'A', boxes: 2 })
  })
})

const CHART: ChartState = { name: 'funding', slide: 2, state: 'drawn', text: '', step: 1, values: ['$300 M', '1.2亿'] }
const DECK = deckOf(['cover', 'chart'])

function textsOf(...texts: string[]): PageText[] {
  return texts.map((text) => ({ text, boxes: 0 }))
}

describe('checkCharts', () => {
  it('finds values on the pages of their chart, whatever spaces they have', () => {
    const placed = [{ chart: CHART, pages: [2, 3] }]
    expect(checkCharts(placed, textsOf('', '$300\u00a0M', '1.2 亿'), DECK)).toEqual([])
  })

  it('tells which are missing, of which chart and slide', () => {
    expect(checkCharts([{ chart: CHART, pages: [2] }], textsOf('1.2亿', '$300M'), DECK)).toMatchObject([
      {
        severity: 'error',
        rule: 'export/chart-value-missing',
        text: 'the chart funding on slide 2 is not whole in the PDF: 1.2亿 cannot be found on its page',
        place: { file: 'slides.md', line: 11 },
      },
    ])
  })
})

it('checkBoxes tells the page', () => {
  expect(
    checkBoxes([
      { text: '', boxes: 0 },
      { text: '', boxes: 2 },
    ]),
  ).toMatchObject([{ severity: 'error', text: 'page 2 has 2 boxes in place of characters that no font has' }])
})
