import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markFontProbes, PROBE } from '../../src/export/print/font-probes.ts'
import { seenFonts } from '../../src/export/print/seen-fonts.ts'
import { startPlaywright } from '../support/playwright.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startPlaywright()
  page = await browser.newPage()
})

afterAll(() => browser.close())

const SLIDES = `<body lang="en" style="font-family: serif"><p>outside</p>
<section data-slidev-no="1"><h1>abc</h1><p>abc <em>abc</em></p></section>
<section data-slidev-no="2"><h1>cab</h1><p style="display: none">xyz</p><p>xyz</p></section>
<section data-slidev-no="3"><p>zyx</p><p lang="fr">xyz</p><p style="font-family: monospace">xyz</p></section></body>`

async function marked(whole: readonly string[] = []): Promise<string[]> {
  const probes = await page.evaluate(markFontProbes, { attribute: PROBE, whole })
  const texts = await page.locator(`[${PROBE}]`).allTextContents()
  return probes.map(({ slide }, index) => `${slide} ${(texts[index] ?? '').trim()}`)
}

describe('the elements that are asked for their fonts', () => {
  beforeAll(() => page.setContent(SLIDES))

  it('show each character once as it is set, and only what is drawn', async () => {
    // A heading is bold: of a list of its own.
    expect(await marked()).toEqual(['1 abc', '1 abc abc', '1 abc', '2 xyz', '3 xyz', '3 xyz'])
  })

  it('are all of a list where that is asked for', async () => {
    const probes = await page.evaluate(markFontProbes, { attribute: PROBE, whole: [] })
    const [heading] = probes
    expect(await marked([heading?.list ?? ''])).toEqual(['1 abc', '2 cab'])
  })
})

it('a font of this machine is told with every slide it is on', async () => {
  await page.setContent(SLIDES)
  const fonts = await seenFonts(page)
  expect(fonts.filter(({ own }) => own)).toEqual([])
  expect(new Set(fonts.flatMap(({ slides }) => slides))).toEqual(new Set([1, 2, 3]))
  const bold = fonts.find(({ slides }) => slides.includes(1) && !slides.includes(3))
  expect(bold?.slides).toEqual([1, 2])
})
