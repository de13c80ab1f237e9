import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatRowValue } from '../../src/chart/words/number.ts'
import { datasetsOf, readDatasets } from '../../src/datasets/read.ts'
import { buildFile } from '../../src/export/site/single-file/build-file.ts'
import { makeFolder } from '../support/folder.ts'
import { startPlaywright } from '../support/playwright.ts'
import { makeProject } from '../support/project.ts'
import { readSlide, visitSlides, watchComplaints } from '../support/visit-slides.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await startPlaywright()
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await context.setOffline(true)
})

afterAll(() => browser.close())

/** Opens the file from the disk; `complaints` is what the page says, and asks for beside itself. */
async function open(file: string, hash = ''): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await context.newPage()
  const address = pathToFileURL(file).href
  const complaints = watchComplaints(page, (url) => url.split('#')[0] === address)
  await page.goto(address + hash)
  return { page, complaints }
}

describe('the flagship as one file, from a disk, without a network', () => {
  const slides = parseSync(readFileSync(path.join(ROOT, 'slides.en.md'), 'utf8'), 'slides.en.md').slides
  let folder: Awaited<ReturnType<typeof makeFolder>>
  let file: string

  beforeAll(async () => {
    folder = await makeFolder()
    file = path.join(folder.path, 'talk one.html')
    const { messages } = await buildFile({ entry: path.join(ROOT, 'slides.en.md'), out: file })
    expect(messages).toEqual([])
  })

  afterAll(() => folder.remove())

  it('shows every slide by the keyboard, each chart with its values, in its own fonts', async () => {
    const datasets = datasetsOf(await readDatasets(path.join(ROOT, 'data')), 'values')
    const { page, complaints } = await open(file)
    const texts = await visitSlides(page, slides.length)
    const charts = texts.flatMap((text, index) => {
      const [, name = ''] = /<DataChart data="([^"]+)"/u.exec(slides[index]?.content ?? '') ?? []
      return (datasets.get(name)?.rows ?? []).map((row) => ({ name, text, value: formatRowValue(row, 'en') }))
    })
    expect(new Set(charts.map(({ name }) => name)).size).toBeGreaterThan(1)
    for (const { text, value } of charts) expect(text).toContain(value)
    expect(texts.join('\n')).not.toContain('a chart failed')
    expect(await page.evaluate(() => document.fonts.check('600 20px "Source Serif 4"'))).toBe(true)
    expect(complaints).toEqual([])
  })

  it('opens at a slide, shows the overview, and the notes to a presenter who leads the other window', async () => {
    const { page, complaints } = await open(file, '#/14')
    expect(await readSlide(page, 14)).toContain('Mistral AI')
    await page.keyboard.press('o')
    await page.locator('.slidev-layout').nth(30).waitFor()
    await page.keyboard.press('Escape')
    const presenter = await open(file, '#/presenter/3')
    await presenter.page.locator('.slidev-note').first().waitFor()
    await presenter.page.keyboard.press('ArrowDown')
    await page.waitForURL(/#\/4\b/)
    expect([...complaints, ...presenter.complaints]).toEqual([])
  })
})

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8H0z"/></svg>'

const DECK = `---
theme: default
addons: [essaydeck]
title: Ends and begins
lang: en
favicon: /icon.svg
fonts: { provider: none }
layout: cover
author: "Ends </script> and <!-- <script> begins"
---

# Ends and begins

---
layout: points
---

# Code

- A point with &lt;/script&gt; and &lt;/style&gt;

<!--
A note with ![a picture](/cats/one.svg) and the words &lt;/script&gt;.
-->

---
layout: exhibit
---

# Picture

![A cat](/cats/one.svg)

---
layout: image
image: /cats/one.svg
---

---
layout: points
---

# Formula

- A point with $x^2$
`

it('replaces an older one, and carries pictures, formulas and an icon, and text that would end a script', async () => {
  const older = `<link rel="icon" href="data:,${'x'.repeat(9000)}"><meta property="slidev:version" content="53.0.0">`
  const pictures = { 'public/cats/one.svg': PICTURE, 'public/icon.svg': PICTURE }
  const project = await makeProject({ 'slides.md': DECK, 'out/deck.html': older, ...pictures })
  const file = path.join(project.path, 'out/deck.html')
  const { value, messages } = await buildFile({ entry: path.join(project.path, 'slides.md'), out: file })
  expect(messages).toEqual([])
  expect(value?.bytes).toBe(readFileSync(file).length)
  const { page, complaints } = await open(file)
  const texts = await visitSlides(page, 5)
  expect(texts[0]).toContain('Ends </script> and <!-- <script> begins')
  expect(texts[1]).toContain('</script>')
  expect(await page.locator('img[alt="A cat"]').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(8)
  const background = page.locator('[data-slidev-no="4"] [style*="background-image"]')
  expect(await background.getAttribute('style')).toContain('data:image/svg+xml')
  expect(await page.evaluate(() => document.fonts.check('20px KaTeX_Math'))).toBe(true)
  await page.goto(`${pathToFileURL(file).href}#/presenter/2`)
  const inNote = page.locator('.slidev-note img')
  expect(await inNote.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(8)
  expect(complaints).toEqual([])
  await project.remove()
})
