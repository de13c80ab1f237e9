import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFiles, type FilesReport } from '../../src/export/export-files.ts'
import { deckOutput } from '../../src/export/export-pdf.ts'
import { picturesOutput } from '../../src/export/pictures/pictures-output.ts'
import type { ExportStep } from '../../src/export/step-timer.ts'
import { handoutOutput } from '../../src/handout/export-handout.ts'
import type { Result } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'

const DECK = fileURLToPath(new URL('../fixtures/export/handout/slides.md', import.meta.url))
const BROKEN = fileURLToPath(new URL('../fixtures/export/bad/slides.md', import.meta.url))

/** The chart of slide 3, to which slide 4 has a link, is left out. */
const RANGE = { text: '2,4-6' }

let folder: Awaited<ReturnType<typeof makeFolder>>
let result: Result<FilesReport | undefined>
let steps: ExportStep[]

const at = (...names: readonly string[]): string => path.join(folder.path, ...names)
const pictures = (format: 'png' | 'webp', width = 1000) =>
  picturesOutput(at('pictures'), { format, width, deck: 'talk', tellsFonts: true })

beforeAll(async () => {
  folder = await makeFolder()
  steps = []
  await mkdir(at('pictures'))
  for (const name of ['talk-03.png', 'talk-99.png', 'talk-01.webp', 'photo.png'])
    await writeFile(at('pictures', name), '')
  const style = { form: '1', paper: 'a4', landscape: false, inkSaving: false } as const
  result = await exportFiles(
    { entry: DECK, range: RANGE, withClicks: true, onProgress: (step: ExportStep) => void steps.push(step) },
    [handoutOutput(at('handout.pdf'), style), deckOutput(at('deck.pdf')), pictures('png'), pictures('webp')],
  )
})

afterAll(async () => {
  await folder.remove()
})

describe('some slides as deck, handout and pictures in one run', () => {
  it('come of one build, one browser and one page a width, without a complaint', () => {
    expect(result.messages).toEqual([])
    expect(steps.filter((step) => step !== 'finish')).toEqual(['build', 'browser', 'print', 'print'])
    expect(result.value?.files.map(({ kind, pages }) => `${kind} ${pages}`)).toEqual([
      expect.stringMatching(/^handout \d+$/u),
      expect.stringMatching(/^pdf \d+$/u),
      expect.stringMatching(/^png \d+$/u),
      expect.stringMatching(/^webp \d+$/u),
    ])
  })
})

describe('the deck’s PDF', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(at('deck.pdf'))
  })

  it('has these slides alone, and is called after the deck', () => {
    const text = pdf.pages.map((page) => page.text).join(' ')
    for (const shown of ['First part', 'Long note', 'Two steps']) expect(text).toContain(shown)
    expect(text).not.toContain('Alpha')
    expect(pdf.info).toMatchObject({ Title: 'A talk on paper', Language: 'en' })
  })

  it('has an outline to its pages', () => {
    expect(pdf.outline[0]).toMatchObject({ title: 'First part', page: 1 })
    expect(pdf.outline[0]?.items[0]).toMatchObject({ title: 'Long note', page: 2 })
  })

  it('has no link to a slide that is left out, and calls its pages after the slides', async () => {
    expect(pdf.links.addresses).toContain('https://example.org/elsewhere')
    expect(pdf.links.inside).toBe(0)
    const { catalog } = await PDFDocument.load(await readFile(at('deck.pdf')), { updateMetadata: false })
    const labels = catalog.lookup(PDFName.of('PageLabels'), PDFDict).toString().replaceAll(/\s+/gu, ' ')
    expect(labels).toContain('0 << /S /D /St 2 >> 1 << /S /D /St 4 >>')
  })
})

describe('the handout', () => {
  it('has contents, outline and sources of what is in it', async () => {
    const handout = await readPdf(at('handout.pdf'))
    const text = handout.pages.map((page) => page.text).join(' ')
    expect(handout.pages[1]?.text).not.toContain('Funding')
    expect(text).toContain('it ends with mark30.')
    expect(text).not.toContain('Sources of the figures')
    expect(handout.outline[0]).toMatchObject({ title: 'First part', page: 3 })
  })
})

describe('the pictures', () => {
  it('are called after deck, slide and step; only an earlier export’s of their kind are gone', async () => {
    const names = await readdir(at('pictures'))
    expect(names.filter((name) => name.startsWith('talk-04'))).toEqual(['talk-04.png', 'talk-04.webp'])
    expect(names).toEqual(expect.arrayContaining(['talk-02.png', 'talk-02.webp', 'photo.png']))
    expect(names.some((name) => /^talk-0[56]-2\.png$/u.test(name))).toBe(true)
    for (const gone of ['talk-03.png', 'talk-99.png', 'talk-01.webp']) expect(names).not.toContain(gone)
    expect(result.value?.files[2]?.pictures).toHaveLength(result.value?.files[2]?.pages ?? 0)
  })

  it('are of their kind, and as wide as asked for', async () => {
    const png = await readFile(at('pictures', 'talk-04.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1000)
    const webp = await readFile(at('pictures', 'talk-04.webp'))
    expect([webp.subarray(0, 4).toString(), webp.subarray(8, 12).toString()]).toEqual(['RIFF', 'WEBP'])
  })
})

describe('what goes wrong', () => {
  it('a range that the deck has not is told before anything is built', async () => {
    const told: ExportStep[] = []
    const request = { entry: DECK, range: { text: '5-9' }, onProgress: (step: ExportStep) => void told.push(step) }
    const { value, messages } = await exportFiles(request, [deckOutput(at('none.pdf'))])
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([{ rule: 'export/range', text: 'there is no slide 9; the deck has 6 slides' }])
    expect(told).toEqual([])
  })

  it('a deck that is not in order becomes no picture, and those that are there stay', async () => {
    const before = await readdir(at('pictures'))
    const { value, messages } = await exportFiles({ entry: BROKEN, timeout: 20_000 }, [pictures('png')])
    expect(value).toBeUndefined()
    expect(messages.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['export/chart-failed', 'export/network-request']),
    )
    expect(await readdir(at('pictures'))).toEqual(before)
  })
})
