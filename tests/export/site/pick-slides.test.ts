import { describe, expect, test } from 'vitest'
import { outlineOf, type OutlineEntry } from '../../../src/export/pdf/pdf-outline.ts'
import { pickSlides } from '../../../src/export/site/pick-slides.ts'
import { deckOf } from '../../support/deck-info.ts'

const DECK = deckOf(['cover', 'section', 'points', 'chart', 'section', 'points', 'points', 'end'])

/** "3 (4, 5), 6": what stands below a title. */
function listed(entries: readonly OutlineEntry[]): string {
  return entries
    .map(({ title, children }) => {
      const no = title.replace('Slide ', '')
      return children.length === 0 ? no : `${no} (${listed(children)})`
    })
    .join(', ')
}

const outline = (numbers: readonly number[]): string => listed(outlineOf(pickSlides(DECK, numbers).slides))

describe('the outline of some slides', () => {
  test.each([
    [[1, 2, 3, 4, 5, 6, 7, 8], '1, 2 (3, 4), 5 (6, 7), 8'],
    [[2, 4, 5, 7], '2 (4), 5 (7)'],
    [[3, 4], '3, 4'],
    // 6 is of the second part, whose divider is not there: it is not below the first.
    [[2, 3, 6], '2 (3), 6'],
    [[4, 6, 8], '4, 6, 8'],
  ])('of %j is %s', (numbers, expected) => {
    expect(outline(numbers)).toBe(expected)
  })

  test('is that of the levels which the deck gives', () => {
    const levels = [1, 2, 3, 3, 2, 3, 1, 2]
    const deck = { ...DECK, slides: DECK.slides.map((slide, index) => ({ ...slide, level: levels[index] ?? 1 })) }
    expect(listed(outlineOf(pickSlides(deck, [1, 3, 5, 6, 8]).slides))).toBe('1 (3, 5 (6)), 8')
  })
})

test('slides keep their numbers, and the deck the count of all', () => {
  const { slides, total } = pickSlides(DECK, [7, 3])
  expect(slides.map(({ no }) => no)).toEqual([3, 7])
  expect(total).toBe(8)
})

test('a slide knows the part it stands in where the divider is not there', () => {
  const slides = DECK.slides.map((slide) =>
    slide.layout === 'section' ? { ...slide, number: String(slide.no) } : slide,
  )
  const picked = pickSlides({ ...DECK, slides }, [1, 3, 5, 6]).slides
  expect(picked.map(({ part }) => part)).toEqual([undefined, '2 Slide 2', undefined, undefined])
})
