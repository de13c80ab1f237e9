import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import type { Page } from '../../src/export/browser/devtools/page.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { checkPage } from '../../src/export/print/check-page.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { buildForPaper, type PaperBuild } from '../../src/export/paper/build-for-paper.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { findViolations } from '../support/axe.ts'
import { SOFT, findPaleText } from '../support/contrast.ts'
import { makeFolder } from '../support/folder.ts'
import { findFlaws, LIMITS } from '../support/geometry.ts'
import { findBadBreaks } from '../support/line-breaks.ts'
import { originOf, readNote, withSlide } from '../support/marks.ts'
import { startPlaywright } from '../support/playwright.ts'
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

  it('shows the sentence that a mark comes from to a finger and to a mouse', async () => {
    const no = paper.deck.slides.find(({ layout }) => layout === 'chart')?.no ?? 0
    const options = { hasTouch: true, reducedMotion: 'reduce' } as const
    // As a speaker has it: what is built for paper cannot be touched.
    const site = path.join(folder.path, 'site')
    expect((await buildSite({ entry: path.join(ROOT, entry), out: site })).messages).toEqual([])
    const touched = await startPlaywright()
    await withSlide(touched, { folder: site, no, options }, async (slide, page) => {
      const [first, last] = [slide.locator('.mark-layer button').first(), slide.locator('.mark-layer button').last()]
      const expectNote = async (mark: Locator): Promise<void> => {
        const { name, sentences } = await originOf(slide, mark)
        expect(await readNote(slide)).toEqual({ name, sentence: expect.toBeOneOf(sentences) as string })
      }
      for (const mark of [first, last]) {
        await mark.tap()
        await expectNote(mark)
      }
      await slide.locator('h1').tap()
      expect(await readNote(slide)).toBeUndefined()
      await first.tap()
      // Inside the chart, but beside its marks.
      await slide.locator('.mark-layer').tap({ position: { x: 1, y: 1 } })
      expect(await readNote(slide)).toBeUndefined()
      await last.hover()
      await expectNote(last)
      await slide.locator('h1').hover()
      expect(await readNote(slide)).toBeUndefined()
      expect(new URL(page.url()).hash).toBe(`#/${no}`)
    })
    await touched.close()
  })
})
