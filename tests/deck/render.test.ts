import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSync } from '@slidev/parser/core'
import type { RootContent } from 'mdast'
import type { Deck, Slide } from '../../src/deck/model.ts'
import { renderDeck } from '../../src/deck/render.ts'
import { verifyDeck } from '../../src/deck/verify.ts'

const meta: Deck['meta'] = { title: 'T', lang: 'en', essay: 'essay.md', addons: [] }
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const deckOf = (slides: readonly Slide[], title = 'T'): Deck => ({ meta: { ...meta, title }, slides })
const verify = (deck: Deck) => verifyDeck(renderDeck(deck), deck, 'slides.md')

const HOSTILE = [
  '---',
  '---Jane',
  'a\n---\nb',
  '<!-- open',
  '--> close',
  '{{ 1 + 1 }}',
  '<script>alert(1)</script>',
  '::: tip',
  '::right::',
  '[[toc]]',
  '$a$ and $b$',
  '```',
  '~~~',
  'title: x',
  '# h',
  '[click] and [click:3]',
  '\\',
  '&lt;',
  '| a | b |',
  '!!!',
]

describe('a deck reads back as planned', () => {
  test.each(HOSTILE)('with %j in title, points and notes', (text) => {
    const deck = deckOf(
      [
        { kind: 'cover', title: text, points: [text], notes: [paragraph(text)] },
        { kind: 'section', title: text, number: '1', lead: text, notes: [paragraph(text)] },
        { kind: 'points', title: text, points: [text, text], notes: [paragraph(text), paragraph(text)] },
      ],
      text,
    )
    expect(verify(deck)).toEqual([])
  })

  test('with any text at all', () => {
    const text = fc
      .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...HOSTILE))
      .filter((s) => s.trim() !== '')
    const slide = fc.record({
      title: text,
      points: fc.array(text, { maxLength: 5 }),
      notes: fc.array(text, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 5 }), (slides) => {
        const deck = deckOf(
          slides.map(({ title, points, notes }) => ({ kind: 'points', title, points, notes: notes.map(paragraph) })),
        )
        expect(verify(deck)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test('a text that differs from the plan is told, slide and part', () => {
  const deck = deckOf([{ kind: 'points', title: 'One', points: ['a'], notes: [] }])
  const changed = renderDeck(deck).replace('- a', '- b')
  expect(verifyDeck(changed, deck, 'slides.md')).toMatchObject([
    { rule: 'deck/read-back', place: { field: 'slide 1' }, text: expect.stringContaining('content') as string },
  ])
  expect(verifyDeck(`${changed}\n---\n\n# Two\n`, deck, 'slides.md')[0]?.text).toContain('2 slides')
})

test('the headmatter fetches nothing and names the language', () => {
  const [first] = parseSync(
    renderDeck(deckOf([{ kind: 'cover', title: 'T', points: [], notes: [] }])),
    'slides.md',
  ).slides
  expect(first?.frontmatter).toMatchObject({
    fonts: { provider: 'none' },
    favicon: '',
    lang: 'en',
    htmlAttrs: { lang: 'en' },
  })
})
