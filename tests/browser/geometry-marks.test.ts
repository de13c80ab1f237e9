import type { Browser, Locator } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { originOf, readNote, withSlide } from '../support/marks.ts'
import { startPlaywright } from '../support/playwright.ts'
import { sharedSite } from '../support/shared-site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startPlaywright()
})

afterAll(() => browser.close())

it.each(['slides.md', 'slides.en.md', 'docs/layouts.slides.md'])(
  '%s shows the sentence that a mark comes from to a finger and to a mouse',
  async (deck) => {
    // As a speaker has it: what is built for paper cannot be touched.
    const { folder, built } = await sharedSite(deck)
    expect(built.messages).toEqual([])
    const no = built.value?.slides.find(({ layout }) => layout === 'chart')?.no ?? 0
    const options = { hasTouch: true, reducedMotion: 'reduce' } as const
    await withSlide(browser, { folder, no, options }, async (slide, page) => {
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
  },
)
