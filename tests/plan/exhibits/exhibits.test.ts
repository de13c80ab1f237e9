import { describe, expect, test } from 'vitest'
import type { Deck, Slide } from '../../../src/deck/model.ts'
import { renderNotes } from '../../../src/deck/notes.ts'
import { planDeck } from '../../../src/plan/plan.ts'
import { essayOf } from '../../support/essay.ts'

const OPTIONS = { datasets: new Map(), essayPath: 'essay.md', addons: [] }
const result = (markdown: string, pictures: Record<string, string> = {}) =>
  planDeck(essayOf(`---\ntitle: T\nlang: en\n---\n\n${markdown}`), {
    ...OPTIONS,
    pictures: new Map(Object.entries(pictures)),
  })
const slidesOf = (markdown: string, pictures?: Record<string, string>): Deck['slides'] =>
  result(`## A\n\n${markdown}`, pictures).value.slides.slice(1)
const notesOf = (slide: Slide | undefined) => renderNotes(slide?.notes ?? [])

const PROSE = 'Cats sleep in the sun by day and hunt in the dark by night. '.repeat(5).trim()
const rows = (count: number) => Array.from({ length: count }, (_, index) => `| ${index + 1} | x |`).join('\n')

describe('a table', () => {
  test('has a slide of its own, with its cells and their sides, and is whole in its notes', () => {
    const [slide, ...others] = slidesOf('| n | **b** |\n|--:|:-:|\n| 1 | [x](http://a.b) |')
    expect(others).toEqual([])
    expect(slide).toMatchObject({
      kind: 'table',
      title: 'A',
      table: {
        rows: [
          ['n', 'b'],
          ['1', 'x'],
        ],
        align: ['right', 'center'],
      },
    })
    expect(notesOf(slide)).toContain('[x](http://a.b)')
  })

  test('that is long shows its first rows, and says so', () => {
    const { value, messages } = result(`## A\n\n| n | b |\n|---|---|\n${rows(40)}`)
    const slide = value.slides[1]
    expect(slide).toMatchObject({ kind: 'table', excerpt: { shown: expect.any(Number) as number, all: 40 } })
    expect(notesOf(slide)).toContain('| 40 | x |')
    expect(messages).toMatchObject([{ rule: 'plan/excerpt', severity: 'info', place: { field: 'slide 2 ("A")' } }])
  })

  test('that is wide shows its first columns, and says so', () => {
    const cells = Array.from({ length: 20 }, (_, index) => `wide${index}`).join(' | ')
    const { value, messages } = result(`## A\n\n| ${cells} |\n|${'---|'.repeat(20)}`)
    const slide = value.slides[1]
    expect(slide?.kind === 'table' && slide.table.rows[0]?.at(-1)).toBe('…')
    expect(messages[0]?.text).toMatch(/no room for the last \d+ columns/u)
  })

  test('keeps cells beyond its head', () => {
    const [slide] = slidesOf('| a |\n|---|\n| b | lost? |')
    expect(slide?.kind === 'table' && slide.table.rows).toEqual([
      ['a', ''],
      ['b', 'lost?'],
    ])
    expect(notesOf(slide).split('\n')[0]?.match(/\|/gu)).toHaveLength(3)
  })
})

describe('code, formulas and quotes', () => {
  test('code has a slide of its own; what stands after its fence goes nowhere', () => {
    const [slide] = slidesOf('```js {monaco-run}\nlet a = 1\n```')
    expect(slide).toMatchObject({ kind: 'code', code: 'let a = 1' })
    expect(notesOf(slide)).toBe('```js\nlet a = 1\n```')
  })

  test('a formula is set if TeX can set it, and else shown as code', () => {
    const tex = '\\frac{1}{2}'
    expect(slidesOf(`$$\n${tex}\n$$`)).toMatchObject([{ kind: 'formula', formula: tex }])
    expect(slidesOf(`$$${tex}$$`)).toMatchObject([{ kind: 'formula', formula: tex }])
    for (const source of ['\\foo{', '\\rule{9em}{9em}', `${'x + '.repeat(50)}x`]) {
      expect(slidesOf(`$$\n${source}\n$$`)).toMatchObject([{ kind: 'code', code: source }])
    }
  })

  test('dollar signs of money are text', () => {
    const [slide] = slidesOf('It cost $5 last year and $6 this year.')
    expect(slide).toMatchObject({ kind: 'points', points: ['It cost $5 last year and $6 this year'] })
  })

  test('a quote has the quote layout, with who said it', () => {
    expect(slidesOf('> Cats sleep.\n>\n> — Ann')).toMatchObject([{ kind: 'quote', quote: 'Cats sleep.', by: '— Ann' }])
  })

  test('a long quote shows its first sentences', () => {
    const [slide] = slidesOf(`> ${PROSE} ${PROSE} ${PROSE}`)
    expect(slide?.kind === 'quote' && slide.quote.endsWith('. …')).toBe(true)
  })
})

describe('a picture', () => {
  test('of the essay has a slide of its own; one inside a sentence too', () => {
    expect(slidesOf('![A cat](cat.png "Ann’s cat")', { 'cat.png': '/essay/cat.png' })).toMatchObject([
      { kind: 'picture', picture: { address: '/essay/cat.png', alternative: 'A cat', caption: 'Ann’s cat' } },
    ])
    const [slide] = slidesOf('See ![a cat][c] here.\n\n[c]: cat.png', { 'cat.png': '/essay/cat.png' })
    expect(slide).toMatchObject({ kind: 'picture' })
    expect(notesOf(slide)).toBe('See a cat here.')
  })

  test('from elsewhere is named in the notes, and its description makes no key point', () => {
    const [slide] = slidesOf('![A cat asleep on a mat](http://a.b/cat.png)')
    expect(slide).toMatchObject({ kind: 'section', title: 'A' })
    expect(notesOf(slide)).toContain('A cat asleep on a mat')
    expect(notesOf(slide)).toContain('http\\://a.b/cat.png')
  })
})

describe('prose around exhibits', () => {
  test('short, it goes into their notes; long, it has key points before and after', () => {
    expect(slidesOf('See the table.\n\n| a |\n|---|\n| b |\n\nThat is all.').map(({ kind }) => kind)).toEqual(['table'])
    const slides = slidesOf(`${PROSE}\n\n| a |\n|---|\n| b |\n\n${PROSE}`)
    expect(slides.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'section: A',
      'points: A (1/3)',
      'table: A (2/3)',
      'points: A (3/3)',
    ])
  })

  test('makes key points without cells, code and HTML that stand in it', () => {
    const [slide] = slidesOf(
      '- Cats sleep in the sun.\n\n  ```\n  code that never makes a point\n  ```\n\n<p>Nor does this HTML text.</p>',
    )
    expect(slide).toMatchObject({ kind: 'code' })
    const points = slidesOf(`${PROSE}\n\n<p>HTML never makes a point of its own.</p>`)[0]
    expect(points?.kind === 'points' && points.points.join()).not.toMatch(/HTML/u)
    expect(notesOf(points)).toContain('&lt;p>HTML')
  })
})

describe('footnotes', () => {
  test('stand in the notes of the slide that refers to them, numbered, and nowhere else', () => {
    const { value } = result('## A\n\nCats[^x] sleep a lot.\n\n## B\n\nDogs bark a lot.\n\n[^x]: All but one.')
    expect(notesOf(value.slides.find(({ title }) => title === 'A'))).toBe('Cats¹ sleep a lot.\n\n¹ All but one.')
    expect(notesOf(value.slides.find(({ title }) => title === 'B'))).toBe('Dogs bark a lot.')
  })

  test('make no key point', () => {
    const [slide] = slidesOf('Cats sleep[^x].\n\n[^x]: A definition that could well be a point.')
    expect(slide).toMatchObject({ points: ['Cats sleep'] })
  })
})
