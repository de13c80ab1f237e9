import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportPdf } from '../../src/export/export-pdf.ts'
import { readPdf } from '../support/pdf.ts'
import { makeProject } from '../support/project.ts'

const HEAD = `---
theme: default
addons: [essaydeck]
title: Shown by a shell
lang: zh
fonts: { provider: none }
favicon: ""
layout: cover
---
`
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'
const ROWS = ['甲', '乙'].map((subject, index) => ({
  subject,
  value: (30 + index) * 1e6,
  unit: 'USD',
  asOf: '2024',
  source: { essay: { zh: `${subject}在2024年融资${(30 + index) * 100}万美元。` } },
}))

/** What slides have: text in two languages, code, a table, a picture, steps, a grid of utility classes, notes, a chart. */
const SLIDES = [
  '# 标题“引号”\n\nA *word* of `code` at $5, and **more** at $6\n',
  '---\n\n```ts {1|2}\nconst one: number = 1\nconst two = one + 1\n```\n',
  '---\nlayout: two-cols\n---\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n::right::\n\n> quoted\n\n<img src="/mark.svg" alt="A mark" class="w-[37px]">\n',
  '---\n\n# Steps\n\n<v-clicks>\n\n- one\n- two\n\n</v-clicks>\n\n<div v-click class="grid grid-cols-[3fr_1fr] gap-[13px]">\n<Toc />\n\ntext\n</div>\n\n<!-- A note -->\n',
  '---\nlayout: chart\n---\n\n# 融资\n\n<DataChart data="sums" />\n',
]

let project: Awaited<ReturnType<typeof makeProject>>

beforeAll(async () => {
  project = await makeProject({
    'slides.md': deckOf(...SLIDES),
    'public/mark.svg': PICTURE,
    'data/sums.json': JSON.stringify({ measure: 'funding', title: { zh: '融资' }, rows: ROWS }),
  })
})

afterAll(() => project.remove())

function deckOf(...slides: string[]): string {
  return [HEAD, ...slides].join('\n')
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project.path, file)), { recursive: true })
  await writeFile(path.join(project.path, file), text)
}

interface Exported {
  readonly bytes: Buffer
  /** Whether a shell showed the slides. */
  readonly byShell: boolean
}

/** An export with nothing kept of those before, or as a second one. */
async function exported({ isFirst = true } = {}): Promise<Exported> {
  const cache = path.join(project.path, 'node_modules/.cache/essaydeck/paper')
  if (isFirst) await rm(cache, { recursive: true, force: true })
  const out = path.join(project.path, 'out.pdf')
  const { messages } = await exportPdf({ entry: path.join(project.path, 'slides.md'), out, timeout: 20_000 })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  const [home = ''] = await readdir(cache)
  const kept = await readFile(path.join(cache, home, 'kept.json'), 'utf8')
  return { bytes: await readFile(out), byShell: kept.includes('"dress":') }
}

it('what a shell shows is the same as what is built for a deck alone, at once or with slides that changed', async () => {
  const first = await exported()
  expect(first.byShell).toBe(true)
  const texts = (await readPdf(path.join(project.path, 'out.pdf'))).pages.map(({ text }) => text)
  expect(texts).toHaveLength(SLIDES.length)

  await write('slides.md', deckOf(...SLIDES.slice(0, 3), '---\n\n# New, block\n', ...SLIDES.slice(3)))
  const changed = await exported({ isFirst: false })
  expect(changed.byShell).toBe(true)
  expect(changed.bytes.equals((await exported()).bytes)).toBe(true)

  await write('components/Unused.vue', '<template><p /></template>')
  const whole = await exported()
  expect(whole.byShell).toBe(false)
  expect(whole.bytes.equals(changed.bytes)).toBe(true)
  await rm(path.join(project.path, 'components'), { recursive: true })
}, 120_000)

describe('a deck is built alone', () => {
  it.each([
    ['a formula', 'So $E = mc^2$ is'],
    ['a picture beside it', '![A mark](./own.svg)'],
  ])('where a slide has %s', async (_, inside) => {
    await write('own.svg', PICTURE)
    await write('slides.md', deckOf('# One\n', `---\n\n# Two\n\n${inside}\n`))
    expect((await exported()).byShell).toBe(false)
  })
})
