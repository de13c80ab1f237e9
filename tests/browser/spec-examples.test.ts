import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/model.ts'
import { renderDeck } from '../../src/deck/render.ts'
import { allSentences } from '../../src/essay/model.ts'
import type { Browser } from '../../src/export/browser/devtools/browser.ts'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { withPrintPage } from '../../src/export/print/print-page.ts'
import { buildForPaper } from '../../src/export/paper/build-for-paper.ts'
import { planDeck } from '../../src/plan/plan.ts'
import { essayOf } from '../support/essay.ts'
import { makeProject } from '../support/project.ts'
import { plannedTexts, readShownSlides, type ShownSlide } from '../support/shown-slides.ts'
import { EXAMPLES } from '../support/spec-examples.ts'

const OPTIONS = { datasets: new Map(), essayPath: 'essay.md', addons: ['essaydeck'] }

/** Each example below a heading with its name, planned alone; their slides one after the other make one deck. */
const PLANNED = EXAMPLES.map(({ name, markdown }) => {
  const essay = essayOf(`---\ntitle: T\nlang: en\n---\n\n# ${name}\n\n${markdown}`)
  const { value: deck } = planDeck(essay, OPTIONS)
  return { name, essay, meta: deck.meta, slides: deck.slides.slice(1) }
})
const DECK: Deck = { meta: PLANNED[0]?.meta as Deck['meta'], slides: PLANNED.flatMap(({ slides }) => slides) }

let project: Awaited<ReturnType<typeof makeProject>>
let browser: Browser
let shown: readonly ShownSlide[]
let requests: string[] = []

beforeAll(async () => {
  project = await makeProject({ 'slides.md': renderDeck(DECK) })
  browser = (await startBrowser()).value
  const { value: paper, messages } = await buildForPaper({
    entry: path.join(project.path, 'slides.md'),
    folder: path.join(project.path, 'out'),
  })
  expect(messages).toEqual([])
  if (paper === undefined) return
  const job = { ...paper, dark: false, timeout: 120_000 }
  const read = await withPrintPage(browser, job, async ({ page, watch }) => {
    requests = watch.messages().map(({ text }) => text)
    return { value: await page.evaluate(readShownSlides), messages: [] }
  })
  expect(read.messages).toEqual([])
  shown = read.value ?? []
})

afterAll(async () => {
  await browser.close()
  await project.remove()
})

it('shows the slides of every example of the specifications as they are planned, character by character', () => {
  expect(shown).toHaveLength(DECK.slides.length)
  const planned = plannedTexts(DECK)
  expect(shown.map((slide) => straight(slide.shown))).toEqual(planned.map(straight))
  expect(requests).toEqual([])
})

it('has every sentence of every example in the notes, in order', () => {
  let first = 0
  for (const { name, essay, slides } of PLANNED) {
    const notes = fold(
      shown
        .slice(first, first + slides.length)
        .map(({ note }) => note)
        .join(''),
    )
    first += slides.length
    let from = 0
    for (const { text } of allSentences(essay)) {
      const found = notes.indexOf(fold(text), from)
      expect(found, `${name}: ${text}\n${notes}`).toBeGreaterThanOrEqual(0)
      from = found
    }
  }
})

/** Inside a word, a straight quotation mark becomes an apostrophe. */
function straight(text: string): string {
  return text.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'")
}

/** White space, and the marks of footnotes between the words. */
function fold(text: string): string {
  return text.replaceAll(/[\s⁰¹²³⁴-⁹]+/gu, '')
}
