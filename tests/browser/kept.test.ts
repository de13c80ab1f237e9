import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportPdf } from '../../src/export/export-pdf.ts'
import { makeProject } from '../support/project.ts'
import { readPdf } from '../support/pdf.ts'

const HEAD = `---
theme: default
addons: [essaydeck]
title: Kept
lang: en
fonts: { provider: none }
favicon: ""
layout: cover
---
`
const CHART = '---\nlayout: chart\n---\n\n# Sums\n\n<DataChart data="sums" />\n'

let project: Awaited<ReturnType<typeof makeProject>>

beforeAll(async () => {
  project = await makeProject({ 'slides.md': deckOf('# Kept'), 'data/sums.json': dataOf(30) })
})

afterAll(() => project.remove())

function deckOf(cover: string, ...more: string[]): string {
  return [`${HEAD}\n${cover}\n`, CHART, ...more].join('\n')
}

/** Without a chart, which is soon built. */
function plainDeckOf(...slides: string[]): string {
  return ['---\ntheme: none\nfonts: { provider: none }\nfavicon: ""\n---\n\n# Kept\n', ...slides].join('\n')
}

function dataOf(millions: number): string {
  const rows = ['Alpha', 'Beta'].map((subject, index) => {
    const value = (millions + index) * 1e6
    const quote = `${subject} raised ${millions + index} million dollars in 2024.`
    return { subject, value, unit: 'USD', asOf: '2024', source: { essay: { en: quote } } }
  })
  return JSON.stringify({ measure: 'funding', title: { en: 'Funding' }, rows })
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project.path, file)), { recursive: true })
  await writeFile(path.join(project.path, file), text)
}

/** The texts of the pages, as an export has them now. */
async function exported(): Promise<{ readonly pages: readonly string[]; readonly rules: readonly string[] }> {
  const out = path.join(project.path, 'out.pdf')
  const { value, messages } = await exportPdf({ entry: path.join(project.path, 'slides.md'), out, timeout: 20_000 })
  const pages = value === undefined ? [] : (await readPdf(out)).pages.map(({ text }) => text)
  return { pages, rules: messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule) }
}

it('an export after another shows what has changed in between', async () => {
  expect((await exported()).pages[1]).toContain('$30M')

  await write('data/sums.json', dataOf(47))
  const changed = await exported()
  expect(changed.pages[1]).toContain('$47M')
  expect(changed.pages[1]).not.toContain('$30M')

  await write('data/sums.json', '{"measure":')
  expect((await exported()).rules).toEqual(['data/json'])
  await write('data/sums.json', dataOf(47))

  await write('slides.md', deckOf('# Kept\n\nA word more'))
  expect((await exported()).pages[0]).toContain('A word more')

  await write('components/Own.vue', '<template><p>of my own</p></template>')
  await write('slides.md', deckOf('# Kept', '---\n\n# Third\n\n<Own />\n'))
  expect((await exported()).pages[2]).toContain('of my own')

  await write('components/Own.vue', '<template><p>changed again</p></template>')
  expect((await exported()).pages[2]).toContain('changed again')
}, 120_000)

const CACHE = 'node_modules/.cache/essaydeck/paper'

/** Whether only slides were built for the last export. */
async function wereOnlySlidesBuilt(): Promise<boolean> {
  const [home = ''] = await readdir(path.join(project.path, CACHE))
  const kept = await readFile(path.join(project.path, CACHE, home, 'kept.json'), 'utf8')
  return kept.includes('"compiled":')
}

async function bytes(): Promise<Buffer> {
  expect((await exported()).rules).toEqual([])
  return await readFile(path.join(project.path, 'out.pdf'))
}

const BEFORE = ['---\n\n# Contents\n\n<Toc />\n', '---\n\n# Third\n\nA paragraph.\n', '---\n\n# Fourth\n']

const THIRD =
  '---\n\n# Third, called anew\n\n<div v-click>A **word** of `code`</div>\n\n- one\n- two\n\n<!-- A note -->\n'

it('of slides that have changed only those are built, and the file is the same as if all were', async () => {
  await write('slides.md', deckOf('# Kept', ...BEFORE))
  await rm(path.join(project.path, CACHE), { recursive: true })
  await bytes()
  await write('slides.md', deckOf('# Kept', BEFORE[0] ?? '', THIRD, BEFORE[2] ?? ''))
  const quick = await bytes()
  expect(await wereOnlySlidesBuilt()).toBe(true)
  await rm(path.join(project.path, CACHE), { recursive: true })
  expect((await bytes()).equals(quick)).toBe(true)
}, 120_000)

describe('of a deck that is kept all is built', () => {
  beforeAll(async () => {
    await write('slides.md', plainDeckOf(...BEFORE))
    await bytes()
  })

  it.each([
    ['a class that no slide had', '<p class="mt-[37px]">Low</p>'],
    ['a style of its own', 'Red\n\n<style>\np { color: red }\n</style>'],
    ['code of its own', '<script setup>\nconst one = 1\n</script>\n\n{{ one }}'],
  ])('where a slide has %s', async (_, inside) => {
    await write('slides.md', plainDeckOf(BEFORE[0] ?? '', `---\n\n# Third\n\n${inside}\n`, BEFORE[2] ?? ''))
    await bytes()
    expect(await wereOnlySlidesBuilt()).toBe(false)
  })
})
