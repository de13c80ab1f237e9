import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ORIGIN } from '../../src/export/print/serve-site.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { serveBuilt, startPlaywright } from '../support/playwright.ts'
import { makeProject } from '../support/project.ts'
import { sharedSite } from '../support/shared-site.ts'
import { readSlide } from '../support/visit-slides.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startPlaywright()
})
afterAll(() => browser.close())

async function newContext(folder: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await serveBuilt(context, folder)
  return context
}

/** What a site loads until a slide is drawn: its scripts as a server sends them, its fonts as they are, in bytes. */
async function bytesUntil(folder: string, slide: number): Promise<{ readonly js: number; readonly fonts: number }> {
  const context = await newContext(folder)
  const page = await context.newPage()
  const loads: Promise<{ readonly url: string; readonly body: Buffer }>[] = []
  page.on('response', (response) => {
    loads.push(response.body().then((body) => ({ url: response.url(), body })))
  })
  await page.goto(`${ORIGIN}/#/${slide}`)
  await readSlide(page, slide)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const loaded = await Promise.all(loads)
  await context.close()
  const sum = (ending: string, size: (body: Buffer) => number): number =>
    loaded.filter(({ url }) => url.endsWith(ending)).reduce((total, { body }) => total + size(body), 0)
  return { js: sum('.js', (body) => gzipSync(body).length), fonts: sum('.woff2', (body) => body.length) }
}

describe('the bytes until the first slide', () => {
  let folder: string
  beforeAll(async () => {
    folder = (await sharedSite('slides.md')).folder
  })

  it.each([
    { what: 'a slide without a chart', slide: 1, js: 175_000, fonts: 400_000 },
    { what: 'a slide with a chart', slide: 14, js: 250_000, fonts: 550_000 },
  ])('are few for $what', async ({ slide, js, fonts }) => {
    const bytes = await bytesUntil(folder, slide)
    expect(bytes.js).toBeGreaterThan(100_000)
    expect(bytes.js).toBeLessThan(js)
    expect(bytes.fonts).toBeGreaterThan(0)
    expect(bytes.fonts).toBeLessThan(fonts)
  })
})

const DECK = `---
theme: none
title: Cats
fonts: { provider: none }
---

# Cats cost $5, or $6

<Later />

A <span v-mark.underline>word</span>
`

const LATER = `import { defineComponent } from 'vue'
export default defineComponent({ template: '<b class="later">{{ 1 + 1 }}</b>' })
`

it('a deck that uses a part of Slidev has it, whether its slides say so or a component', async () => {
  const project = await makeProject({ 'slides.md': DECK, 'components/Later.ts': LATER })
  const out = path.join(project.path, 'out')
  expect((await buildSite({ entry: path.join(project.path, 'slides.md'), out })).messages).toEqual([])
  const context = await newContext(out)
  const page = await context.newPage()
  await page.goto(ORIGIN)
  await page.getByText('2', { exact: true }).and(page.locator('.later')).first().waitFor()
  await page.locator('svg.rough-annotation').first().waitFor({ state: 'attached' })
  await context.close()
  await project.remove()
})
