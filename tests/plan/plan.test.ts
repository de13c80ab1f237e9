import { describe, expect, test } from 'vitest'
import type { Deck } from '../../src/deck/model.ts'
import { renderNotes } from '../../src/deck/notes.ts'
import { lostSentences } from '../../src/plan/coverage.ts'
import { planDeck } from '../../src/plan/plan.ts'
import { essayOf } from '../support/essay.ts'

const OPTIONS = { datasets: new Map(), essayPath: 'essay.md', addons: [] }
const plan = (markdown: string): Deck => planDeck(essayOf(`---\ntitle: T\nlang: en\n---\n\n${markdown}`), OPTIONS).value
const outline = (deck: Deck) => deck.slides.map(({ kind, title }) => `${kind}: ${title}`)

const LONG = 'Cats sleep in the sun by day and hunt in the dark by night. '.repeat(20).trim()

describe('the slides', () => {
  test('follow the essay: cover, agenda, a divider and slides per section', () => {
    const deck = plan(
      'Opening.\n\n- One thesis.\n- Two theses.\n\n## 1 A\n\nLead.\n\n### 1.1 B\n\nText on B.\n\n## 2 C\n\nText on C.\n',
    )
    expect(outline(deck)).toEqual(['cover: T', 'agenda: Agenda', 'section: A', 'points: B', 'section: C', 'points: C'])
    expect(deck.slides[0]).toMatchObject({ points: ['One thesis', 'Two theses'] })
    expect(deck.slides[2]).toMatchObject({ number: '1', lead: 'Lead' })
  })

  test('an opening too long for a cover goes on, on slides of its own', () => {
    const deck = plan(`Opening.\n\nCats rule this town. ${LONG}\n\n${LONG}\n\n## A\n\nText.\n`)
    expect(outline(deck)).toEqual(['cover: T', 'points: Cats rule this town', 'points: T', 'points: A'])
    expect(JSON.stringify(deck.slides[0]?.notes)).not.toContain('Cats')
  })

  test('a long section fills several, each with a part of the prose', () => {
    const deck = plan(`## A\n\n${LONG}\n\n${LONG}\n\n${LONG}\n`)
    expect(outline(deck).slice(1)).toEqual(['section: A', 'points: A (1/3)', 'points: A (2/3)', 'points: A (3/3)'])
  })

  test('a paragraph far too long for one slide is spread over several, between its sentences', () => {
    const deck = plan(`## A\n\nThe ferry left. ${LONG} ${LONG} The ferry came back.\n`)
    const lengths = deck.slides.slice(2).map(({ notes }) => renderNotes(notes).split(' ').length)
    expect(lengths.length).toBeGreaterThan(1)
    expect(Math.max(...lengths)).toBeLessThan(345)
    expect(Math.min(...lengths)).toBeGreaterThan(60)
  })

  test('an essay that is one section without a heading goes on under what its parts claim', () => {
    const first =
      'I have been asked to write down how the clock of our town came to be what it is, and I do it with pleasure.'
    const later = 'The clock struck twelve in the night. '
    const deck = plan(`${first} ${LONG} ${later.repeat(24)}The town heard it every winter.\n`)
    expect(outline(deck)).toEqual([
      'cover: T',
      'points: I have been asked to write down how the clock…',
      'points: The clock struck twelve in the night',
    ])
  })

  test('without subsections, a section that is one slide has no divider, and says itself which section it opens', () => {
    const deck = plan(`## 1 A\n\nText on A.\n\n## B\n\n${LONG}\n\n${LONG}\n`)
    expect(outline(deck)).toEqual([
      'cover: T',
      'agenda: Agenda',
      'points: A',
      'section: B',
      'points: B (1/2)',
      'points: B (2/2)',
    ])
    expect(deck.slides.map(({ opens }) => opens)).toMatchObject([
      undefined,
      undefined,
      { number: '1' },
      undefined,
      undefined,
      undefined,
    ])
  })

  test('more than ten sections fill several agendas, counted on', () => {
    const sections = Array.from({ length: 23 }, (_, index) => `## Section ${index + 1}\n\nText.\n`).join('\n')
    const agendas = plan(sections).slides.filter(({ kind }) => kind === 'agenda')
    expect(agendas).toMatchObject([
      { title: 'Agenda (1/3)', items: { length: 8 } },
      { title: 'Agenda (2/3)', items: { length: 8 }, from: 9 },
      { title: 'Agenda (3/3)', items: { length: 7 }, from: 17 },
    ])
  })

  test('neighbouring subsections with one point each share a slide, under both their headings', () => {
    const deck = plan(
      `## A\n\n### B\n\nText on cats is here.\n\n### C\n\nMilk is there.\n\n### D\n\n${LONG}\n\n### E\n\nText on E.\n`,
    )
    expect(outline(deck).slice(1)).toEqual(['section: A', 'points: B · C', 'points: D', 'points: E'])
    expect(deck.slides[2]).toMatchObject({ points: ['Text on cats is here', 'Milk is there'] })
  })

  test('subsections whose headings do not fit in one title do not share a slide', () => {
    const heading = 'A heading of quite a few words that fills a line'
    const deck = plan(`## A\n\n### ${heading}\n\nText on B.\n\n### Another ${heading}\n\nText on C.\n`)
    expect(outline(deck)).toHaveLength(4)
  })

  test('headings without prose keep their place', () => {
    expect(outline(plan('## One\n\n## Two\n\n### Two A\n\n### Two B\n'))).toEqual([
      'cover: T',
      'agenda: Agenda',
      'section: One',
      'section: Two',
      'section: Two A',
      'section: Two B',
    ])
    expect(planDeck(essayOf('---\ntitle: T\n---\n\n## One\n\n### A\n'), OPTIONS).messages).toEqual([])
  })

  test('an essay without sections still makes a deck, and one section needs no agenda', () => {
    expect(outline(plan('Only prose.\n'))).toEqual(['cover: T'])
    expect(outline(plan('## A\n\nText.\n'))).toEqual(['cover: T', 'points: A'])
  })
})

describe('coverage', () => {
  const essay = essayOf('---\ntitle: T\nlang: en\n---\n\n## A\n\nFirst here. Second here.\n\n## B\n\nThird here.\n')

  test('finds nothing lost in what we plan', () => {
    expect(planDeck(essay, OPTIONS).messages).toEqual([])
  })

  test('tells a sentence that is lost, with its place', () => {
    const { value: deck } = planDeck(essay, OPTIONS)
    const without = { ...deck, slides: deck.slides.filter(({ title }) => title !== 'B') }
    expect(lostSentences(essay, without)).toMatchObject([
      { rule: 'plan/lost', place: { line: 12 }, text: expect.stringContaining('Third here.') as string },
    ])
  })

  test('tells a sentence that is out of order', () => {
    const { value: deck } = planDeck(essay, OPTIONS)
    expect(lostSentences(essay, { ...deck, slides: deck.slides.toReversed() })).not.toEqual([])
  })
})
