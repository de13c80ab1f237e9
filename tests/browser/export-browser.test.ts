import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { canUseBundledBrowser } from '../../src/export/browser/bundled-browser.ts'
import { printPdf } from '../../src/export/browser/devtools/print-pdf.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { showHtml } from '../../src/export/browser/devtools/show-html.ts'

describe.skipIf(!canUseBundledBrowser(process))('the bundled browser', () => {
  it('is unpacked and started by two at once', async () => {
    const [first, second] = await Promise.all([
      startBrowser({ explicit: 'bundled' }),
      startBrowser({ explicit: 'bundled' }),
    ])
    const sums = await Promise.all(
      [first, second].map(async ({ value }) => {
        const page = await value.openPage({ width: 800, height: 600 })
        return await page.evaluate((one: number) => one + 1, 1)
      }),
    )
    await Promise.all([first.value.close(), second.value.close()])
    expect(sums).toEqual([2, 2])
  })

  it('prints a tagged PDF', async () => {
    const { value: browser } = await startBrowser({ explicit: 'bundled' })
    const page = await browser.openPage({ width: 800, height: 600 })
    await showHtml(page, '<html lang="en"><h1>Hello</h1></html>')
    const pdf = await printPdf(page, { generateTaggedPDF: true })
    await browser.close()
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF-[^]*\/StructTreeRoot/)
  })
})
