import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../../src/export/pdf/finish-pdf.ts'
import { deckOf } from '../../support/deck-info.ts'

const DECK = deckOf(['cover', 'points'], {
  title: '标题',
  author: 'Ada',
  lang: 'zh-CN',
  date: '2024-06-01T00:00:00.000Z',
})

interface Shape {
  readonly pages?: number
  readonly size?: [number, number]
  readonly tagged?: boolean
  readonly font?: boolean
}

/** A PDF as a browser might print it. */
async function printed({ pages = 2, size = [720, 405], tagged = true, font = false }: Shape = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) document.addPage(size)
  if (tagged) markTagged(document)
  if (font) document.getPage(0).drawText('x', { font: await document.embedFont(StandardFonts.Helvetica) })
  return await document.save()
}

function markTagged({ catalog, context }: PDFDocument): void {
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })))
}

function printOf(pdf: Uint8Array): Parameters<typeof finishPdf>[0] {
  return [{ pdf, charts: [], fonts: [], headings: ['标题'], steps: [1, 2] }]
}

describe('finishPdf', () => {
  it('writes title, author, language and the date of the essay', async () => {
    const { value, messages } = await finishPdf(printOf(await printed()), DECK)
    expect(messages).toEqual([])
    const document = await PDFDocument.load(value?.pdf ?? new Uint8Array(), { updateMetadata: false })
    expect(document.getTitle()).toBe('标题')
    expect(document.getAuthor()).toBe('Ada')
    expect(document.getCreationDate()?.toISOString()).toBe('2024-06-01T00:00:00.000Z')
    expect(document.getModificationDate()).toEqual(document.getCreationDate())
    expect(document.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(zh-CN)')
  })

  it('gives the same bytes for the same print, identifier included', async () => {
    const print = await printed()
    const [first, second] = [await finishPdf(printOf(print), DECK), await finishPdf(printOf(print), DECK)]
    expect(Buffer.from(first.value?.pdf ?? [])).toEqual(Buffer.from(second.value?.pdf ?? []))
    expect(Buffer.from(first.value?.pdf ?? []).toString('latin1')).toMatch(/\/ID/)
  })

  it('cuts pages that Chromium rounded up to the size of the slide', async () => {
    const { value } = await finishPdf(printOf(await printed({ size: [720.12, 405.12] })), DECK)
    const page = (await PDFDocument.load(value?.pdf ?? new Uint8Array())).getPage(0)
    expect(page.getMediaBox().width).toBe(720)
    expect(page.getMediaBox().y).toBeCloseTo(0.12)
  })

  it.each<[string, Shape, string]>([
    ['a page too many', { pages: 3 }, 'export/pdf-pages'],
    ['a page too few', { pages: 1 }, 'export/pdf-pages'],
    ['paper of another shape', { size: [595, 842] }, 'export/pdf-page-size'],
    ['no tags', { tagged: false }, 'export/pdf-tags'],
    ['a font that is not in the file', { font: true }, 'export/pdf-font-not-embedded'],
  ])('refuses %s', async (_case, shape, rule) => {
    const { value, messages } = await finishPdf(printOf(await printed(shape)), DECK)
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([{ severity: 'error', rule }])
  })
})
