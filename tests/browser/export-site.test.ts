import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentType } from '../../src/export/print/content-type.ts'
import { startPlaywright } from '../support/playwright.ts'
import { sharedSite } from '../support/shared-site.ts'

const SITE = 'http://site.localhost/some/where/'

let browser: Browser

beforeAll(async () => {
  browser = await startPlaywright()
})

afterAll(() => browser.close())

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
    const { folder, built } = await sharedSite('tests/fixtures/export/good/slides.md')
    expect(built.messages).toEqual([])
    expect(built.value?.slides).toHaveLength(6)
    const page = await browser.newPage()
    const refused = await serve(page, folder)
    await page.goto(SITE)
    await page.getByRole('heading', { name: 'Testing: 一份样本' }).first().waitFor()
    await page.goto(`${SITE}#/3`)
    await page.locator('[data-chart="sample"][data-chart-state="drawn"]').first().waitFor()
    expect(refused).toEqual([])
  })
})
