import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../src/deck/model.ts'
import { renderNotes } from '../../../src/deck/notes.ts'
import { renderDeck } from '../../../src/deck/render.ts'
import { planDeck } from '../../../src/plan/plan.ts'
import { essayOf } from '../../support/essay.ts'

function plan(body: string, lang = 'en'): Deck {
  const { value, messages } = planDeck(essayOf(`---\ntitle: T\nlang: ${lang}\n---\n\n${body}\n`), {
    datasets: new Map(),
    essayPath: 'essay.md',
    addons: [],
  })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  return value
}

const slideOf = (heading: string, prose: string, lang?: string) =>
  plan(`## 1 A\n\n### 1.1 ${heading}\n\n${prose}`, lang).slides[2]

describe('a heading that only names a topic', () => {
  test.each([
    ['en', 'Funding', 'Acme raised five million in one summer.', 'Two funds led the round. Berlin came later.'],
    ['zh', '背景', '法国养得出数学家。', '巴黎有很多咖啡馆。数学家在那里谈模型。'],
    ['fr', 'Le financement', 'Acmé a levé cinq millions en un été.', 'Deux fonds ont mené le tour. Berlin suivit.'],
    [
      'de',
      'Hintergrund',
      'Die Stadt verlor in zehn Jahren jeden fünften Einwohner.',
      'Zwei Werke schlossen. Berlin half spät.',
    ],
    ['ja', '背景', '町の人口は十年で二割減った。', '工場が二つ閉じた。駅前の店も閉まった。'],
  ])(
    'gives way to what its first sentence claims, and stands in the head and the notes: %s',
    (lang, heading, claim, rest) => {
      const title = claim.replace(/[.。]$/u, '')
      const slide = slideOf(heading, claim + (lang === 'zh' || lang === 'ja' ? '' : ' ') + rest, lang)
      expect(slide).toMatchObject({ kind: 'points', title, heading })
      expect(slide).not.toMatchObject({ points: expect.arrayContaining([title]) as string[] })
      expect(renderNotes(slide?.notes ?? []).startsWith(heading)).toBe(true)
    },
  )

  test('is written to the front matter, where the running head finds it', () => {
    const deck = plan('## A\n\n### Funding\n\nAcme raised five million in one summer. Two funds led the round.')
    expect(renderDeck(deck)).toContain(
      'layout: points\nheading: Funding\n---\n\n# Acme raised five million in one summer\n',
    )
  })

  test.each([
    ['leans on a pronoun', 'It raised five million in one summer. Two funds led the round.'],
    ['asks', 'Who pays for five million? Two funds led the round. Berlin came later.'],
    [
      'is too long',
      `Acme raised five million ${'and again five million '.repeat(4)}in one summer. Two funds led the round.`,
    ],
    ['is all there is to say', 'Acme raised five million in one summer.'],
  ])('stays where the first sentence %s', (_, prose) => {
    expect(slideOf('Funding', prose)?.title).toBe('Funding')
  })
})

test.each(['Photoroom', 'Where the people came from', 'Funding the machines'])('the heading %s stays', (heading) => {
  expect(slideOf(heading, 'Acme raised five million in one summer. Two funds led the round.')?.title).toBe(heading)
})

test('a section of several slides keeps its heading on the one that opens it', () => {
  const long = 'Cats sleep in the sun by day and hunt in the dark by night. '.repeat(20)
  const deck = plan(`## Funding\n\nAcme raised five million in one summer. ${long}\n\nBolt raised two million. ${long}`)
  expect(deck.slides[1]).toMatchObject({ kind: 'section', title: 'Funding' })
  expect(deck.slides.slice(2)).toMatchObject([
    { title: 'Acme raised five million in one summer' },
    { title: 'Bolt raised two million' },
  ])
})

test('a heading that was cut from a sentence gives way to the whole of it, and is not lost', () => {
  const first = 'Nobody at Fernhill Oats ever expected to run a grown-up company'
  const paragraph = 'The firm began in a rented bakery. Two funds paid for the growth. '.repeat(6)
  const deck = plan(`${first}. ${paragraph}\n\n${paragraph}`)
  expect(deck.slides.map(({ title }) => title)).toContain(first)
})
