import { chmod, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportPdf, type ExportReport } from '../../src/export/export-pdf.ts'
import type { Message, Result } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'

const DECKS = fileURLToPath(new URL('../fixtures/export', import.meta.url))

let folder: Awaited<ReturnType<typeof makeFolder>>

beforeAll(async () => {
  folder = await makeFolder()
})

afterAll(async () => {
  await folder.remove()
})

function exportDeck(deck: string, name = `${deck}.pdf`): Promise<Result<ExportReport | undefined>> {
  return exportPdf({ entry: path.join(DECKS, deck, 'slides.md'), out: path.join(folder.path, name), timeout: 20_000 })
}

function rulesOf(messages: readonly Message[]): string[] {
  return [...new Set(messages.map((message) => message.rule))].toSorted()
}

describe('a deck whose slides have the layouts of its theme', () => {
  it('keeps the charts, each with its sources below it', async () => {
    const { value, messages } = await exportDeck('other-theme')
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value).toMatchObject({ pages: 2, charts: 3 })
    const { pages } = await readPdf(path.join(folder.path, 'other-theme.pdf'))
    for (const text of ['Alpha', '$300M', 'Sources: Example Register']) expect(pages[0]?.text).toContain(text)
    expect(pages[1]?.text.match(/Sources: Example Register/gu)).toHaveLength(2)
  })
})

describe('a deck that is in order', () => {
  let result: Result<ExportReport | undefined>
  let pdf: ReadPdf

  beforeAll(async () => {
    result = await exportDeck('good')
    pdf = await readPdf(path.join(folder.path, 'good.pdf'))
  })

  it('is reported without a complaint', () => {
    expect(result.messages.filter((message) => message.severity !== 'info')).toEqual([])
    expect(result.value).toMatchObject({ pages: 6, charts: 1 })
  })

  it('has one page of 16:9 per slide', () => {
    expect(pdf.pages).toHaveLength(6)
    for (const { width, height } of pdf.pages) expect(width / height).toBeCloseTo(16 / 9, 2)
  })

  it('can be searched in both scripts', () => {
    expect(pdf.pages[3]?.text).toContain('可以选中的中文文字')
    expect(pdf.pages[3]?.text).toContain('Selectable Latin text')
  })

  it('has the chart as vectors with its labels as text', () => {
    expect(pdf.pages.map((page) => page.images)).toEqual([0, 0, 0, 0, 0, 0])
    expect(pdf.pages[2]?.text).toContain('Alpha')
    expect(pdf.pages[2]?.text).toContain('Beta')
  })

  it('has no hole where the chart was cleared before it was drawn', () => {
    expect(pdf.softMasks).toBe(0)
  })

  it('brings its own fonts, whole and none as drawings', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts)
    expect(fonts.filter((font) => font.type3 || font.missingFile)).toEqual([])
    expect([...new Set(fonts.map((font) => font.name.split('-')[0]))].toSorted()).toEqual([
      'Inter',
      'NotoSansSC',
      'NotoSerifSC',
      'SourceSerif4',
    ])
  })

  it('is tagged: headings, lists, pictures and charts with their text alternatives', () => {
    expect(pdf.marked).toBe(true)
    expect(pdf.pages.every((page) => page.tags.includes('H1'))).toBe(true)
    expect(pdf.pages[3]?.tags.filter((role) => role === 'LI')).toHaveLength(2)
    expect(pdf.alternatives).toEqual([expect.stringContaining('方波'), expect.stringContaining('Alpha')])
  })

  it('says what it is, by whom and in which language, and not when it was exported', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Testing: 一份样本',
      Author: 'Ada Example',
      Subject: 'What an exported deck must look like',
      Language: 'zh-CN',
      CreationDate: 'D:20240601000000Z',
      ModDate: 'D:20240601000000Z',
    })
  })

  it('has an outline with the slides below their section', () => {
    expect(pdf.outline).toEqual([
      { title: 'Testing: 一份样本', page: 1, items: [] },
      {
        title: 'First part',
        page: 2,
        items: [
          { title: 'Funding 融资', page: 3, items: [] },
          { title: '中文标题', page: 4, items: [] },
        ],
      },
      { title: 'Second part', page: 5, items: [{ title: 'Last slide', page: 6, items: [] }] },
    ])
  })

  it('comes out the same a second time, byte for byte', async () => {
    await exportDeck('good', 'again.pdf')
    const [first, second] = await Promise.all(
      ['good.pdf', 'again.pdf'].map((name) => readFile(path.join(folder.path, name))),
    )
    expect(second?.equals(first ?? Buffer.of())).toBe(true)
  })
})

describe('a deck that is not in order', () => {
  async function failuresOf(deck: string): Promise<readonly Message[]> {
    const { value, messages } = await exportDeck(deck)
    expect(value).toBeUndefined()
    expect((await readdir(folder.path)).filter((name) => name.includes(deck))).toEqual([])
    return messages.filter((message) => message.severity === 'error')
  }

  it('is told of everything that fails in the browser, with the slide, and writes nothing', async () => {
    const failures = await failuresOf('bad')
    expect(rulesOf(failures)).toEqual([
      'export/chart-failed',
      'export/chart-not-drawn',
      'export/component-unknown',
      'export/file-missing',
      'export/font-not-loaded',
      'export/network-request',
      'export/slide-failed',
    ])
    const texts = failures.map((message) => message.text)
    expect(texts).toContain('slide 2 fails: thrown on purpose')
    expect(texts).toContain('the chart funding on slide 3 failed: row 3: value is not a number')
    expect(failures.find((message) => message.rule === 'export/slide-failed')?.place).toMatchObject({ line: 16 })
  })

  it('is told of a page too many, and writes nothing', async () => {
    const failures = await failuresOf('tall')
    expect(failures.map((message) => message.text)).toEqual(['the PDF has 3 pages, and the deck has 2 slides'])
  })

  it('is told of a slide that does not compile, with its place, and writes nothing', async () => {
    const failures = await failuresOf('broken')
    expect(failures).toMatchObject([
      {
        rule: 'export/slide-failed',
        text: 'slide 2 cannot be compiled: Element is missing end tag.',
        place: { line: 11 },
      },
    ])
  })

  it('is told of a deck that is not there', async () => {
    expect(rulesOf(await failuresOf('absent'))).toEqual(['export/deck-missing'])
  })
})

describe('a target that cannot be written', () => {
  it('is told before anything is built, when it is a folder', async () => {
    await mkdir(path.join(folder.path, 'taken.pdf'))
    const { value, messages } = await exportDeck('good', 'taken.pdf')
    expect(value).toBeUndefined()
    expect(rulesOf(messages)).toEqual(['export/target-not-writable'])
  })

  it('is told before anything is built, when its folder is a file', async () => {
    const { value, messages } = await exportDeck('good', 'good.pdf/deck.pdf')
    expect(value).toBeUndefined()
    expect(rulesOf(messages)).toEqual(['export/target-not-writable'])
  })

  it.skipIf(process.getuid?.() === 0)('is told when its folder is not writable', async () => {
    await mkdir(path.join(folder.path, 'closed'))
    await chmod(path.join(folder.path, 'closed'), 0o555)
    expect(rulesOf((await exportDeck('good', 'closed/deck.pdf')).messages)).toEqual(['export/target-not-writable'])
  })
})
