import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { buildForPaper } from '../../src/export/paper/build-for-paper.ts'
import { loadEarly } from '../../src/export/print/early-deck.ts'
import type { PrintJob } from '../../src/export/print/print-job.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { makeFolder } from '../support/folder.ts'

const BARE = fileURLToPath(new URL('../fixtures/export/bare/slides.md', import.meta.url))

let folder: Awaited<ReturnType<typeof makeFolder>>
let browser: Browser
let before: PrintJob

beforeAll(async () => {
  folder = await makeFolder()
  browser = (await startBrowser()).value
  const { value } = await buildForPaper({ entry: BARE, folder: path.join(folder.path, 'built') })
  if (value === undefined) throw new Error('no deck')
  before = { folder: value.folder, deck: value.deck, parts: value.parts, dark: false, timeout: 20_000 }
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

/** A change of slide 2, as a build would give it. */
const CHANGES = `{
  order: [null, '2:changed'],
  code: {
    '2:changed': (shared) => {
      const { h } = Object.values(shared).find(({ h }) => h !== undefined)
      return { default: { render: () => h('h1', 'Changed') }, meta: { slide: { no: 2, frontmatter: {} }, layout: 'default' } }
    },
  },
  titles: () => ({ default: { render: () => null } }),
}`

async function headings(job: PrintJob): Promise<readonly string[] | undefined> {
  const { value, messages } = await withPrintPage(browser, job, ({ state }) =>
    Promise.resolve({ value: state.headings, messages: [] }),
  )
  expect(messages).toEqual([])
  return value
}

it('a page that has loaded the deck as it was is given what has changed', async () => {
  const [first] = (await headings(before)) ?? []
  const early = loadEarly(Promise.resolve(browser), before)
  const job = { ...before, changes: CHANGES, early }
  expect(await headings(job)).toEqual([first, 'Changed'])
  // It is one page, and it was given away.
  expect(await early(job)).toBeUndefined()
})

it.each([
  ['the deck turns out to be another', { folder: '/elsewhere', changes: CHANGES }],
  ['all of the deck was built', {}],
  ['what has changed cannot be had', { changes: '(() => { throw new Error("no") })()' }],
])('is not used where %s', async (_, other) => {
  const early = loadEarly(Promise.resolve(browser), before)
  expect(await early({ ...before, ...other })).toBeUndefined()
})

it('is not used where it complains, or where no browser starts', async () => {
  const parts = (): Promise<string> => Promise.resolve('throw new Error("no data")')
  expect(
    await loadEarly(Promise.resolve(browser), { ...before, parts })({ ...before, changes: CHANGES }),
  ).toBeUndefined()
  expect(await loadEarly(Promise.reject(new Error('none')), before)({ ...before, changes: CHANGES })).toBeUndefined()
})
