// How soon a chart in an open browser shows a number saved in its data file: npm run bench:live
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { startLive } from '../tests/support/live.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What the flagship's deck needs; the slide of its valuations. */
const PARTS = ['components', 'data', 'layouts', 'public', 'setup', 'src', 'styles', 'package.json', 'slides.md']
const SLIDE = 14
const RUNS = 9

const folder = await mkdtemp(path.join(tmpdir(), 'essaydeck-live-'))
await Promise.all(PARTS.map((part) => cp(path.join(ROOT, part), path.join(folder, part), { recursive: true })))
await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
const { address, server, browser } = await startLive(folder)
try {
  const times = await measure()
  process.stdout.write(
    `saved number to redrawn chart, flagship slide ${SLIDE}: median ${times[Math.floor(RUNS / 2)] ?? 0} ms, slowest ${times.at(-1) ?? 0} ms of ${RUNS}\n`,
  )
} finally {
  await browser.close()
  server.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
}

/** The times in milliseconds, the shortest first. */
async function measure(): Promise<number[]> {
  const file = path.join(folder, 'data/valuations.json')
  const text = await readFile(file, 'utf8')
  const page = await browser.newPage()
  await page.goto(`${address}/${SLIDE}`)
  const chart = page.locator('[data-chart="valuations"][data-chart-state="drawn"]').first()
  await chart.waitFor()
  const times: number[] = []
  for (let run = 1; run <= RUNS; run++) {
    const billions = 90 + run
    const started = performance.now()
    await writeFile(file, text.replace('86000000000', `${billions}000000000`))
    await chart.getByRole('img', { name: `${billions}0亿` }).waitFor({ timeout: 10_000 })
    times.push(Math.round(performance.now() - started))
  }
  return times.sort((a, b) => a - b)
}
