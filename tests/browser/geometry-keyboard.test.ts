import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ORIGIN } from '../../src/export/print/serve-site.ts'
import { countDrawings, recordDrawings } from '../support/drawings.ts'
import { originOf, readNote, withSlide } from '../support/marks.ts'
import { serveBuilt, startPlaywright } from '../support/playwright.ts'
import { sharedSite } from '../support/shared-site.ts'

const CHART_SLIDE = 6
const MARKS = `.slidev-page-${CHART_SLIDE} .mark-layer button`

let folder: string
let browser: Browser
let page: Page

beforeAll(async () => {
  const site = await sharedSite('docs/layouts.slides.md')
  expect(site.built.messages).toEqual([])
  folder = site.folder
  browser = await startPlaywright()
  const context = await browser.newContext({
    viewport: { width: 960, height: 540 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await serveBuilt(context, folder)
  page = await context.newPage()
  await page.goto(`${ORIGIN}/#/${CHART_SLIDE}`)
  await page.locator(MARKS).first().waitFor()
})

afterAll(() => browser.close())

/** What has the focus, as its place among what Tab should reach on the slide; −1 for anything else. */
const focused = (): Promise<number> =>
  page.evaluate((no) => {
    const slide = document.querySelector(`.slidev-page-${no}`)
    const reachable = [...(slide?.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex]') ?? [])]
    return reachable.filter(({ tabIndex }) => tabIndex >= 0).findIndex((one) => one === document.activeElement)
  }, CHART_SLIDE)

describe('the keyboard alone', () => {
  it('reaches by Tab everything on a slide that can be used, and shows where it is', async () => {
    const expected = await page
      .locator(`.slidev-page-${CHART_SLIDE} :is(a[href], button, input, [tabindex])`)
      .evaluateAll((all) => all.filter((one) => one instanceof HTMLElement && one.tabIndex >= 0).length)
    expect(expected).toBeGreaterThan(0)
    const reached = new Set<number>()
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab')
      reached.add(await focused())
    }
    for (let index = 0; index < expected; index += 1) expect(reached).toContain(index)
  })

  it('goes from mark to mark with the arrows, outlined, and stays on the slide', async () => {
    const marks = page.locator(MARKS)
    await marks.first().focus()
    const count = await marks.count()
    expect(count).toBe(3)
    for (let index = 0; index < count; index += 1) {
      expect(await marks.nth(index).evaluate((mark) => mark === document.activeElement)).toBe(true)
      const style = await marks.nth(index).evaluate((mark) => getComputedStyle(mark).outlineStyle)
      expect(style).toBe('solid')
      await page.keyboard.press('ArrowDown')
    }
    expect(new URL(page.url()).hash).toBe(`#/${CHART_SLIDE}`)
  })

  it('shows the sentence that the focused mark comes from, until Escape', async () => {
    const [slide, mark] = [page.locator(`.slidev-page-${CHART_SLIDE}`), page.locator(MARKS).first()]
    await mark.focus()
    const { name, sentences } = await originOf(slide, mark)
    expect(await readNote(slide)).toEqual({ name, sentence: expect.toBeOneOf(sentences) as string })
    await page.keyboard.press('Escape')
    expect(await readNote(slide)).toBeUndefined()
  })
})

describe('a chart', () => {
  const drawings = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
    let count = 0
    const opened = { folder, no: CHART_SLIDE, options: { reducedMotion }, script: recordDrawings }
    await withSlide(browser, opened, async (slide, page) => {
      // Longer than its bars take to grow.
      await page.waitForTimeout(700)
      count = await slide.locator('canvas').evaluate(countDrawings)
    })
    return count
  }

  it('grows, but is there at once for whoever asks for less motion', async () => {
    expect(await drawings('no-preference')).toBeGreaterThan(3)
    expect(await drawings('reduce')).toBe(1)
  })
})
