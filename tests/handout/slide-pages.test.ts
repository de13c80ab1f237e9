import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { slidePages } from '../../src/handout/slide-pages.ts'

test('reads from the named destinations on which page each slide begins', async () => {
  const document = await PDFDocument.create()
  const pages = [1, 2, 3].map(() => document.addPage().ref)
  const [first, , third] = pages
  const dests = {
    'handout-slide-1': [first, 'XYZ', 0, 700, 0],
    'handout-slide-12': { D: [third, 'Fit'] },
    'slide-3': [first, 'Fit'],
    'handout-slide-4': [document.context.nextRef(), 'Fit'],
  }
  document.catalog.set(PDFName.of('Dests'), document.context.obj(dests as never))
  expect([...slidePages(document)].toSorted(([a], [b]) => a - b)).toEqual([
    [1, 1],
    [12, 3],
  ])
})

test('knows none where there are no destinations', async () => {
  expect(slidePages(await PDFDocument.create()).size).toBe(0)
})
