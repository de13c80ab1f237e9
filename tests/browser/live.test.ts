import type { ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLive } from '../support/live.ts'
import { makeProject } from '../support/project.ts'

const DECK = `---
addons: [essaydeck]
lang: en
fonts: { provider: none }
layout: points
---

# Cats at work

- Cats sleep

---
layout: chart
---

# Counted

<DataChart data="cats" />

---
layout: chart
---

# Told one by one

<DataChart data="dogs" reveal />
`

const cats = (value: unknown): string =>
  JSON.stringify({
    measure: 'count',
    title: { en: 'Cats' },
    rows: [
      { subject: 'Malta', value, unit: 'cat', asOf: '2024', source: { record: { publisher: 'P', date: '2024' } } },
    ],
  })

const DOGS = JSON.stringify({
  measure: 'count',
  title: { en: 'Dogs' },
  rows: ['Malta', 'Gozo'].map((subject, index) => ({
    subject,
    value: 2 - index,
    unit: 'dog',
    asOf: '2024',
    source: { record: { publisher: 'P', date: '2024' } },
  })),
})

let project: Awaited<ReturnType<typeof makeProject>>
let server: ChildProcess
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  project = await makeProject({ 'slides.md': DECK, 'data/cats.json': cats(5), 'data/dogs.json': DOGS })
  ;({ address, server, browser } = await startLive(project.path))
  page = await browser.newPage()
})

afterAll(async () => {
  await browser.close()
  await project.remove()
})

describe('the live deck', () => {
  it('shows an edited slide as soon as it is saved', async () => {
    await page.goto(`${address}/1`)
    await page.getByRole('heading', { name: 'Cats at work' }).first().waitFor()
    const file = path.join(project.path, 'slides.md')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Cats sleep', 'Cats hunt'))
    await page.getByText('Cats hunt').first().waitFor({ timeout: 5000 })
  })

  it('redraws a chart as its data is saved, shows a wrong row in its place, and brings it back once mended', async () => {
    const file = path.join(project.path, 'data', 'cats.json')
    const chart = page.locator('.data-chart[data-chart="cats"]').first()
    await page.goto(`${address}/2`)
    await page.locator('[data-chart="cats"][data-chart-state="drawn"]').first().waitFor()
    await writeFile(file, cats(123))
    await expect.poll(() => chart.getByRole('img').getAttribute('aria-label'), { timeout: 5000 }).toContain('123')
    await writeFile(file, cats('many'))
    await page.getByText('expected a number').first().waitFor({ timeout: 5000 })
    await writeFile(file, cats(7))
    await page.locator('[data-chart="cats"][data-chart-state="drawn"]').first().waitFor({ timeout: 5000 })
    expect(page.url()).toBe(`${address}/2`)
  })

  it('reveals the marks of a chart one at each click', async () => {
    await page.goto(`${address}/3`)
    const chart = page.locator('.data-chart[data-chart="dogs"]').first()
    await page.locator('[data-chart="dogs"][data-chart-state="drawn"]').first().waitFor()
    const marks = chart.locator('.mark-layer button')
    for (const shown of [0, 1, 2]) {
      await expect.poll(() => marks.count(), { timeout: 5000 }).toBe(shown)
      expect(new URL(page.url()).searchParams.get('clicks')).toBe(shown === 0 ? null : String(shown))
      await page.keyboard.press('ArrowRight')
    }
  })
})

it('ends when it is told to, and Slidev with it', async () => {
  const ended = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
})
