import { expect, test } from 'vitest'
import { nameUntitled } from '../../src/handout/name-untitled.ts'
import { deckOf } from '../support/deck-info.ts'

test('what has a title keeps it, a number too where it is written', () => {
  const deck = deckOf(['cover', 'points'])
  expect(nameUntitled(deck)).toEqual({ value: deck, messages: [] })
  const slides = deck.slides.map((slide) => ({ ...slide, title: String(slide.no), titled: true }))
  expect(nameUntitled({ ...deck, slides }).value.slides).toEqual(slides)
})

test('a slide without a heading is called after its number, a deck after its file', () => {
  const deck = deckOf(['cover', 'points'], { lang: 'zh-CN', title: '1' })
  const slides = deck.slides.map((slide) => ({ ...slide, title: String(slide.no) }))
  const { value, messages } = nameUntitled({ ...deck, slides })
  expect([value.title, ...value.slides.map(({ title }) => title)]).toEqual(['slides', '第1张', '第2张'])
  expect(messages).toMatchObject([{ rule: 'export/handout-title', severity: 'warning', place: { file: 'slides.md' } }])
})
