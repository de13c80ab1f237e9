import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatRowValue } from '../../src/chart/number.ts'
import { readDatasets } from '../../src/datasets/read.ts'
import { exportPdf, type ExportReport } from '../../src/export/export-pdf.ts'
import type { Result } from '../../src/message/message.ts'
import { makeFolder } from '../support/folder.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const datasets = await readDatasets(path.join(ROOT, 'data'))

describe.each([
  { deck: 'slides.md', lang: 'zh', tag: 'zh-CN', words: ['1.13亿美元', '数学家', '超过4500万美元', '450万欧元'] },
  { deck: 'slides.en.md', lang: 'en', tag: 'en', words: ['$113M', 'mathematicians', 'over $45M', '€4.5M'] },
] as const)('the PDF of $deck', ({ deck, lang, tag, words }) => {
  const slides = parseSync(readFileSync(path.join(ROOT, deck), 'utf8'), deck).slides
  const charted = slides.flatMap(({ content }, index) => {
    const name = /<(Valuation|Medal|Funding)Chart/u.exec(content)?.[1]
    return name === undefined ? [] : [{ page: index, name: name === 'Funding' ? 'funding' : `${name.toLowerCase()}s` }]
  })
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
    expect(charted.map(({ name }) => name)).toEqual(expect.arrayContaining(['funding', 'medals', 'valuations']))
    for (const { page, name } of charted) {
      const entry = datasets[name]
      const rows = entry !== undefined && 'dataset' in entry ? entry.dataset.rows : []
      expect(rows.length).toBeGreaterThan(2)
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
    expect(pdf.alternatives.filter((text) => /\d/u.test(text))).toHaveLength(charted.length)
    const sections = slides.filter(({ frontmatter }) => frontmatter['layout'] === 'section')
    expect(pdf.outline.map(({ title }) => title)).toEqual(expect.arrayContaining(sections.map(({ title }) => title)))
  })
})
