import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thisMachine } from '../../src/export/browser/machine.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { makeProject } from '../support/project.ts'

const TOOL = fileURLToPath(new URL('../../bin/essaydeck.mjs', import.meta.url))

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
`

const cats = (value: unknown): string =>
  JSON.stringify({
    measure: 'count',
    title: { en: 'Cats' },
    rows: [
      { subject: 'Malta', value, unit: 'cat', asOf: '2024', source: { record: { publisher: 'P', date: '2024' } } },
    ],
  })

let project: Awaited<ReturnType<typeof makeProject>>
let server: ChildProcess
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  project = await makeProject({ 'slides.md': DECK, 'data/cats.json': cats(5) })
  const port = await freePort()
  address = `http://localhost:${port}`
  server = spawn(process.execPath, [TOOL, 'present', 'slides.md', '--port', String(port)], {
    cwd: project.path,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await ready(server)
  browser = await startLiveBrowser()
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
})

it('ends when it is told to, and Slidev with it', async () => {
  const ended = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
})

/** The exporter's browser looks up no host at all; a live deck is looked at through localhost. */
async function startLiveBrowser(): Promise<Browser> {
  const launched = await startBrowser({
    machine: thisMachine(),
    launch: (program, sandbox) =>
      chromium.launch({
        executablePath: program.path,
        chromiumSandbox: sandbox,
        env: { ...(process.env as Record<string, string>), ...program.env },
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
      }),
  })
  return launched.value
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })
}

/** Slidev prints its addresses once it listens. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => {
      reject(new Error(`the live deck ended with ${status ?? 'a signal'}`))
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('localhost')) resolve()
    })
  })
}
