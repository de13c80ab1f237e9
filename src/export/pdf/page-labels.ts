import { PDFHexString, type PDFDocument, PDFName } from '@cantoo/pdf-lib'

/**
 * Calls pages by the number of the slide on them, "3", or "3-2" for its second click step, where they are not simply counted
 * (PDF 32000-1, 12.4.2). `steps` are the slides' numbers, page by page.
 */
export function labelPages(document: PDFDocument, steps: readonly number[]): void {
  if (steps.every((no, index) => no === index + 1)) return
  const { context } = document
  const numbers = context.obj([])
  for (const [index, no] of steps.entries()) {
    const isStepped = steps[index + 1] === no
    if (steps[index - 1] === no || (isCounted(steps, index) && !isStepped)) continue
    numbers.push(context.obj(index))
    numbers.push(context.obj(isStepped ? { S: 'D', P: PDFHexString.fromText(`${no}-`) } : { S: 'D', St: no }))
  }
  document.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: numbers }))
}

/** Whether a page's number is that of the page before and one: it needs no label of its own. */
function isCounted(steps: readonly number[], index: number): boolean {
  const before = steps[index - 1]
  return before !== undefined && before === (steps[index] ?? 0) - 1 && steps[index - 2] !== before
}
