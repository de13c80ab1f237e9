import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { labelPages } from '../../../src/export/pdf/page-labels.ts'

async function labelsOf(steps: readonly number[]): Promise<string | undefined> {
  const document = await PDFDocument.create()
  labelPages(document, steps)
  return document.catalog.lookup(PDFName.of('PageLabels'))?.toString().replaceAll(/\s+/gu, ' ')
}

test('pages that are simply counted have none', async () => {
  expect(await labelsOf([1, 2, 3])).toBeUndefined()
})

test('pages of a range are called after their slides, run by run', async () => {
  expect(await labelsOf([3, 4, 9])).toBe('<< /Nums [ 0 << /S /D /St 3 >> 2 << /S /D /St 9 >> ] >>')
})

test('click steps are counted within their slide', async () => {
  const step = '<FEFF0032002D>'
  expect(await labelsOf([1, 2, 2, 3, 4])).toBe(
    `<< /Nums [ 0 << /S /D /St 1 >> 1 << /S /D /P ${step} >> 3 << /S /D /St 3 >> ] >>`,
  )
})
