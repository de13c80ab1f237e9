import { describe, expect, it } from 'vitest'
import { nameSlides } from '../../../src/export/site/name-slides.ts'
import { deckOf } from '../../support/deck-info.ts'

describe('nameSlides', () => {
  it('names slides by their headings, and the deck by its first', () => {
    const named = nameSlides(deckOf(['cover', 'points']), ['One', ''])
    expect(named.slides.map((slide) => slide.title)).toEqual(['One', 'Slide 2'])
    expect(named.title).toBe('One')
  })

  it('keeps the titles that the front matter gives', () => {
    const deck = deckOf(['cover'])
    const titled = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, titled: true })) }
    expect(nameSlides(titled, ['One'])).toEqual(titled)
  })
})
