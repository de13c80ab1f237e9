import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { checkPage } from '../../src/export/print/check-page.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import type { DeckInfo } from '../../src/export/site/deck-info.ts'
import { findViolations } from '../support/axe.ts'
import { makeFolder } from '../support/folder.ts'
import { findFlaws, LIMITS } from '../support/geometry.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let browser: Browser

beforeAll(async () => {
  browser = (await startBrowser()).value
})

afterAll(() => browser.close())

describe.each(['slides.md', 'slides.en.md', 'docs/layouts.slides.md'])('every slide of %s', (entry) => {
  let folder: Awaited<ReturnType<typeof makeFolder>>
  let deck: DeckInfo

  beforeAll(async () => {
    folder = await makeFolder()
    const { value, messages } = await buildSite({ entry: path.join(ROOT, entry), out: folder.path, print: true })
    expect(messages).toEqual([])
    if (value !== undefined) deck = value
  })

  afterAll(() => folder.remove())

  it.each([
    { scheme: 'light', dark: false },
    { scheme: 'dark', dark: true },
  ])('keeps its shape and passes axe in $scheme', async ({ dark }) => {
    const job = { folder: folder.path, deck, dark, timeout: 30_000 }
    const { value, messages } = await withPrintPage(browser, job, async ({ page, state, watch }) => {
      const flaws = [...(await page.evaluate(findFlaws, LIMITS)), ...(await findViolations(page))]
      return { value: flaws, messages: [...watch.messages(), ...checkPage(state, deck)] }
    })
    expect(messages).toEqual([])
    expect(value?.map(({ slide, what }) => `slide ${slide}: ${what}`)).toEqual([])
  })
})
