import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportPptx } from '../../src/pptx/export-pptx.ts'
import { find, openPart } from '../../src/pptx/package/dom.ts'
import { readZip } from '../../src/pptx/package/zip.ts'
import { makeFolder } from '../support/folder.ts'
import { openPptx, shapesOf } from '../support/pptx.ts'
import { dollars, exportSlides, exportText } from './deck.ts'

/** The attribute of every element of a name. */
const valuesOf = (xml: string, name: string, attribute = 'val'): (string | null)[] =>
  find(openPart(xml).root, name).map((node) => node.getAttribute(attribute))

describe('text', () => {
  test('titles, points, tables, code and quotations are native, in their order', async () => {
    const { pptx, told } = await exportSlides(
      '\n# Points\n\n- **bold** and *more*\n  - below\n\n| a | b |\n| - | - |\n| c | d |\n\n```\nx < y\n```\n\n> said\n',
    )
    expect(told).toEqual([])
    expect(pptx.slides.map(({ title }) => title)).toEqual(['A talk', 'Points'])
    expect(pptx.slides[1]?.paragraphs.slice(0, 9)).toEqual([
      'Points',
      'bold and more',
      'below',
      'a',
      'b',
      'c',
      'd',
      'x < y',
      'said',
    ])
    const xml = pptx.text('ppt/slides/slide2.xml')
    expect(valuesOf(xml, 'a:pPr', 'lvl')).toContain('1')
    expect(find(openPart(xml).root, 'a:tbl')).toHaveLength(1)
    expect(xml).toContain('typeface="Courier New"')
  })

  test('title and points are in PowerPoint’s outline', async () => {
    const { pptx } = await exportSlides('layout: points\n---\n\n# Points\n\n- one\n- two\n')
    const { root } = pptx.slides[1] ?? {}
    expect(root && shapesOf(root, 'title')).toHaveLength(1)
    expect(root && shapesOf(root, 'body')).toHaveLength(1)
  })

  test('a paragraph has its properties once, before its runs', async () => {
    const { pptx } = await exportSlides('\n# T\n\n- **a** b *c*\n- d\n')
    for (const paragraph of find(openPart(pptx.text('ppt/slides/slide2.xml')).root, 'a:p')) {
      const names = [...paragraph.children].map(({ tagName }) => tagName)
      expect(names.filter((name) => name === 'a:pPr').length).toBeLessThanOrEqual(1)
      expect(names.indexOf('a:pPr')).toBeLessThanOrEqual(0)
    }
  })

  test('every run says its language, and each script has its font', async () => {
    const { pptx } = await exportText(
      '---\nlang: zh-CN\nlayout: cover\n---\n\n# 一道 AI 题\n\n---\n\n# 二\n\n- 点 *强调*\n',
    )
    const xml = pptx.text('ppt/slides/slide2.xml')
    expect(new Set([...valuesOf(xml, 'a:rPr', 'lang'), ...valuesOf(xml, 'a:endParaRPr', 'lang')])).toEqual(
      new Set(['zh-CN']),
    )
    expect(valuesOf(xml, 'a:rPr', 'i').filter((italic) => italic === '1')).toEqual([])
    expect(pptx.text('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei" />')
    expect(pptx.text('ppt/presentation.xml')).toMatch(/<p:kinsoku [^>]*invalStChars="[^"]*，[^>]*lang="zh-CN"/u)
    expect(new Set(valuesOf(xml, 'a:ea', 'typeface'))).toEqual(new Set(['+mj-ea']))
  })

  test('two columns stay two columns', async () => {
    const { pptx } = await exportSlides('layout: comparison\n---\n\n# T\n\n::left::\n\n- l\n\n::right::\n\n- r\n')
    const { root } = openPart(pptx.text('ppt/slides/slide2.xml'))
    const left = (text: string): number => {
      const shape = find(root, 'p:sp').find((each) => find(each, 'a:t').some(({ textContent }) => textContent === text))
      return Number(shape && find(shape, 'a:off')[0]?.getAttribute('x'))
    }
    expect(left('r')).toBeGreaterThan(left('l') + 400 * 12_700)
  })

  test('links are the only thing that leads out of the file', async () => {
    const { pptx } = await exportSlides(
      '\n# T\n\n[a](https://x.org/?a=1&b=2) and [b](/1)\n\n![web](https://x.org/a.png)\n',
    )
    const external = pptx.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => find(openPart(pptx.text(name)).root, 'Relationship'))
      .filter((relation) => relation.getAttribute('TargetMode') === 'External')
    expect(
      external.map((relation) => [relation.getAttribute('Type')?.split('/').at(-1), relation.getAttribute('Target')]),
    ).toEqual([['hyperlink', 'https://x.org/?a=1&amp;b=2']])
  })

  test('notes are whole, a paragraph each', async () => {
    const { pptx } = await exportSlides(
      '\n# T\n\n<!--\nOne **bold** word.\n\n- a\n- b\n\n[click] Last & &lt;end&gt;.\n-->\n',
    )
    expect(pptx.slides[1]?.notes).toEqual(['One bold word.', '– a', '– b', ' Last & <end>.'].map((text) => text.trim()))
  })
})

describe('charts', () => {
  const DATA = { 'data/money.json': dollars({ Acme: 5_000_000, Bolt: 12_500_000 }) }

  test('hold the rows of the data in full units, in the workbook too, with the deck’s labels', async () => {
    const { pptx, told } = await exportSlides(
      'layout: chart\n---\n\n# T\n\n<DataChart data="money" highlight="Acme" />\n',
      DATA,
    )
    expect(told).toEqual([])
    const xml = pptx.text('ppt/charts/chart1.xml')
    const { root } = openPart(xml)
    const cached = (name: string) =>
      find(root, name).flatMap((node) => find(node, 'c:v').map(({ textContent }) => textContent))
    expect(cached('c:cat')).toEqual(['Bolt', 'Acme'])
    expect(cached('c:val')).toEqual(['12500000', '5000000'])
    expect(valuesOf(xml, 'c:numFmt', 'formatCode')).toEqual(['"$"0.0,,"M"', '"$"0,,"M"', 'General', 'General'])
    const workbook = await readZip(pptx.parts.get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx') ?? new Uint8Array())
    const cells = find(openPart(new TextDecoder().decode(workbook.get('xl/worksheets/sheet1.xml'))).root, 'c')
    expect(cells.map((cell) => [cell.getAttribute('r'), cell.textContent])).toEqual([
      ['B1', 'Money'],
      ['A2', 'Bolt'],
      ['B2', '12500000'],
      ['A3', 'Acme'],
      ['B3', '5000000'],
    ])
  })

  test('set off what the slide is about in colour, and say their figures to who does not see them', async () => {
    const { pptx } = await exportSlides('\n# T\n\n<DataChart data="money" highlight="Acme" />\n', DATA)
    const points = find(openPart(pptx.text('ppt/charts/chart1.xml')).root, 'c:dPt')
    expect(points.flatMap((point) => find(point, 'a:schemeClr').map((colour) => colour.getAttribute('val')))).toEqual([
      'accent4',
      'accent2',
    ])
    const frame = find(openPart(pptx.text('ppt/slides/slide2.xml')).root, 'p:graphicFrame')[0]
    expect(frame && find(frame, 'p:cNvPr')[0]?.getAttribute('descr')).toContain('Bolt $12.5M; Acme $5M')
    expect(pptx.slides[1]?.paragraphs).toContain('Money, US dollars, as of 2024 · Acme')
    expect(pptx.slides[1]?.paragraphs).toContain('Sources: Gazette')
  })

  test.each([
    ['bars', 'c:barChart'],
    ['columns', 'c:barChart'],
    ['share', 'c:barChart'],
    ['line', 'c:lineChart'],
    ['doughnut', 'c:doughnutChart'],
  ])('%s are a native chart', async (kind, element) => {
    const { pptx } = await exportSlides(`\n# T\n\n<DataChart data="money" kind="${kind}" />\n`, DATA)
    const { root } = openPart(pptx.text('ppt/charts/chart1.xml'))
    expect(find(root, element)).toHaveLength(1)
    const text = `${pptx.slides[1]?.paragraphs.join(' ') ?? ''} ${pptx.text('ppt/charts/chart1.xml')}`
    for (const word of ['Acme', 'Bolt']) expect(text).toContain(word)
  })

  test('a label that no number format can write is text', async () => {
    const deck = '---\nlang: zh\nlayout: chart\n---\n\n# 题\n\n<DataChart data="money" />\n'
    const { pptx } = await exportText(deck, DATA)
    const { root } = openPart(pptx.text('ppt/charts/chart1.xml'))
    expect(find(root, 'c:rich').flatMap((label) => find(label, 'a:t').map(({ textContent }) => textContent))).toEqual([
      '1250万美元',
      '500万美元',
    ])
  })

  test('a wrong row or name writes no file', async () => {
    const missing = await exportSlides('\n# T\n\n<DataChart data="none" />\n', DATA)
    expect(missing.told).toEqual(['15 error chart/data'])
    const wrong = await exportSlides('\n# T\n', { 'data/money.json': '{"measure": "funding"}' })
    expect(wrong.told.every((line) => line.includes('error data/'))).toBe(true)
    expect([missing.bytes.length, wrong.bytes.length]).toEqual([0, 0])
  })
})

describe('the file', () => {
  test('says who made what in which language, and not when', async () => {
    const { pptx } = await exportSlides('\n# T\n')
    const core = pptx.text('docProps/core.xml')
    for (const part of ['<dc:title>A talk<', '<dc:creator>Ann<', '<dc:language>en-US<', '>2024-06-01T00:00:00Z<'])
      expect(core).toContain(part)
    expect(
      pptx.names.flatMap((name) => pptx.text(name).match(new RegExp(`${new Date().getFullYear()}-\\d\\d`, 'gu')) ?? []),
    ).toEqual([])
  })

  test('has the same bytes for the same deck', async () => {
    const data = { 'data/money.json': dollars({ Acme: 5 }) }
    const slides = '\n# T\n\n<DataChart data="money" />\n'
    const [one, other] = [await exportSlides(slides, data), await exportSlides(slides, data)]
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true)
  })

  test('names every part that there is, and no other; every relation leads to one', async () => {
    const { pptx } = await exportSlides('\n# T\n\n![a](a.png)\n\n<DataChart data="money" />\n', {
      'data/money.json': dollars({ Acme: 5 }),
    })
    const named = find(openPart(pptx.text('[Content_Types].xml')).root, 'Override').map((node) =>
      node.getAttribute('PartName')?.slice(1),
    )
    for (const name of named) expect(pptx.names).toContain(name)
    for (const rels of pptx.names.filter((name) => name.endsWith('.rels'))) {
      for (const relation of find(openPart(pptx.text(rels)).root, 'Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') continue
        const target = relation.getAttribute('Target') ?? ''
        const folder = path.posix.dirname(path.posix.dirname(rels))
        expect(pptx.names, `${rels}: ${target}`).toContain(
          target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target),
        )
      }
    }
  })

  test('numbers the shapes of a slide, and tells decoration from what is shown', async () => {
    const { pptx } = await exportSlides('layout: section\nnumber: 2\n---\n\n# T\n')
    const shapes = find(openPart(pptx.text('ppt/slides/slide2.xml')).root, 'p:cNvPr').slice(1)
    const ids = shapes.map((shape) => shape.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
    const drawings = shapes.filter((shape) => shape.getAttribute('name')?.startsWith('Drawing'))
    expect(drawings.map((shape) => shape.getAttribute('descr') ?? 'none')).toEqual([
      expect.stringContaining('Galois'),
      ...drawings.slice(1).map(() => 'none'),
    ])
    expect(drawings.slice(1).every((shape) => find(shape, 'adec:decorative').length === 1)).toBe(true)
  })

  test('a picture keeps its proportions and its description; an SVG is told', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10"/></svg>'
    const { pptx, told } = await exportSlides('\n# T\n\n![A bar](/bar.svg)\n', { 'public/bar.svg': svg })
    expect(told).toEqual(['15 warning pptx/svg'])
    const picture = find(openPart(pptx.text('ppt/slides/slide2.xml')).root, 'p:pic')[0]
    const size = picture && find(picture, 'a:ext').find((each) => each.getAttribute('cx') !== null)
    expect(Number(size?.getAttribute('cx')) / Number(size?.getAttribute('cy'))).toBeCloseTo(4, 2)
    expect(picture && find(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toBe('A bar')
  })

  test('controls that XML does not allow are left out', async () => {
    const { pptx } = await exportSlides('\n# T\n\n- a\u0001b\n\n<!--\nc\u0002d\n-->\n')
    expect(pptx.slides[1]?.paragraphs).toContain('ab')
    expect(pptx.slides[1]?.notes).toEqual(['cd'])
  })
})

describe('what cannot be done is told', () => {
  test('no deck, a broken front matter, a place that cannot be written', async () => {
    const folder = await makeFolder({ 'a.md': '# One\n\n---\nlayout: [\n---\n\n# Two\n', 'b.md': '# One\n', file: '' })
    const run = async (entry: string, out: string) => {
      const { value, messages } = await exportPptx({
        entry: path.join(folder.path, entry),
        out: path.join(folder.path, out),
      })
      return [value, ...messages.map(({ rule }) => rule)]
    }
    expect(await run('none.md', 'a.pptx')).toEqual([undefined, 'export/deck-missing'])
    expect(await run('a.md', 'a.pptx')).toEqual([undefined, 'export/slide-front-matter'])
    expect(await run('b.md', 'file/b.pptx')).toEqual([undefined, 'files/unwritable'])
    await expect(stat(path.join(folder.path, 'a.pptx'))).rejects.toThrow('ENOENT')
    await folder.remove()
  })

  test('by slide and line; settings of the deck by its first line', async () => {
    const { told, messages } = await exportText(
      '---\ntransition: fade\nlayout: cover\n---\n\n# One\n\n---\nlayout: mine\n---\n\n# Two\n\ntext\n\n<Youtube id="a" />\n',
    )
    expect(told).toEqual(['1 warning pptx/setting', '16 warning pptx/component', '12 warning pptx/layout'])
    expect(messages[1]?.text).toBe('slide 2: the component <Youtube id="a"> is not in the PPTX; it is left out')
  })

  test('too much text is set smaller, and told where that is hard to read', async () => {
    const point = `- ${'word '.repeat(60)}\n`
    const { told } = await exportSlides(`\n# T\n\n${point.repeat(12)}`)
    expect(told).toEqual(['13 warning pptx/small-text'])
  })
})

describe.each(['slides.md', 'slides.en.md', 'docs/layouts.slides.md'])('%s', (entry) => {
  let bytes: Buffer
  let messages: readonly unknown[]
  beforeAll(async () => {
    const folder = await makeFolder()
    const out = path.join(folder.path, 'deck.pptx')
    ;({ messages } = await exportPptx({ entry, out }))
    bytes = await readFile(out)
    await folder.remove()
  })

  test('is carried whole', () => {
    expect(messages).toEqual([])
  })

  test('has a slide for each slide, and is no large file', () => {
    expect(bytes.length).toBeGreaterThan(50_000)
    expect(bytes.length).toBeLessThan(600_000)
  })

  test('names no font that is not on other machines, and no number twice', async () => {
    const { names, text, slides } = await openPptx(bytes)
    const drawn = names.filter((name) => /^ppt\/(?:slides|charts)\/[^/]+\.xml$/u.test(name))
    const faces = new Set(drawn.flatMap((name) => text(name).match(/typeface="[^"]*"/gu) ?? []))
    for (const face of faces) expect(face).toMatch(/"(?:\+m[jn]-(?:lt|ea|cs)|Courier New)"/u)
    for (const { root } of slides) {
      const ids = find(root, 'p:cNvPr').map((shape) => shape.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('has nothing that stands beyond the edges of its slide', async () => {
    const { slides } = await openPptx(bytes)
    for (const { root } of slides) {
      for (const frame of [...find(root, 'a:xfrm'), ...find(root, 'p:xfrm')]) {
        const [at, size] = [find(frame, 'a:off')[0], find(frame, 'a:ext')[0]]
        const end = (one: string, other: string): number =>
          Number(at?.getAttribute(one)) + Number(size?.getAttribute(other))
        expect(end('x', 'cx')).toBeLessThanOrEqual(12_192_000)
        expect(end('y', 'cy')).toBeLessThanOrEqual(6_858_000)
      }
    }
  })
})
