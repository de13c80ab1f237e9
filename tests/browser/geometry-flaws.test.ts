import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from '../support/axe.ts'
import { SOFT, findPaleText } from '../support/contrast.ts'
import { findFlaws, LIMITS } from '../support/geometry.ts'
import { findBadBreaks } from '../support/line-breaks.ts'
import { startPlaywright } from '../support/playwright.ts'
import { readShownText } from '../support/shown-text.ts'
import { findFaintHighlights } from '../support/weight.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startPlaywright()
  page = await browser.newPage({ viewport: { width: 400, height: 300 } })
})

afterAll(() => browser.close())

/** Shows a slide of 400 by 300 pixels with this inside. */
const show = (inside: string, lang = 'en'): Promise<void> =>
  page.setContent(`<html lang="${lang}"><title>A slide</title>
<style>body, h1, p { margin: 0 } .print-slide-container { position: relative; width: 400px; height: 300px; font: 20px/30px sans-serif }</style>
<main class="print-slide-container"><div class="slidev-layout">${inside}</div></main>`)

/** Shows a chart that highlights H and, whenever it is printed, writes a text. */
const showChart = (text: string, font: string, colour: string): Promise<void> =>
  show(`<figure><b class="data-chart-highlight">H</b><canvas></canvas></figure><script>
addEventListener('beforeprint', () => {
  const context = document.querySelector('canvas').getContext('2d')
  Object.assign(context, { font: '${font}', fillStyle: '${colour}' })
  context.fillText('${text}', 0, 20)
})</script>`)

/** What is wrong with the text on the page. */
const textFlaws = async (): Promise<string[]> => {
  const texts = await page.evaluate(readShownText, SOFT)
  return [...findPaleText(texts), ...findBadBreaks(texts), ...findFaintHighlights(texts)].map(({ what }) => what)
}

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

  it.each([
    ['small grey text', '<p style="font-size: 16px; color: #777">x</p>', 'p “x”', '4.48, less than 4.5'],
    ['grey text to be read from afar', '<p style="color: #666">x</p>', 'p “x”', '5.74, less than 7'],
    ['text that is half seen', '<div style="opacity: 0.5"><p>x</p></div>', 'p “x”', '3.98, less than 7'],
    ['a pale mark before', '<style>p::before { content: "·"; color: #bbb }</style><p>x</p>', 'p::before', '1.92'],
    [
      'text on another ground',
      '<div style="background: #000"><i style="background: rgb(255 255 255 / 0.2); color: #888">x</i></div>',
      'i “x”, rgb(136, 136, 136) on rgba(255, 255, 255, 0.2) on rgb(0, 0, 0)',
      '3.56, less than 7',
    ],
  ])('finds %s', async (_, inside, ...expected) => {
    await show(inside)
    const found = await textFlaws()
    expect(found).toHaveLength(1)
    for (const part of expected) expect(found[0]).toContain(part)
  })

  it.each([
    ['a line that begins with a comma', '<p>法国<br>，数学</p>', ['“，数学” of p begins with ，']],
    ['one that ends with a parenthesis', '<p>法国<b>（</b><br>数学）</p>', ['“法国（” of p ends with （']],
    [
      // One character to a line, whatever fonts the machine has.
      'both where the browser breaks',
      '<p style="width: 0; line-break: anywhere">人，数（学）</p>',
      ['“，” of p begins with ，', '“（” of p ends with （', '“）” of p begins with ）'],
    ],
    ['a title that ends in a short word', '<h1>A proof made<br><i>in it</i></h1>', []],
    [
      'a title that ends in one short word',
      '<h1>A proof made in<br><i>it</i></h1>',
      ['“it” of h1, its last, is one word'],
    ],
  ])('finds %s', async (_, inside, expected) => {
    await show(inside, 'zh')
    const found = await textFlaws()
    expect(found).toHaveLength(expected.length)
    for (const [index, part] of expected.entries()) expect(found[index]).toContain(part)
  })

  it.each([
    ['nothing wrong', 'H', '600 18px sans-serif', '#000', []],
    [
      'a pale text',
      'H',
      '600 18px sans-serif',
      '#999',
      ['canvas “H”, #999999 on rgb(255, 255, 255), has a contrast of 2.85'],
    ],
    [
      'a highlight in plain type',
      'H',
      '18px sans-serif',
      '#000',
      ['the highlighted “H” has weight 400, less than 600'],
    ],
    ['a highlight without a name', 'G', '18px sans-serif', '#000', ['the chart does not name “H”']],
    ['a bad break', '，H', '600 18px sans-serif', '#000', ['begins with ，', 'does not name “H”']],
  ])('finds %s on a canvas', async (_, text, font, colour, expected) => {
    await showChart(text, font, colour)
    const found = await textFlaws()
    expect(found).toHaveLength(expected.length)
    for (const [index, part] of expected.entries()) expect(found[index]).toContain(part)
  })
})
