import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { takePictures } from '../../src/export/pictures/take-pictures.ts'
import { buildForPaper } from '../../src/export/paper/build-for-paper.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { buildFile } from '../../src/export/site/single-file/build-file.ts'
import { handoutOutput } from '../../src/handout/export-handout.ts'
import { makeFolder } from '../support/folder.ts'

// The deck itself and its handout are in export.test.ts and export-handout.test.ts, a PowerPoint in tests/pptx.

const DECKS = fileURLToPath(new URL('../fixtures/export', import.meta.url))
const GOOD = path.join(DECKS, 'good/slides.md')
const BARE = path.join(DECKS, 'bare/slides.md')

let folder: Awaited<ReturnType<typeof makeFolder>>

beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

/** Every file below a folder, by name, as text of its bytes. */
async function contentsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const root = path.join(folder.path, name)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const read = files
    .toSorted()
    .map(async (file) => [path.relative(root, file), await readFile(file, 'latin1')] as const)
  return Object.fromEntries(await Promise.all(read))
}

async function expectSame(first: string, second: string): Promise<void> {
  const [one, two] = [await contentsOf(first), await contentsOf(second)]
  expect(Object.keys(one).length).toBeGreaterThan(0)
  expect(Object.keys(two)).toEqual(Object.keys(one))
  expect(Object.keys(one).filter((name) => one[name] !== two[name])).toEqual([])
}

it('a site has the same files with the same bytes, built elsewhere', async () => {
  await buildSite({ entry: GOOD, out: path.join(folder.path, 'site') })
  const built = await buildSite({ entry: GOOD, out: path.join(folder.path, 'deep/other') })
  expect(built.messages).toEqual([])
  await expectSame('site', 'deep/other')
})

it('a single file has the same bytes', async () => {
  for (const name of ['one', 'two']) await buildFile({ entry: BARE, out: path.join(folder.path, name, 'deck.html') })
  await expectSame('one', 'two')
})

it('pictures have the same bytes', async () => {
  const request = { entry: BARE, schemes: ['light'], width: 640, byLayout: false } as const
  for (const name of ['pictures', 'again']) await takePictures({ ...request, out: path.join(folder.path, name) })
  await expectSame('pictures', 'again')
})

it('every form of a handout has the same bytes', async () => {
  const out = path.join(folder.path, 'print')
  const { value: paper } = await buildForPaper({ entry: path.join(DECKS, 'handout/slides.md'), folder: out })
  if (paper === undefined) throw new Error('no deck')
  const job = { ...paper, dark: false, timeout: 20_000 }
  const browser = (await startBrowser()).value
  for (const form of ['2', '3', '6', 'notes'] as const) {
    const output = handoutOutput('x.pdf', { form, paper: 'a4', landscape: false, inkSaving: false })
    const made = async (): Promise<Buffer> => {
      const { value } = await withPrintPage(browser, job, (opened) => output.print(opened, job))
      return Buffer.from((await value?.finish())?.value?.files[0]?.data ?? [])
    }
    const [first, second] = [await made(), await made()]
    expect(first.length).toBeGreaterThan(0)
    expect(second.equals(first)).toBe(true)
  }
  await browser.close()
})
