import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/export/site/build-site.ts'
import { contentType } from '../../src/export/print/content-type.ts'
import { makeFolder } from '../support/folder.ts'
import { startPlaywright } from '../support/playwright.ts'

const ENTRY = fileURLToPath(new URL('../fixtures/export/good/slides.md', import.meta.url))
const SITE = 'http://site.localhost/some/where/'

let folder: Awaited<ReturnType<typeof makeFolder>>
let browser: Browser

beforeAll(async () => {
  folder = await makeFolder()
  browser = await startPlaywright()
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

/** Serves the folder under a sub-path as the plainest server does: a file or nothing; gives what was not answered. */
async function serve(page: Page, root: string): Promise<string[]> {
  const refused: string[] = []
  await page.route('**/*', async (route, request) => {
    const url = new URL(request.url())
    const name = url.href.startsWith(SITE) ? url.pathname.slice(new URL(SITE).pathname.length) : undefined
    const file = name === undefined ? undefined : path.join(root, name === '' ? 'index.html' : name)
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined)
    if (file !== undefined && body !== undefined) {
      await route.fulfill({ body, contentType: contentType(file) })
    } else {
      refused.push(request.url())
      await route.abort()
    }
  })
  return refused
}

describe('the site of a deck', () => {
  it('works under a sub-path, with a server that rewrites nothing, and asks for nothing from elsewhere', async () => {
    const { value, messages } = await buildSite({ entry: ENTRY, out: folder.path })
    expect(messages).toEqual([])
    expect(value?.slides).toHaveLength(6)
    const page = await browser.newPage()
    const refused = await serve(page, folder.path)
    await page.goto(SITE)
    await page.getByRole('heading', { name: 'Testing: 一份样本' }).first().waitFor()
    await page.goto(`${SITE}#/3`)
    await page.locator('[data-chart="sample"][data-chart-state="drawn"]').first().waitFor()
    expect(refused).toEqual([])
  })
})
