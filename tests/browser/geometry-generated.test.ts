import { copyFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDeck } from '../../src/deck/store.ts'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { checkPage } from '../../src/export/print/check-page.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { buildForPaper } from '../../src/export/paper/build-for-paper.ts'
import { generateDeck, type Generated } from '../../src/generate/generate.ts'
import { writePictures } from '../../src/generate/pictures/write-pictures.ts'
import { writeData } from '../../src/generate/write-data.ts'
import { findViolations } from '../support/axe.ts'
import { findPaleText, SOFT } from '../support/contrast.ts'
import { findFlaws, LIMITS } from '../support/geometry.ts'
import { findBadBreaks } from '../support/line-breaks.ts'
import { makeProject } from '../support/project.ts'
import { readShownText } from '../support/shown-text.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXHIBITS = `${ROOT}tests/fixtures/exhibits/essay.md`

/** Titles of one line and of two, and one that goes on. */
const TITLES = ['Sleep', 'How cats find the warmest place of a house', 'Words and more words '.repeat(12).trim()]
const sections = (count: number): string =>
  Array.from({ length: count }, (_, index) => `## ${index + 1} ${TITLES[index % 3] ?? ''}\n\nCats sleep.\n`).join('\n')
const SHORT = Array.from({ length: 11 }, (_, index) => `## ${index + 1} Sleep\n\nCats sleep.\n`).join('\n')

let browser: Browser

beforeAll(async () => {
  browser = (await startBrowser()).value
})

afterAll(() => browser.close())

/** The deck of an essay, and all that is wrong with the shape of its slides. */
async function flawsOf(essay: string): Promise<{ readonly generated: Generated; readonly flaws: readonly string[] }> {
  const project = await makeProject({ 'essay.md': essay })
  try {
    await copyFile(`${ROOT}public/galois.svg`, path.join(project.path, 'figure.svg'))
    const entry = path.join(project.path, 'slides.md')
    const { value: generated } = await generateDeck({ essay: path.join(project.path, 'essay.md'), deck: entry })
    if (generated === undefined) throw new Error('the essay makes no deck')
    await writeDeck(entry, generated.text)
    await writePictures(generated.pictures)
    await writeData(generated.data)
    const folder = path.join(project.path, 'out')
    const { value: site, messages } = await buildForPaper({ entry, folder })
    if (site === undefined) throw new Error(messages.map(({ text }) => text).join('\n'))
    const job = { ...site, dark: false, timeout: 60_000 }
    const { value = [], messages: printed } = await withPrintPage(browser, job, async ({ page, state, watch }) => {
      const texts = await page.evaluate(readShownText, SOFT)
      const found = [
        ...(await page.evaluate(findFlaws, LIMITS)),
        ...findPaleText(texts),
        ...findBadBreaks(texts),
        ...(await findViolations(page)),
      ]
      const flaws = found.map(({ slide, what }) => `slide ${slide}: ${what}`)
      return { value: flaws, messages: [...watch.messages(), ...checkPage(state, site.deck)] }
    })
    return { generated, flaws: [...value, ...printed.map(({ text }) => text)] }
  } finally {
    await project.remove()
  }
}

it('every kind of exhibit keeps its shape, is readable, and passes axe', async () => {
  const { generated, flaws } = await flawsOf(await readFile(EXHIBITS, 'utf8'))
  const kinds = generated.deck.slides.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['table', 'code', 'quote', 'formula', 'picture']))
  expect(flaws).toEqual([])
})

it.each(['fr', 'de', 'ja'])('charts, timelines and figures in %s keep their shape', async (lang) => {
  const { generated, flaws } = await flawsOf(await readFile(`${ROOT}tests/fixtures/languages/${lang}.md`, 'utf8'))
  const kinds = generated.deck.slides.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['chart', 'timeline', 'figure', 'sources']))
  expect(flaws).toEqual([])
})

it.each([
  { name: '11 short sections', essay: SHORT, agendas: 2 },
  { name: '60 sections', essay: sections(60), agendas: 8 },
])('the agendas of $name keep their shape', async ({ essay, agendas }) => {
  const { generated, flaws } = await flawsOf(`---\ntitle: Cats\nlang: en\n---\n\n${essay}`)
  expect(flaws).toEqual([])
  expect(generated.deck.slides.filter(({ kind }) => kind === 'agenda')).toHaveLength(agendas)
})
