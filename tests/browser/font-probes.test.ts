import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import type { Page } from '../../src/export/browser/devtools/page.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { markFontProbes, PROBE } from '../../src/export/print/font-probes.ts'
import { seenFonts, watchFonts } from '../../src/export/print/seen-fonts.ts'
import { showHtml } from '../../src/export/browser/devtools/show-html.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = (await startBrowser()).value
  page = await browser.openPage({ width: 1280, height: 720 })
  await watchFonts(page)
})

afterAll(() => browser.close())

const SLIDES = `<body lang="en" style="font-family: serif"><p>outside</p>
<section data-slidev-no="1"><h1>abc</h1><p>abc <em>abc</em></p></section>
<section data-slidev-no="2"><h1>cab</h1><p style="display: none">xyz</p><p>xyz</p></section>
<section data-slidev-no="3"><p>zyx</p><p lang="fr">xyz</p><p style="font-family: monospace">xyz</p></section></body>`

async function marked(whole: readonly string[] = []): Promise<string[]> {
  const probes = await page.evaluate(markFontProbes, { attribute: PROBE, whole })
  const texts = await page.evaluate(textsOf, `[${PROBE}]`)
  return probes.map(({ slide }, index) => `${slide} ${(texts[index] ?? '').trim()}`)
}

/** Runs inside the browser. */
function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
}

describe('the elements that are asked for their fonts', () => {
  beforeAll(() => showHtml(page, SLIDES))

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
  await showHtml(page, SLIDES)
  const fonts = await seenFonts(page)
  expect(fonts.filter(({ own }) => own)).toEqual([])
  expect(new Set(fonts.flatMap(({ slides }) => slides))).toEqual(new Set([1, 2, 3]))
  const bold = fonts.find(({ slides }) => slides.includes(1) && !slides.includes(3))
  expect(bold?.slides).toEqual([1, 2])
})
