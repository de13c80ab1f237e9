import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { canUseBundledBrowser } from '../../src/export/browser/bundled-browser.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'

describe.skipIf(!canUseBundledBrowser(process))('the bundled browser', () => {
  it('is unpacked and started by two at once', async () => {
    const [first, second] = await Promise.all([
      startBrowser({ explicit: 'bundled' }),
      startBrowser({ explicit: 'bundled' }),
    ])
    const versions = [first.value.version(), second.value.version()]
    await Promise.all([first.value.close(), second.value.close()])
    expect(versions).toEqual([expect.stringMatching(/^\d+\./), versions[0]])
  })

  it('prints a tagged PDF', async () => {
    const { value: browser } = await startBrowser({ explicit: 'bundled' })
    const page = await browser.newPage()
    await page.setContent('<html lang="en"><h1>Hello</h1></html>')
    const pdf = await page.pdf({ tagged: true })
    await browser.close()
    expect(pdf.toString('latin1')).toMatch(/^%PDF-[^]*\/StructTreeRoot/)
  })
})
