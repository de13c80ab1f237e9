import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatRowValue } from '../../src/chart/words/number.ts'
import { datasetsOf, readDatasets } from '../../src/datasets/read.ts'
import { exportPdf, type ExportReport } from '../../src/export/export-pdf.ts'
import type { Result } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const datasets = datasetsOf(await readDatasets(path.join(ROOT, 'data')), 'values')

const NAMES: Readonly<Record<string, string>> = { Valuation: 'valuations', Medal: 'medals', Funding: 'funding' }

describe.each([
  { deck: 'slides.md', lang: 'zh', tag: 'zh-CN', words: ['1.13亿美元', '数学家', '超过4500万美元', '450万欧元'] },
  { deck: 'slides.en.md', lang: 'en', tag: 'en', words: ['$113M', 'mathematicians', 'over $45M', '€4.5M'] },
] as const)('the PDF of $deck', ({ deck, lang, tag, words }) => {
  const slides = parseSync(readFileSync(path.join(ROOT, deck), 'utf8'), deck).slides
  const charted = slides.flatMap(({ content }, page) =>
    [...content.matchAll(/<(Valuation|Medal|Funding|Data)Chart([^>]*)>/gu)].map(([, kind = '', attributes = '']) => ({
      page,
      name: NAMES[kind] ?? /data="([^"]+)"/u.exec(attributes)?.[1] ?? '',
    })),
  )
  const panels = slides.flatMap(({ content }) => /<SmallMultiples data="([^"]+)"/u.exec(content)?.[1]?.split(',') ?? [])
  let folder: Awaited<ReturnType<typeof makeFolder>>
  let result: Result<ExportReport | undefined>
  let pdf: ReadPdf

  beforeAll(async () => {
    folder = await makeFolder()
    const out = path.join(folder.path, 'deck.pdf')
    result = await exportPdf({ entry: path.join(ROOT, deck), out })
    pdf = await readPdf(out)
  })

  afterAll(() => folder.remove())

  it('has a page for each slide and no complaint', () => {
    expect(result.messages.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(pdf.pages).toHaveLength(slides.length)
    for (const { width, height } of pdf.pages) expect(width / height).toBeCloseTo(16 / 9, 2)
  })

  it('draws every chart as vectors, each figure of the data as text', () => {
    const names = 'medals medals-per-capita valuations funding hugging-face-people owkin-funding'
    expect(charted.map(({ name }) => name)).toEqual(names.split(' '))
    for (const { page, name } of charted) {
      const rows = datasets.get(name)?.rows ?? []
      expect(rows.length).toBeGreaterThan(1)
      expect(pdf.pages[page]?.images).toBe(0)
      for (const row of rows) expect(pdf.pages[page]?.text).toContain(formatRowValue(row, lang))
    }
  })

  it('can be searched in its language', () => {
    const text = pdf.pages.map((page) => page.text).join('\n')
    for (const word of words) expect(text).toContain(word)
  })

  it('embeds the bundled fonts and no other, none as Type 3', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts)
    expect(fonts.filter((font) => font.type3 || font.missingFile)).toEqual([])
    const families = new Set(fonts.map(({ name }) => name.split('-')[0]))
    const expected = ['Inter', 'SourceSerif4', ...(lang === 'zh' ? ['NotoSansSC', 'NotoSerifSC'] : [])]
    expect([...families].toSorted()).toEqual(expected.toSorted())
  })

  it('is tagged, in its language, with an alternative for each chart, an outline, a title and an author', () => {
    expect(pdf.marked).toBe(true)
    expect(pdf.info).toMatchObject({ Language: tag, Author: 'Lian', Title: slides[0]?.title })
    expect(pdf.alternatives.filter((text) => /\d/u.test(text))).toHaveLength(charted.length + panels.length)
    const sections = slides.filter(({ frontmatter }) => frontmatter['layout'] === 'section')
    expect(pdf.outline.map(({ title }) => title)).toEqual(expect.arrayContaining(sections.map(({ title }) => title)))
  })
})
