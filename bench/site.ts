// How long a site takes to build, beside Slidev's own, and to show its first slide over a slow line: npm run bench:site [-- --runs 3]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { startPlaywright } from '../tests/support/playwright.ts'
import { serveFolder } from '../tests/support/static-server.ts'
import { makeOurs, makeSlidev } from './export/make-decks.ts'
import { measure } from './export/measure.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SLIDEV = path.join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
const SLIDES = 30
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '3' } } })
const runs = Number(options.runs)

/** Lighthouse's slow 4G: 1.6 Mbit/s, and 150 ms for each answer. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

const home = mkdtempSync(path.join(tmpdir(), 'essaydeck-site-'))
try {
  const contenders = [
    {
      name: 'essaydeck',
      make: makeOurs,
      args: [path.join(ROOT, 'bin/essaydeck.mjs'), 'build', 'slides.md', '-o', 'site'],
    },
    {
      name: 'slidev',
      make: makeSlidev,
      args: [SLIDEV, 'build', 'slides.md', '--out', 'site', '--router-mode', 'hash', '--base', './'],
    },
  ].map((each) => ({ ...each, folder: path.join(home, each.name), seconds: [] as number[] }))
  for (const { folder, make } of contenders) {
    mkdirSync(folder)
    make(folder, SLIDES)
  }
  for (let run = 0; run <= runs; run++)
    for (const { folder, args, seconds } of contenders)
      seconds.push((await measure(process.execPath, args, folder, { env: process.env, memory: false })).seconds)
  const browser = await startPlaywright('loopback')
  for (const { name, folder, seconds } of contenders) {
    const first = await firstSlide(browser, path.join(folder, 'site'))
    process.stdout.write(
      `${name.padEnd(10)} build ${median(seconds.slice(1)).toFixed(2)} s, first slide over a slow line ${(median(first) / 1000).toFixed(2)} s\n`,
    )
  }
  await browser.close()
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** From the address to the first slide's title, in milliseconds, each time with an empty cache. */
async function firstSlide(browser: Browser, folder: string): Promise<number[]> {
  const { address, cut } = await serveFolder(folder, '/deck/', { gzip: true })
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW)
    const started = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('h1').first().waitFor()
    times.push(performance.now() - started)
    await context.close()
  }
  await cut()
  return times
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
