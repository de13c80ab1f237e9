// How long an essay takes to become a deck's text, and how much memory: npm run bench:generate
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { findFacts } from '../src/facts/find-facts.ts'
import { generateDeck } from '../src/generate/generate.ts'
import { makeEssay } from './generate/make-essay.ts'

const SIZES = [5e3, 1e4, 1e5, 1e6]
const RUNS = 5

interface Run {
  readonly generate: number
  readonly facts: number
  readonly memory: number
  readonly bytes: number
}

if (process.argv[2] === '--one') await runOne(process.argv[3] ?? '')
else compareSizes()

/** One essay in a process of its own, so that its memory is its own: times in milliseconds, memory in megabytes. */
async function runOne(file: string): Promise<void> {
  const started = performance.now()
  const { value, messages } = await generateDeck({ essay: file, deck: file.replace('.md', '.slides.md') })
  const generate = performance.now() - started
  if (value === undefined) throw new Error(JSON.stringify(messages.slice(0, 3)))
  const memory = process.resourceUsage().maxRSS / 1024
  const begun = performance.now()
  findFacts(value.essay)
  const facts = performance.now() - begun
  process.stdout.write(JSON.stringify({ generate, facts, memory }))
}

function compareSizes(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'essaydeck-bench-'))
  try {
    process.stdout.write('lang     words   generate   ms/1k words   facts MB/s   memory MB\n')
    for (const lang of ['en', 'zh'] as const) {
      const base = rows(folder, lang)
      const small = base.find(({ words }) => words === 1e4)?.perThousand ?? 1
      const large = base.at(-1)?.perThousand ?? 1
      process.stdout.write(`${lang}: time a word at 1 M words is ${(large / small).toFixed(2)} times that at 10 k\n`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rows(folder: string, lang: 'en' | 'zh'): { readonly words: number; readonly perThousand: number }[] {
  return SIZES.map((words) => {
    const file = path.join(folder, `${lang}-${words}.md`)
    const text = makeEssay(lang, words)
    writeFileSync(file, text)
    const runs = Array.from({ length: words > 1e5 ? 1 : RUNS }, () => runIn(file, Buffer.byteLength(text)))
    const { generate, facts, memory, bytes } =
      runs.toSorted((a, b) => a.generate - b.generate)[Math.floor(runs.length / 2)] ?? runs[0] ?? fail()
    const perThousand = generate / (words / 1000)
    process.stdout.write(
      `${lang}   ${String(words).padStart(8)}   ${`${generate.toFixed(0)} ms`.padStart(8)}   ${perThousand.toFixed(2).padStart(11)}   ${(bytes / 1000 / facts).toFixed(2).padStart(10)}   ${memory.toFixed(0).padStart(9)}\n`,
    )
    return { words, perThousand }
  })
}

function runIn(file: string, bytes: number): Run {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', file], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return { ...(JSON.parse(child.stdout) as Omit<Run, 'bytes'>), bytes }
}

function fail(): never {
  throw new Error('there was no run')
}
