import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-chromium'
import type { Dataset } from '../../data/schema.ts'
import { ORIGIN } from '../../src/export/print/serve-site.ts'
import { serveBuilt } from './playwright.ts'

/** A slide with a chart, of a deck that was built into `folder` as a site; `script` runs before the deck’s own. */
export interface ChartSlide {
  readonly folder: string
  readonly no: number
  readonly options: BrowserContextOptions
  readonly script?: () => void
}

/** Opens a slide as a speaker has it and hands it to `use` once its chart is drawn; closes it, whatever happens. */
export async function withSlide(
  browser: Browser,
  { folder, no, options, script }: ChartSlide,
  use: (slide: Locator, page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 960, height: 540 },
    serviceWorkers: 'block',
    ...options,
  })
  try {
    await serveBuilt(context, folder)
    if (script !== undefined) await context.addInitScript(script)
    const page = await context.newPage()
    await page.goto(`${ORIGIN}/#/${no}`)
    const slide = page.locator(`.slidev-page-${no}`)
    await slide.locator('.mark-layer button').first().waitFor()
    await use(slide, page)
  } finally {
    await context.close()
  }
}

/** What the note on a slide says: its name and the sentence it quotes; undefined where there is no note. */
export async function readNote(slide: Locator): Promise<{ name: string; sentence: string } | undefined> {
  const note = slide.locator('.mark-note')
  if ((await note.count()) === 0) return undefined
  return { name: await note.locator('b').innerText(), sentence: await note.locator('q').innerText() }
}

/** What the note of a mark should say: its name, and one of the sentences that its row in data/ comes from. */
export async function originOf(slide: Locator, mark: Locator): Promise<{ name: string; sentences: string[] }> {
  const dataset = (await slide.locator('.data-chart').first().getAttribute('data-chart')) ?? ''
  const name = (await mark.getAttribute('aria-label')) ?? ''
  const file = new URL(`../../data/${dataset}.json`, import.meta.url)
  const { rows } = JSON.parse(await readFile(file, 'utf8')) as Dataset
  const own = rows.filter(({ subject, labels }) =>
    [subject, ...Object.values(labels ?? {})].some((label) => /^：|^: /u.test(name.replace(label, ''))),
  )
  return { name, sentences: own.flatMap(({ source }) => Object.values(source.essay ?? {})) }
}
