import { PDFDocument, PDFName, type PDFDict } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { outlineOf, writeOutline, type OutlineEntry } from '../../../src/export/pdf/pdf-outline.ts'
import { deckOf } from '../../support/deck-info.ts'

function indented(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap((entry) => [
    `${'  '.repeat(depth)}${entry.page} ${entry.title}`,
    ...indented(entry.children, depth + 1),
  ])
}

describe('outlineOf', () => {
  it('puts slides below their part', () => {
    const deck = deckOf(['cover', 'agenda', 'section', 'points', 'chart', 'section', 'points', 'sources'])
    expect(indented(outlineOf(deck.slides))).toEqual([
      '0 Slide 1',
      '1 Slide 2',
      '2 Slide 3',
      '  3 Slide 4',
      '  4 Slide 5',
      '5 Slide 6',
      '  6 Slide 7',
      '7 Slide 8',
    ])
  })

  it('follows the levels that the deck gives', () => {
    const slides = deckOf(['default', 'default', 'default', 'default']).slides.map((slide, index) => ({
      ...slide,
      level: [1, 2, 3, 1][index] ?? 1,
    }))
    expect(indented(outlineOf(slides))).toEqual(['0 Slide 1', '  1 Slide 2', '    2 Slide 3', '3 Slide 4'])
  })

  it('has no entry too few when slides come before the first part', () => {
    expect(indented(outlineOf(deckOf(['points', 'points', 'section']).slides))).toEqual([
      '0 Slide 1',
      '1 Slide 2',
      '2 Slide 3',
    ])
  })
})

describe('writeOutline', () => {
  it('links entries both ways, and counts them', async () => {
    const document = await PDFDocument.create()
    for (let page = 0; page < 3; page += 1) document.addPage()
    writeOutline(document, outlineOf(deckOf(['section', 'points', 'section']).slides))
    const root = document.catalog.lookup(PDFName.of('Outlines')) as PDFDict
    const first = root.lookup(PDFName.of('First')) as PDFDict
    const last = root.lookup(PDFName.of('Last')) as PDFDict
    expect(root.get(PDFName.of('Count'))?.toString()).toBe('2')
    expect(first.lookup(PDFName.of('Next'))).toBe(last)
    expect(last.lookup(PDFName.of('Prev'))).toBe(first)
    expect(first.get(PDFName.of('Count'))?.toString()).toBe('-1')
  })
})
