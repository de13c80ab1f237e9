import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { findViolations } from '../support/axe.ts'
import { findFlaws, LIMITS } from '../support/geometry.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = (await startBrowser()).value
  page = await browser.newPage({ viewport: { width: 400, height: 300 } })
})

afterAll(() => browser.close())

/** Shows a slide of 400 by 300 pixels with this inside. */
const show = (inside: string, lang = 'en'): Promise<void> =>
  page.setContent(`<html lang="${lang}"><title>A slide</title>
<style>body, h1, p { margin: 0 } .print-slide-container { position: relative; width: 400px; height: 300px; font: 20px/30px sans-serif }</style>
<main class="print-slide-container"><div class="slidev-layout">${inside}</div></main>`)

describe('the measuring itself', () => {
  it.each([
    ['nothing on a slide that is right', '<h1>A title</h1><p>Text</p>', []],
    [
      'an element off the slide',
      '<p style="position: absolute; left: 380px; width: 50px">x</p>',
      ['leaves the slide by 30 px'],
    ],
    ['text over text', '<p>Under</p><p style="position: absolute; top: 2px">Over</p>', ['“Under” and “Over” overlap']],
    ['text cut off', '<div style="height: 20px; overflow: hidden"><p>One<br>Two</p></div>', ['goes', 'beyond']],
    ['small text', '<p style="font-size: 12px">Small</p>', ['is 12 px, less than 20 px']],
    ['a title of three lines', '<h1 style="width: 60px">One line here</h1>', ['has 3 lines']],
  ])('finds %s', async (_, inside, expected) => {
    await show(inside)
    const found = (await page.evaluate(findFlaws, LIMITS)).map(({ what }) => what).join('\n')
    for (const part of expected) expect(found).toContain(part)
    expect(found === '').toBe(expected.length === 0)
  })

  it('finds a title that ends in a single Han character', async () => {
    await show('<h1 style="width: 130px; font-size: 40px; line-height: 50px">数学家<br>学</h1>', 'zh')
    expect((await page.evaluate(findFlaws, LIMITS)).map(({ what }) => what)).toEqual([
      expect.stringContaining('single character'),
    ])
  })

  it('finds what axe objects to', async () => {
    await show('<p style="color: #aaa">Pale</p><img src="data:,">')
    const found = (await findViolations(page)).map(({ slide, what }) => `${slide} ${what}`)
    expect(found).toEqual([expect.stringMatching(/^1 axe color-contrast/u), expect.stringMatching(/^1 axe image-alt/u)])
  })
})
