// How soon a live deck shows its first slide, and what was saved: npm run bench:live [-- --runs 5]
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-chromium'
import { startLive, startLiveServer } from '../tests/support/live.ts'
import { startPlaywright } from '../tests/support/playwright.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TOOL = path.join(ROOT, 'bin/essaydeck.mjs')
/** What the flagship's deck needs; the slides of its valuations, and one of its texts. */
const PARTS = [
  ...['components', 'data', 'essays', 'layouts', 'public', 'setup', 'src', 'styles'],
  ...['package.json', 'slides.md', 'slides.en.md', '.essaydeck'],
]
const CHART_SLIDE = 14
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(options.runs)

const folder = await mkdtemp(path.join(tmpdir(), 'essaydeck-live-'))
try {
  await Promise.all(PARTS.map((part) => cp(path.join(ROOT, part), path.join(folder, part), { recursive: true })))
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  print('start to first slide', await startTimes())
  await reloadTimes()
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** From the command to the first slide in a browser that is open already; what Vite prepared of packages is kept, as it is between talks. */
async function startTimes(): Promise<number[]> {
  const browser = await startPlaywright('loopback')
  try {
    return await repeat(async () => {
      const started = performance.now()
      const { address, server } = await startLiveServer(folder)
      const page = await browser.newPage()
      await page.goto(`${address}/1`)
      await page.locator('h1').first().waitFor()
      const time = performance.now() - started
      await page.close()
      server.kill('SIGTERM')
      return time
    })
  } finally {
    await browser.close()
  }
}

async function reloadTimes(): Promise<void> {
  const { address, server, browser } = await startLive(folder)
  try {
    const page = await browser.newPage()
    await page.goto(`${address}/${CHART_SLIDE}`)
    print('a number saved, to redrawn chart', await numberTimes(page))
    await page.goto(`${address}/1`)
    print('a title saved, to shown', await textTimes(page))
    print('an essay saved and generated, to shown', await essayTimes(page))
  } finally {
    await browser.close()
    server.kill('SIGTERM')
  }
}

async function numberTimes(page: Page): Promise<number[]> {
  const file = path.join(folder, 'data/valuations.json')
  const text = await readFile(file, 'utf8')
  const chart = page.locator('[data-chart="valuations"][data-chart-state="drawn"]').first()
  await chart.waitFor()
  return await repeat(async (run) => {
    const billions = 91 + run
    const started = performance.now()
    await writeFile(file, text.replace('86000000000', `${billions}000000000`))
    await chart.getByRole('img', { name: `${billions}0亿` }).waitFor({ timeout: 10_000 })
    return performance.now() - started
  })
}

async function textTimes(page: Page): Promise<number[]> {
  const file = path.join(folder, 'slides.md')
  const text = await readFile(file, 'utf8')
  const title = /^# (.*)$/mu.exec(text)?.[1] ?? ''
  return await repeat(async (run) => {
    const started = performance.now()
    await writeFile(file, text.replace(`# ${title}`, `# Saved ${run}`))
    await page
      .locator('h1', { hasText: `Saved ${run}` })
      .first()
      .waitFor({ timeout: 10_000 })
    return performance.now() - started
  })
}

/** The deck is made from its essay anew, in the face of the edits that the one before left in it. */
async function essayTimes(page: Page): Promise<number[]> {
  const essay = path.join(folder, 'essay.md')
  return await repeat(async (run) => {
    const started = performance.now()
    await writeFile(
      essay,
      `# Written ${run}\n\nParis has 12 labs. Lyon has 7 labs. They employ 340 people.\n\n## After\n\nIt goes on.\n`,
    )
    const { status, stderr } = spawnSync(process.execPath, [TOOL, 'generate', 'essay.md', '--force'], { cwd: folder })
    if (status !== 0) throw new Error(stderr.toString())
    await page
      .locator('h1', { hasText: `Written ${run}` })
      .first()
      .waitFor({ timeout: 10_000 })
    return performance.now() - started
  })
}

/** Times in milliseconds; the first run is not counted. */
async function repeat(measure: (run: number) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) times.push(Math.round(await measure(run)))
  return times.slice(1).sort((a, b) => a - b)
}

function print(what: string, times: readonly number[]): void {
  const median = times[Math.floor(times.length / 2)] ?? 0
  process.stdout.write(
    `${what.padEnd(42)} median ${String(median).padStart(6)} ms, slowest ${times.at(-1) ?? 0} ms of ${times.length}\n`,
  )
}
