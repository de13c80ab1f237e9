// How long a deck takes to become a PDF, and how much memory: ours beside Slidev's own and Marp's, by turns: npm run bench:export [-- --slides 300] [-- --runs 3]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { findBrowsers } from '../src/export/browser/find-browsers.ts'
import { thisMachine } from '../src/export/browser/machine.ts'
import { type DeckMaker, chartsOf, makeMarp, makeOurs, makeSlidev } from './export/make-decks.ts'
import { type Measured, measure } from './export/measure.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { values: options } = parseArgs({
  options: {
    slides: { type: 'string', default: '30' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
})
const slides = Number(options.slides)
const runs = Number(options.runs)

/** One way to a PDF: before each run `prepare` may change the deck or forget what an earlier run left. */
interface Contender {
  readonly name: string
  readonly make: DeckMaker
  readonly prepare?: (folder: string, run: number) => void
  /** Nothing is kept, compiled code neither. */
  readonly isCold?: boolean
  readonly args: (deck: string) => readonly string[]
}

const OURS = path.join(ROOT, 'bin/essaydeck.mjs')
const SLIDEV = path.join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
const MARP = path.join(ROOT, 'node_modules/@marp-team/marp-cli/marp-cli.js')

/** By itself Slidev gives up after half a minute, which 300 slides take several times over; in milliseconds. */
const PATIENCE = '900000'

const browser = installedBrowser()

const CONTENDERS: readonly Contender[] = [
  {
    name: 'essaydeck, cold',
    make: makeOurs,
    prepare: forgetCaches,
    isCold: true,
    args: (deck) => [OURS, 'export', deck, '-o', 'deck.pdf'],
  },
  {
    name: 'essaydeck, a word changed',
    make: makeOurs,
    prepare: changeWord,
    args: (deck) => [OURS, 'export', deck, '-o', 'deck.pdf'],
  },
  {
    name: 'essaydeck, a number changed',
    make: makeOurs,
    prepare: changeNumber,
    args: (deck) => [OURS, 'export', deck, '-o', 'deck.pdf'],
  },
  {
    name: 'essaydeck, handout and PNG too',
    make: makeOurs,
    prepare: forgetCaches,
    isCold: true,
    args: (deck) => [OURS, 'export', deck, '--format', 'pdf,png', '--handout'],
  },
  {
    name: 'slidev',
    make: makeSlidev,
    prepare: prepareSlidev,
    args: (deck) => slidevArgs(deck, 'deck.pdf'),
  },
  {
    name: 'marp',
    make: makeMarp,
    args: (deck) => [MARP, deck, '--pdf', '--allow-local-files', '--no-stdin', '-o', 'deck.pdf'],
  },
]

const home = mkdtempSync(path.join(tmpdir(), 'essaydeck-bench-'))
try {
  await compare(CONTENDERS.filter(({ name }) => isAskedFor(name)))
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** `--only slidev,PNG`: names that have one of these in them. */
function isAskedFor(name: string): boolean {
  return options.only === undefined || options.only.split(',').some((part) => name.includes(part))
}

async function compare(contenders: readonly Contender[]): Promise<void> {
  const decks = contenders.map((contender, index) => {
    const folder = path.join(home, String(index))
    mkdirSync(folder)
    return { contender, folder, deck: contender.make(folder, slides), all: [] as Measured[] }
  })
  // The first run of each is weighed, and warms the disk and those caches that the run itself keeps; the others are timed.
  for (let run = 0; run <= runs; run++) {
    for (const { contender, folder, deck, all } of decks) {
      contender.prepare?.(folder, run)
      const measured = await tried(contender.name, () =>
        measure(process.execPath, contender.args(path.basename(deck)), folder, {
          env: contender.isCold === true ? { ...environment(), NODE_DISABLE_COMPILE_CACHE: '1' } : environment(),
          memory: run === 0,
        }),
      )
      all.push(measured)
    }
  }
  process.stdout.write(`${slides} slides, ${chartsOf(slides)} charts, ${runs} runs by turns: medians\n\n`)
  const stock = decks.find(({ contender }) => contender.name === 'slidev')
  const marp = decks.find(({ contender }) => contender.name === 'marp')
  process.stdout.write(
    `${'tool'.padEnd(30)}   seconds   to slidev   to marp   processor   to slidev   to marp   memory MB   to slidev\n`,
  )
  for (const { contender, all } of decks) {
    const [seconds, processor, memory] = [secondsOf(all), processorOf(all), memoryOf(all)]
    const cells = [
      seconds.toFixed(2).padStart(9),
      ratio(seconds, stock && secondsOf(stock.all)).padStart(11),
      ratio(seconds, marp && secondsOf(marp.all)).padStart(9),
      processor.toFixed(2).padStart(11),
      ratio(processor, stock && processorOf(stock.all)).padStart(11),
      ratio(processor, marp && processorOf(marp.all)).padStart(9),
      (memory === 0 ? '–' : memory.toFixed(0)).padStart(11),
      ratio(memory, stock && memoryOf(stock.all)).padStart(11),
    ]
    process.stdout.write(`${contender.name.padEnd(30)} ${cells.join(' ')}\n`)
  }
}

/** Slidev waits half a minute for slides to load, whatever it is told, and 300 take about that long: a run that fails is run again. */
async function tried(name: string, run: () => Promise<Measured>, attempts = 4): Promise<Measured> {
  try {
    return await run()
  } catch (cause) {
    if (attempts === 1) throw cause
    process.stderr.write(`${name} failed, and is run again\n`)
    return await tried(name, run, attempts - 1)
  }
}

function secondsOf(all: readonly Measured[]): number {
  return median(all.slice(1).map(({ seconds }) => seconds))
}

function processorOf(all: readonly Measured[]): number {
  return median(all.slice(1).map(({ processor }) => processor ?? 0))
}

function memoryOf(all: readonly Measured[]): number {
  return all[0]?.memory ?? 0
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function ratio(value: number, to: number | undefined): string {
  return to === undefined || to === 0 ? '–' : (value / to).toFixed(2)
}

function forgetCaches(folder: string): void {
  rmSync(path.join(folder, 'node_modules/.cache'), { recursive: true, force: true })
}

function changeWord(folder: string, run: number): void {
  const file = path.join(folder, 'slides.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/# Slide 2\b.*/u, `# Slide 2 ${'again '.repeat(run)}`))
}

function changeNumber(folder: string, run: number): void {
  const file = path.join(folder, 'data/chart-1.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"value": \d+/u, `"value": ${(40 + run) * 1e6}`))
}

function slidevArgs(deck: string, output: string, ...more: readonly string[]): readonly string[] {
  return [SLIDEV, 'export', deck, '--output', output, '--executable-path', browser, '--timeout', PATIENCE, ...more]
}

/** Its first export has Vite prepare packages, which that of 300 slides gives up waiting for: one slide does not. */
function prepareSlidev(folder: string, run: number): void {
  if (run > 0 || slides < 100) return
  spawnSync(process.execPath, slidevArgs('slides.md', 'first.pdf', '--range', '1'), { cwd: folder, env: environment() })
}

/** The same browser for all. */
function installedBrowser(): string {
  const choice = findBrowsers(undefined, thisMachine())[0]
  if (choice === undefined || choice.kind === 'bundled')
    throw new Error('install Chrome, Chromium or Edge: Slidev and Marp need one')
  return choice.path
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, ESSAYDECK_BROWSER: browser, CHROME_PATH: browser, CHROME_NO_SANDBOX: '1' }
}
