import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takePictures } from '../../src/export/pictures/take-pictures.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { buildFile } from '../../src/export/site/single-file/build-file.ts'
import { makeFolder } from '../support/folder.ts'
import { sharedSite } from '../support/shared-site.ts'

// The deck itself and its handouts are in export.test.ts and export-handout.test.ts, a PowerPoint in tests/pptx.

const DECKS = fileURLToPath(new URL('../fixtures/export', import.meta.url))
const BARE = path.join(DECKS, 'bare/slides.md')

let folder: Awaited<ReturnType<typeof makeFolder>>

beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

/** Every file below a folder, by name, as text of its bytes. */
async function contentsOf(root: string): Promise<Readonly<Record<string, string>>> {
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
  const site = await sharedSite('tests/fixtures/export/good/slides.md')
  const other = path.join(folder.path, 'deep/other')
  const built = await buildSite({ entry: path.join(DECKS, 'good/slides.md'), out: other })
  expect(built.messages).toEqual([])
  await expectSame(site.folder, other)
})

it('a single file has the same bytes', async () => {
  for (const name of ['one', 'two']) await buildFile({ entry: BARE, out: path.join(folder.path, name, 'deck.html') })
  await expectSame(path.join(folder.path, 'one'), path.join(folder.path, 'two'))
})

it('pictures have the same bytes', async () => {
  const request = { entry: BARE, schemes: ['light'], width: 640, byLayout: false } as const
  for (const name of ['pictures', 'again']) await takePictures({ ...request, out: path.join(folder.path, name) })
  await expectSame(path.join(folder.path, 'pictures'), path.join(folder.path, 'again'))
})
