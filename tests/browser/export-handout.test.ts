import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFiles, type FilesReport } from '../../src/export/export-files.ts'
import { deckOutput } from '../../src/export/export-pdf.ts'
import type { ExportStep } from '../../src/export/step-timer.ts'
import { handoutOutput } from '../../src/handout/export-handout.ts'
import type { HandoutStyle } from '../../src/handout/form.ts'
import type { Result } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'
import { readPdf, type ReadPage, type ReadPdf } from '../support/pdf.ts'

const DECK = fileURLToPath(new URL('../fixtures/export/handout/slides.md', import.meta.url))
const STYLE: HandoutStyle = { form: '1', paper: 'a4', landscape: false, inkSaving: false }

/** Every style in one run: one build, one browser. */
const STYLES = {
  one: STYLE,
  two: { ...STYLE, form: '2' },
  three: { ...STYLE, form: '3', paper: 'letter' },
  grid: { ...STYLE, form: '6', paper: 'letter', landscape: true, inkSaving: true },
  text: { ...STYLE, form: 'notes' },
  across: { ...STYLE, landscape: true },
} satisfies Readonly<Record<string, HandoutStyle>>

type Name = keyof typeof STYLES
const NAMES = Object.keys(STYLES) as Name[]

const MARKS = Array.from({ length: 30 }, (_, index) => `it ends with mark${index + 1}.`)

let folder: Awaited<ReturnType<typeof makeFolder>>
let result: Result<FilesReport | undefined>
let steps: ExportStep[]
let handouts: ReadonlyMap<Name, ReadPdf>

beforeAll(async () => {
  folder = await makeFolder()
  steps = []
  const request = { entry: DECK, onProgress: (step: ExportStep) => void steps.push(step) }
  const outputs = NAMES.map((name) => handoutOutput(fileOf(name), STYLES[name]))
  result = await exportFiles(request, [deckOutput(path.join(folder.path, 'deck.pdf')), ...outputs])
  handouts = new Map(await Promise.all(NAMES.map(async (name) => [name, await readPdf(fileOf(name))] as const)))
})

afterAll(async () => {
  await folder.remove()
})

function fileOf(name: Name): string {
  return path.join(folder.path, `${name}.pdf`)
}

function handout(name: Name): ReadPdf {
  const pdf = handouts.get(name)
  if (pdf === undefined) throw new Error(`no handout ${name}`)
  return pdf
}

/** Lines end where pages do, and where a page's lines do. */
function textOf({ pages }: Pick<ReadPdf, 'pages'>): string {
  return pages.map(({ text }) => text).join('')
}

function compact(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

describe('deck and handouts in one run', () => {
  it('come of one build and one browser, without a complaint', () => {
    expect(result.messages).toEqual([])
    expect(steps.filter((step) => step === 'build' || step === 'browser')).toEqual(['build', 'browser'])
  })

  it('say how many pages they have, which the pages say too', () => {
    const said = result.value?.files.map(({ pages }) => pages) ?? []
    expect(said).toEqual([6, ...NAMES.map((name) => handout(name).pages.length)])
    for (const [index, page] of handout('one').pages.entries())
      if (index > 0) expect(page.text).toContain(`Page ${index + 1} of ${handout('one').pages.length}`)
  })

  it('leave a click step out of the count of pages', () => {
    expect(handout('one').pages.filter(({ text }) => text.includes('One step'))).toHaveLength(1)
  })
})

describe.each(NAMES)('the handout %s', (name) => {
  it('has the paper asked for', () => {
    const { paper, landscape } = STYLES[name]
    const [short, long] = paper === 'a4' ? [595, 842] : [612, 792]
    for (const { width, height } of handout(name).pages) {
      expect(width / (landscape ? long : short)).toBeCloseTo(1, 2)
      expect(height / (landscape ? short : long)).toBeCloseTo(1, 2)
    }
  })

  it('has every slide as vectors, with the text and the figures of its chart', () => {
    const text = textOf(handout(name))
    for (const shown of ['First part', 'Alpha', '$300M', '$120M', 'To the chart', 'Two steps'])
      expect(text).toContain(shown)
    expect(
      handout(name)
        .pages.map(({ images }) => images)
        .every((images) => images === 0),
    ).toBe(true)
  })

  it('is tagged, in the deck’s language, with the charts’ alternatives and its code’s', () => {
    const { marked, info, alternatives } = handout(name)
    expect(marked).toBe(true)
    expect(info).toMatchObject({ Language: 'en', Title: 'A talk on paper', Author: 'Ada Example' })
    expect(alternatives).toContainEqual(expect.stringContaining('Alpha'))
    expect(alternatives).toContain('https://example.org/deck')
  })

  it('has an outline and contents that lead to the pages of the slides', () => {
    const { outline, pages } = handout(name)
    const entries = outline.flatMap((entry) => [entry, ...entry.items])
    expect(entries.map(({ title }) => title)).toEqual([
      'A talk on paper',
      'First part',
      'Funding',
      'Long note',
      'Second part',
      'Steps',
    ])
    for (const { title, page } of entries) expect(pages[page - 1]?.text).toContain(title)
    const contents = compact(pages[1]?.text ?? '')
    for (const { title, page } of entries.slice(1)) expect(contents).toContain(compact(`${title}${page}`))
  })

  it('has each font once and whole, and its own', () => {
    const { pages, fontFiles } = handout(name)
    expect(pages.flatMap(({ fonts }) => fonts).filter((font) => font.type3 || font.missingFile)).toEqual([])
    expect(fontFiles).toEqual([...new Set(fontFiles)])
    const families = new Set(fontFiles.map((file) => file.replace(/-.*/u, '')))
    expect([...families].filter((family) => !OWN.has(family))).toEqual([])
  })

  it('ends with the sources, numbered as the slides', () => {
    const last = handout(name).pages.at(-1)?.text ?? ''
    expect(last).toContain('Slide 3 Sample funding')
    expect(compact(last)).toContain('Alpha$300MExampleRegister,June2024')
  })

  it('links to the deck and into itself', () => {
    const { addresses, inside } = handout(name).links
    expect(addresses).toContain('https://example.org/deck')
    expect(addresses).toContain('https://example.org/elsewhere')
    expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual([])
    // The contents, the slide that links to another, and the sources.
    expect(inside).toBeGreaterThanOrEqual(8)
  })
})

const OWN = new Set(['Inter', 'SourceSerif4', 'NotoSansSC', 'NotoSerifSC'])

describe('notes', () => {
  it.each(['one', 'two', 'text', 'across'] as const)('are whole on the pages of %s, however long', (name) => {
    const text = compact(textOf(handout(name)))
    for (const mark of MARKS) expect(text).toContain(compact(mark))
    expect(text).toContain(compact('with markup and a link, and no script.'))
    expect(text).toContain('中文的注释，“引号”在其中。')
  })

  it('flow to further pages, under the running title of their part', () => {
    const pages = handout('one').pages.filter(({ text }) => /mark\d/u.test(text))
    expect(pages.length).toBeGreaterThan(1)
    for (const { text } of pages) expect(text).toContain('1 First part')
  })

  it('are not in a form of lines or a grid', () => {
    for (const name of ['three', 'grid'] as const) expect(textOf(handout(name))).not.toContain('mark1')
  })

  it('are read after their slide', () => {
    const page = pageWith(handout('one'), 'The note beside')
    expect(page.text.indexOf('Funding')).toBeLessThan(page.text.indexOf('The note beside'))
  })
})

function pageWith({ pages }: ReadPdf, text: string): ReadPage {
  const page = pages.find((each) => each.text.includes(text))
  if (page === undefined) throw new Error(`no page has ${text}`)
  return page
}

it('every one comes out the same a second time, byte for byte', async () => {
  const again = (name: Name): string => path.join(folder.path, `${name}-again.pdf`)
  await exportFiles(
    { entry: DECK },
    NAMES.map((name) => handoutOutput(again(name), STYLES[name])),
  )
  for (const name of NAMES) expect((await readFile(again(name))).equals(await readFile(fileOf(name))), name).toBe(true)
})

it('has click steps as pages where they are asked for, in the deck and in the handout', async () => {
  const [deck, out] = ['clicks.pdf', 'clicks.handout.pdf'].map((name) => path.join(folder.path, name))
  if (deck === undefined || out === undefined) throw new Error('no names')
  const { value, messages } = await exportFiles({ entry: DECK, withClicks: true }, [
    deckOutput(deck),
    handoutOutput(out, STYLE),
  ])
  expect(messages).toEqual([])
  expect(value?.files).toMatchObject([{ pages: 8 }, { pages: handout('one').pages.length + 2 }])
  const pdf = await readPdf(deck)
  expect(pdf.outline.at(-1)).toMatchObject({ title: 'Second part', page: 5, items: [{ title: 'Steps', page: 6 }] })
  expect(pdf.pages.slice(5).map(({ text }) => [text.includes('One step'), text.includes('Two steps')])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
})

describe('a deck without title, headings, notes and charts', () => {
  it('is told so, and gets a handout with its slides', async () => {
    const bare = fileURLToPath(new URL('../fixtures/export/bare/slides.md', import.meta.url))
    const out = path.join(folder.path, 'bare.pdf')
    const { value, messages } = await exportFiles({ entry: bare }, [handoutOutput(out, STYLE)])
    expect(messages.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['export/handout-title', 'export/handout-notes']),
    )
    expect(value?.files).toMatchObject([{ pages: 4, charts: 0 }])
    const { pages, info } = await readPdf(out)
    expect(info['Title']).toBe('slides')
    expect(compact(pages[1]?.text ?? '')).toContain('Slide13Slide24')
    expect(textOf({ pages })).not.toContain('Sources')
  })
})

describe('what keeps a handout from being made', () => {
  it('keeps every file from being written', async () => {
    const out = path.join(folder.path, 'none')
    const bad = fileURLToPath(new URL('../fixtures/export/broken/slides.md', import.meta.url))
    const { value, messages } = await exportFiles({ entry: bad }, [
      deckOutput(path.join(out, 'deck.pdf')),
      handoutOutput(path.join(out, 'handout.pdf'), STYLE),
    ])
    expect(value).toBeUndefined()
    expect(messages.map(({ rule }) => rule)).toEqual(['export/slide-failed'])
    expect(await readdir(folder.path)).not.toContain('none')
  })

  it('is told before anything is built, when both files have one name', async () => {
    const out = path.join(folder.path, 'both.pdf')
    const { value, messages } = await exportFiles({ entry: DECK }, [deckOutput(out), handoutOutput(out, STYLE)])
    expect(value).toBeUndefined()
    expect(messages.map(({ rule }) => rule)).toEqual(['export/target-twice'])
  })
})
