import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFiles, type FilesReport } from '../../src/export/export-files.ts'
import { deckOutput } from '../../src/export/export-pdf.ts'
import { picturesOutput } from '../../src/export/pictures/pictures-output.ts'
import { handoutOutput } from '../../src/handout/export-handout.ts'
import type { Result } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/export', import.meta.url))
const DECK = path.join(FIXTURES, 'parts/slides.md')

let folder: Awaited<ReturnType<typeof makeFolder>>
let whole: Result<FilesReport | undefined>
let parted: Result<FilesReport | undefined>

/** One with a page a slide, one with as many as fit, one that flows. */
const FORMS_TRIED = ['1', '6', 'notes'] as const

const at = (...names: readonly string[]): string => path.join(folder.path, ...names)

async function exportTo(name: string, slidesAtOnce: number): Promise<Result<FilesReport | undefined>> {
  const pictures = picturesOutput(at(name), { format: 'png', width: 640, deck: 'deck', tellsFonts: false })
  const handouts = FORMS_TRIED.map((form) =>
    handoutOutput(at(`${name}-${form}.pdf`), { form, paper: 'a4', landscape: false, inkSaving: false }),
  )
  return await exportFiles({ entry: DECK, slidesAtOnce }, [deckOutput(at(`${name}.pdf`)), ...handouts, pictures])
}

beforeAll(async () => {
  folder = await makeFolder()
  whole = await exportTo('whole', 100)
  parted = await exportTo('parted', 3)
  expect([whole.value, parted.value], JSON.stringify([whole.messages, parted.messages])).not.toContain(undefined)
})

afterAll(async () => {
  await folder.remove()
})

interface Link {
  readonly from: number
  readonly rect: readonly number[]
  readonly address: string | undefined
  readonly to: number | undefined
}

/** Every link, by its page and place, with the page or the address that it leads to, as pdf.js finds it. */
async function linksOf(file: string): Promise<Link[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const document = await task.promise
  const links: Link[] = []
  for (let from = 1; from <= document.numPages; from += 1) {
    const page = await document.getPage(from)
    for (const { rect, url, dest } of (await page.getAnnotations()) as {
      rect: number[]
      url?: string
      dest?: string | unknown[]
    }[]) {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest
      const to = place == null ? undefined : (await document.getPageIndex(place[0] as { num: number; gen: number })) + 1
      links.push({ from, rect: rect.map(Math.round), address: url, to })
    }
  }
  await task.destroy()
  return links
}

/** What says how a slide is written, without the containers that say nothing. */
function roles({ pages }: ReadPdf): (readonly string[])[] {
  return pages.map(({ tags }) => tags.filter((tag) => tag !== 'NonStruct' && tag !== 'Root' && tag !== 'Document'))
}

describe('a deck that is printed in parts', () => {
  let one: ReadPdf
  let many: ReadPdf

  beforeAll(async () => {
    one = await readPdf(at('whole.pdf'))
    many = await readPdf(at('parted.pdf'))
  })

  it('has the same complaints, pages and charts', () => {
    expect(parted.messages).toEqual(whole.messages)
    const counts = ({ value }: typeof whole): unknown =>
      value?.files.map(({ kind, pages, charts }) => [kind, pages, charts])
    const expected = [
      ['pdf', 7, 1],
      ['handout', 10, 1],
    ]
    expect(counts(whole)).toEqual(expect.arrayContaining([...expected, ['png', 7, 1]]))
    expect(counts(parted)).toEqual(expect.arrayContaining([...expected, ['png', 7, 1]]))
  })

  it('says the same on each page, in the same fonts, each of them in the file once', () => {
    const shown = ({ pages }: ReadPdf): unknown => pages.map(({ text, images }) => [text, images])
    expect(shown(many)).toEqual(shown(one))
    const fonts = ({ pages }: ReadPdf): unknown => pages.map((page) => page.fonts.map(({ name }) => name).toSorted())
    expect(fonts(many)).toEqual(fonts(one))
    expect(many.pages.flatMap((page) => page.fonts).filter((font) => font.type3 || font.missingFile)).toEqual([])
    expect(many.fontFiles.length).toBeGreaterThan(2)
    expect(many.fontFiles.toSorted()).toEqual(one.fontFiles.toSorted())
  })

  it('has the same tags, outline and properties', () => {
    expect(roles(many)).toEqual(roles(one))
    expect(roles(many)[4]).toContain('TH')
    expect(many.alternatives).toEqual(one.alternatives)
    expect(many.outline).toEqual(one.outline)
    expect(many.info).toEqual({ ...one.info, PDFFormatVersion: many.info['PDFFormatVersion'] })
    expect(many.marked).toBe(true)
  })

  it('has the same links: within a part, from part to part in both directions, and elsewhere', async () => {
    const links = await linksOf(at('parted.pdf'))
    expect(links).toEqual(await linksOf(at('whole.pdf')))
    const leading = (no: number): (number | undefined)[] => links.filter(({ from }) => from === no).map(({ to }) => to)
    // A note and the way back to it, of two slides whose notes have the same names.
    expect(leading(2)).toEqual(expect.arrayContaining([5, 7, 2]))
    expect(leading(4)).toEqual([4, 4])
    expect(leading(7)).toEqual([1, 5])
    expect(links.flatMap(({ address }) => address ?? [])).toEqual(['https://example.org/'])
  })

  it('has what several slides show once', async () => {
    const document = await PDFDocument.load(await readFile(at('parted.pdf')))
    const images = document.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      )
    // And its transparency.
    expect(images).toHaveLength(2)
  })

  it('names the heads of its cells, and the tags of its pages, as they are called in the whole', async () => {
    const { catalog, context } = await PDFDocument.load(await readFile(at('parted.pdf')))
    const dicts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    const ids = dicts.flatMap((dict) => dict.get(PDFName.of('ID'))?.toString() ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const heads = dicts.flatMap((dict) =>
      [...dict.toString().matchAll(/\/Headers \[ (\([^)]*\))/g)].map(([, head]) => head),
    )
    expect(heads.length).toBeGreaterThan(4)
    expect(heads.filter((head) => !ids.includes(head ?? ''))).toEqual([])
    const parents = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('ParentTree'), PDFDict)
    const numbers = [...parents.toString().matchAll(/(\d+) \d+ 0 R/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('has the same pictures', async () => {
    for (const no of ['01', '03', '04', '07'])
      expect(
        (await readFile(at('parted', `deck-${no}.png`))).equals(await readFile(at('whole', `deck-${no}.png`))),
      ).toBe(true)
  })
})

describe('a handout that is printed in parts', () => {
  const form = '1'
  let one: ReadPdf
  let many: ReadPdf

  beforeAll(async () => {
    one = await readPdf(at(`whole-${form}.pdf`))
    many = await readPdf(at(`parted-${form}.pdf`))
  })

  it('says the same on each page: its number of all, the running title, contents with page numbers, sources', () => {
    expect(many.pages.map(({ text }) => text)).toEqual(one.pages.map(({ text }) => text))
    expect(many.pages.at(-1)?.text).toContain(`Page ${one.pages.length} of ${one.pages.length}`)
    expect(many.pages.at(-1)?.text).toContain('Sources of the figures')
  })

  it('has the same outline, tags and fonts, each of them once', () => {
    expect(many.outline).toEqual(one.outline)
    expect(roles(many)).toEqual(roles(one))
    expect(many.fontFiles.toSorted()).toEqual(one.fontFiles.toSorted())
    expect(many.alternatives).toEqual(one.alternatives)
  })

  it('has the same links, from the contents and the sources to slides in other parts', async () => {
    const links = await linksOf(at(`parted-${form}.pdf`))
    expect(links).toEqual(await linksOf(at(`whole-${form}.pdf`)))
    expect(links.filter(({ from, to }) => from === 2 && to !== undefined).length).toBeGreaterThanOrEqual(7)
  })
})

it('a handout with several slides to a page has in parts all that it has in one', async () => {
  for (const form of ['6', 'notes']) {
    const [one, many] = [await readPdf(at(`whole-${form}.pdf`)), await readPdf(at(`parted-${form}.pdf`))]
    const words = ({ pages }: ReadPdf): string[] =>
      pages
        .map(({ text }) => text.replaceAll(/Page \d+ of \d+/gu, '').replaceAll(/\d/gu, ''))
        .join('')
        .split('')
        .toSorted()
    expect(words(many).join('').replaceAll('In parts', '').length).toBeGreaterThan(500)
    expect(many.fontFiles.toSorted()).toEqual(one.fontFiles.toSorted())
    expect(many.pages.at(-1)?.text).toContain(`Page ${many.pages.length} of ${many.pages.length}`)
    const titles = (lines: ReadPdf['outline']): string[] =>
      lines.flatMap(({ title, items }) => [title, ...titles(items)])
    expect(titles(many.outline)).toEqual(titles(one.outline))
  }
})

it('what is wrong is told of every part', async () => {
  const out = at('none.pdf')
  const { value, messages } = await exportFiles({ entry: path.join(FIXTURES, 'throwing/slides.md'), slidesAtOnce: 1 }, [
    deckOutput(out),
  ])
  expect(value).toBeUndefined()
  const said = await exportFiles({ entry: path.join(FIXTURES, 'throwing/slides.md') }, [deckOutput(out)])
  expect(messages.map(({ text }) => text).toSorted()).toEqual(said.messages.map(({ text }) => text).toSorted())
})
