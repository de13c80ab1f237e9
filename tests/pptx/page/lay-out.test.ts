import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../../src/datasets/folder.ts'
import { readDatasets } from '../../../src/datasets/read.ts'
import { bulletList } from '../../../src/deck/markdown.ts'
import { toBlocks } from '../../../src/pptx/content/blocks.ts'
import type { Block } from '../../../src/pptx/content/model.ts'
import { type SlideContent, toDeck } from '../../../src/pptx/content/read-deck.ts'
import { plain } from '../../../src/pptx/content/runs.ts'
import type { Item, TextItem } from '../../../src/pptx/page/items.ts'
import { layOut } from '../../../src/pptx/page/lay-out.ts'
import { textHeight } from '../../../src/pptx/page/measure.ts'
import { parseMarkup } from '../../../src/pptx/source/markup.ts'
import { readSource } from '../../../src/deck/read-source.ts'

const isText = (item: Item): item is TextItem => item.kind === 'text'
const used = ({ paragraphs, box }: TextItem): number => textHeight(paragraphs, box.w)

/** Text that is higher than its box, and text boxes that stand on one another. */
function problemsOf(items: readonly Item[]): string[] {
  const texts = items.filter(isText)
  const inked = texts.map((item) => {
    const { x, y, w, h } = item.box
    const height = Math.min(h, used(item))
    const top = item.anchor === 'bottom' ? y + h - height : item.anchor === 'middle' ? y + (h - height) / 2 : y
    return { name: item.paragraphs.map(({ runs }) => plain(runs)).join(' '), x, y: top, w, h: height }
  })
  const high = texts.filter((item) => used(item) > item.box.h + 4)
  const beyond = items.filter(({ box }) => box.y + box.h > 540 || box.x < 0 || box.y < 0)
  const pairs = inked.flatMap((one, index) => inked.slice(index + 1).map((other) => [one, other] as const))
  const onOneAnother = pairs.filter(
    ([a, b]) => a.x + 4 < b.x + b.w && b.x + 4 < a.x + a.w && a.y + 4 < b.y + b.h && b.y + 4 < a.y + a.h,
  )
  return [
    ...high.map((item) => `too high: ${item.paragraphs.map(({ runs }) => plain(runs)).join(' ')}`),
    ...beyond.map((item) => `beyond the slide: ${item.kind} ${JSON.stringify(item.box)}`),
    ...onOneAnother.map(([a, b]) => `on one another: ${a.name} / ${b.name}`),
  ]
}

describe('text fits its box and stands on no other text', () => {
  test.each(['slides.md', 'slides.en.md', 'docs/layouts.slides.md'])('on every slide of %s', async (entry) => {
    const file = path.resolve(entry)
    const { value } = await readSource(file)
    if (value === undefined) throw new Error('no deck')
    const datasets = await readDatasets(dataFolder(path.dirname(file), value.headmatter))
    for (const slide of toDeck({ source: value, entry: file, numbers: value.slides.map(({ no }) => no) }, datasets).deck
      .slides) {
      expect(problemsOf(layOut(slide).items), `${entry}, slide ${slide.no}`).toEqual([])
    }
  })

  const words = fc.array(
    fc.constantFrom('a', 'of', 'mathematics', '数学', 'antidisestablishmentarianism', '大模型，'),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  const text = words.map((all) => all.join(' '))
  const LAYOUTS = [
    'points',
    'comparison',
    'chart-points',
    'company',
    'quote',
    'cover',
    'section',
    'end',
    'exhibit',
    'mine',
  ]

  test('on slides of any layout with points of any length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LAYOUTS),
        text,
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.array(text, { maxLength: 6 }),
        (layout, title, points, others) => {
          expect(problemsOf(layOut(slideOf(layout, title, [points, others])).items)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })
})

function slideOf(layout: string, title: string, slots: readonly (readonly string[])[]): SlideContent {
  const blocks = slots.map((points) => (points.length === 0 ? [] : listOf(points)))
  return {
    no: 2,
    layout,
    title: [{ text: title }],
    slots: new Map([
      ['default', layout === 'comparison' ? [] : (blocks[0] ?? [])],
      ['left', layout === 'comparison' ? (blocks[0] ?? []) : []],
      ['right', blocks[1] ?? []],
    ]),
    notes: [],
    frontmatter: {},
    tag: 'en',
    head: '1 · A section',
    foot: 'Source: essay',
    byline: 'Ann · 2024',
  }
}

function listOf(points: readonly string[]): Block[] {
  const pieces = toBlocks(parseMarkup(bulletList(points)), { datasets: {}, tag: 'en', folder: '.' })
  return pieces.filter((piece): piece is Block => piece.kind !== 'finding' && piece.kind !== 'origin')
}
