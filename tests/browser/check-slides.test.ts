import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMissingCharacters } from '../../src/export/print/missing-characters.ts'
import { findOverflow } from '../../src/export/print/overflow.ts'
import { startPlaywright } from '../support/playwright.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startPlaywright()
  page = await browser.newPage({ viewport: { width: 400, height: 300 } })
})

afterAll(() => browser.close())

/** Shows a slide of 400 by 300 pixels with this inside. */
function show(inside: string): Promise<void> {
  return page.setContent(`<style>body, h1, p { margin: 0 } .print-slide-container { position: relative; width: 400px; height: 300px; overflow: hidden; font: 20px/30px sans-serif }</style>
<main class="print-slide-container"><div data-slidev-no="3"><div class="slidev-layout">${inside}</div></div></main>`)
}

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="50"/>')}`

describe('what is beyond an edge', () => {
  it.each([
    ['text below the slide', '<p>One</p><p style="margin-top: 290px">Two</p>', '“Two” 43 bottom '],
    [
      'text cut off on the slide',
      '<div style="height: 40px; overflow: hidden" class="box"><p>One<br>Two</p></div>',
      '“Two” 13 bottom div.box',
    ],
    [
      'code that would scroll',
      '<pre style="width: 100px; overflow-x: auto; font: 20px monospace">0123456789</pre>',
      '“0123456789” 20 right pre',
    ],
    ['a picture that is too wide', `<img src="${PICTURE}">`, 'img 100 right '],
    [
      'a chart, wherever it is placed',
      '<figure data-chart-state="drawn" style="margin: 0"><canvas style="position: absolute; top: 250px; width: 90px; height: 90px"></canvas></figure>',
      'canvas 40 bottom ',
    ],
  ])('is found: %s', async (_, inside, expected) => {
    await show(inside)
    const found = await page.evaluate(findOverflow)
    expect(found.map(({ slide }) => slide)).toEqual([3])
    expect(found.map(({ what, past, edge, by }) => `${what} ${Math.round(past)} ${edge} ${by}`)).toEqual([expected])
  })

  it.each([
    ['a slide that is right', '<h1>A title</h1><p>Text</p>'],
    ['a picture that bleeds, placed freely', `<img style="position: absolute; left: -20px; top: 0" src="${PICTURE}">`],
    [
      'what is for screen readers',
      '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">Text for the ear</p>',
    ],
    [
      'what is cut with a sign of it',
      '<p style="width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">A long title</p>',
    ],
    [
      'what is not shown',
      '<p style="position: absolute; top: 500px; opacity: 0">Later</p><p style="position: absolute; top: 500px; visibility: hidden">Never</p>',
    ],
    [
      'lines that are set close',
      '<h1 style="font-size: 20px; line-height: 17px; height: 17px; overflow: hidden">Title</h1>',
    ],
  ])('is not %s', async (_, inside) => {
    await show(inside)
    expect(await page.evaluate(findOverflow)).toEqual([])
  })
})

describe('characters that no font has', () => {
  it('are found, with their slide, in whatever fonts the text is set', async () => {
    await show('<p>Here \u{31000}, and <b style="font-family: serif">\u{f0001}\u{31000}</b></p>')
    expect(await page.evaluate(findMissingCharacters)).toEqual([{ slide: 3, characters: ['\u{31000}', '\u{f0001}'] }])
  })

  it('are none of those that a font has, nor such as have no look, nor boxes that are meant', async () => {
    await show('<p>An em dash — “quoted” → ≤ … Ω ж \u200b\ufeff\u00a0\ufe0f e\u0301 □▯</p><p hidden>\u{31000}</p>')
    expect(await page.evaluate(findMissingCharacters)).toEqual([])
  })
})
