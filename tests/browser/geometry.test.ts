import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import type { Page } from '../../src/export/browser/devtools/page.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { checkPage } from '../../src/export/print/check-page.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { buildForPaper, type PaperBuild } from '../../src/export/paper/build-for-paper.ts'
import { findViolations } from '../support/axe.ts'
import { SOFT, findPaleText } from '../support/contrast.ts'
import { makeFolder } from '../support/folder.ts'
import { findFlaws, LIMITS } from '../support/geometry.ts'
import { findBadBreaks } from '../support/line-breaks.ts'
import { readShownText } from '../support/shown-text.ts'
import { findFaintHighlights } from '../support/weight.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let browser: Browser

beforeAll(async () => {
  browser = (await startBrowser()).value
})

afterAll(() => browser.close())

/** Everything that is wrong with the slides of the print page, each thing once. */
async function flawsOf(page: Page): Promise<string[]> {
  const texts = await page.evaluate(readShownText, SOFT)
  const flaws = [
    ...(await page.evaluate(findFlaws, LIMITS)),
    ...findPaleText(texts),
    ...findBadBreaks(texts),
    ...findFaintHighlights(texts),
    ...(await findViolations(page)),
  ]
  const unheard = texts.some(({ kind }) => kind === 'canvas') ? [] : ['no chart writes anything']
  return [...new Set([...unheard, ...flaws.map(({ slide, what }) => `slide ${slide}: ${what}`)])]
}

describe.each(['slides.md', 'slides.en.md', 'docs/layouts.slides.md'])('every slide of %s', (entry) => {
  let folder: Awaited<ReturnType<typeof makeFolder>>
  let paper: PaperBuild

  beforeAll(async () => {
    folder = await makeFolder()
    const { value, messages } = await buildForPaper({ entry: path.join(ROOT, entry), folder: folder.path })
    expect(messages).toEqual([])
    if (value !== undefined) paper = value
    // For the files that export the same deck.
    await value?.keep()
  })

  afterAll(() => folder.remove())

  it.each([
    { scheme: 'light', dark: false },
    { scheme: 'dark', dark: true },
  ])('keeps its shape, is readable and passes axe in $scheme', async ({ dark }) => {
    const job = { ...paper, dark, timeout: 30_000 }
    const { value, messages } = await withPrintPage(browser, job, async ({ page, state, watch }) => {
      return { value: await flawsOf(page), messages: [...watch.messages(), ...checkPage(state, paper.deck)] }
    })
    expect(messages).toEqual([])
    expect(value).toEqual([])
  })
})
