import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { formatRowValue } from '../../src/chart/words/number.ts'
import { datasetsOf, readDatasets } from '../../src/datasets/read.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { startPlaywright } from '../support/playwright.ts'
import { makeProject } from '../support/project.ts'
import { sharedSite } from '../support/shared-site.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { visitSlides, watchComplaints } from '../support/visit-slides.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let browser: Browser
let context: BrowserContext
let server: StaticServer

beforeAll(async () => {
  browser = await startPlaywright('loopback')
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
})
afterEach(async () => {
  await context.close()
  await server.cut()
})
afterAll(() => browser.close())

/** Opens an address, and waits until the site is kept. */
async function visit(address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return page
}

/** Cuts the network at both ends. */
async function cut(): Promise<void> {
  await context.setOffline(true)
  await server.cut()
}

/** The caches of this address, without what all have in common. */
function cachesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys().then((names) => names.map((name) => name.replace(/^.*\/some\/where\//, ''))))
}

describe('the site of the flagship', () => {
  const file = path.join(ROOT, 'slides.en.md')
  let folder: string

  beforeAll(async () => {
    const site = await sharedSite('slides.en.md')
    expect(site.built.messages).toEqual([])
    folder = site.folder
  })

  it('shows every slide and chart with the network cut, after one visit', async () => {
    server = await serveFolder(folder)
    const page = await visit(server.address)
    await cut()
    const complaints = watchComplaints(page, (url) => url.startsWith(server.address))
    await page.reload()
    const { slides } = parseSync(await readFile(file, 'utf8'), file)
    const datasets = datasetsOf(await readDatasets(path.join(ROOT, 'data')), 'values')
    const texts = await visitSlides(page, slides.length)
    for (const [index, { content }] of slides.entries()) {
      const [, name = ''] = /<DataChart data="([^"]+)"/u.exec(content) ?? []
      for (const row of datasets.get(name)?.rows ?? []) expect(texts[index]).toContain(formatRowValue(row, 'en'))
    }
    await page.goto(`${server.address}#/presenter/3`)
    await page.locator('.slidev-note').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('can be installed', async () => {
    server = await serveFolder(folder)
    const page = await visit(server.address)
    const session = await context.newCDPSession(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // Chromium installs nothing in a window that leaves no traces, which every test's is.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
    const { errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(JSON.parse(data ?? '')).toMatchObject({ name: 'A Proof Made in France', lang: 'en', start_url: './' })
  })
})

const deck = (word: string): string => `---
theme: none
title: ${word}
fonts: { provider: none }
---

# ${word}
`

describe('two decks on one site', () => {
  let project: Awaited<ReturnType<typeof makeProject>>
  const build = async (word: string): Promise<void> => {
    const entry = path.join(project.path, 'cats.md')
    await writeFile(entry, deck(word))
    expect((await buildSite({ entry, out: path.join(project.path, 'site/cats') })).messages).toEqual([])
  }

  beforeAll(async () => {
    project = await makeProject({})
    await build('Cats')
    const { folder } = await sharedSite('slides.en.md')
    await cp(folder, path.join(project.path, 'site/proof'), { recursive: true })
  })
  afterAll(() => project.remove())

  it('a new build shows at the next visit, leaves no old copy behind and touches no other deck', async () => {
    server = await serveFolder(path.join(project.path, 'site'))
    await visit(`${server.address}proof/`)
    const page = await visit(`${server.address}cats/`)
    await page.getByRole('heading', { name: 'Cats' }).first().waitFor()
    const before = await cachesOf(page)
    await build('Lions')
    await page.reload()
    await page.getByRole('heading', { name: 'Lions' }).first().waitFor()
    await expect
      .poll(() => cachesOf(page), { timeout: 20_000 })
      .not.toContain(before.find((name) => name.startsWith('cats/')))
    const after = await cachesOf(page)
    expect(after).toHaveLength(2)
    expect(after).toContain(before.find((name) => name.startsWith('proof/')))
    await cut()
    await page.reload()
    await page.getByRole('heading', { name: 'Lions' }).first().waitFor()
    await page.goto(`${server.address}proof/`)
    await page.getByRole('heading', { name: 'A Proof Made in France' }).first().waitFor()
  })
})
