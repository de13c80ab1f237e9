import { describe, expect, it } from 'vitest'
import { checkPage } from '../../../src/export/print/check-page.ts'
import { isSettled, type PageState } from '../../../src/export/print/page-state.ts'
import { deckOf } from '../../support/deck-info.ts'

const DECK = deckOf(['cover', 'chart', 'chart'])
const READY: PageState = {
  steps: [1, 2, 3],
  headings: ['', '', ''],
  loadingSlides: [],
  pendingImages: [],
  fontsLoading: false,
  failedFonts: [],
  charts: [{ name: 'funding', slide: 2, state: 'drawn', text: '', values: [], step: 1 }],
  unknownElements: [],
}

describe('isSettled', () => {
  it('is so once everything is there', () => {
    expect(isSettled(READY, 3)).toBe(true)
  })

  it.each<[string, Partial<PageState>]>([
    ['slides are missing', { steps: [1, 2] }],
    ['a slide is loading', { loadingSlides: [3] }],
    ['a picture is loading', { pendingImages: ['/a.png'] }],
    ['fonts are loading', { fontsLoading: true }],
    [
      'a chart is not drawn',
      { charts: [{ name: 'funding', slide: 2, state: 'pending', text: '', values: [], step: 1 }] },
    ],
  ])('is not so while %s', (_case, change) => {
    expect(isSettled({ ...READY, ...change }, 3)).toBe(false)
  })

  it('counts each slide once, however many click steps it has', () => {
    expect(isSettled({ ...READY, steps: [1, 1, 1] }, 3)).toBe(false)
    expect(isSettled({ ...READY, steps: [1, 1, 2, 3, 3] }, 3)).toBe(true)
    expect(checkPage({ ...READY, steps: [1, 1, 2, 3, 3] }, DECK)).toEqual([])
  })

  it('does not wait for a chart that has failed', () => {
    expect(
      isSettled(
        { ...READY, charts: [{ name: 'funding', slide: 2, state: 'failed', text: 'x', values: [], step: 1 }] },
        3,
      ),
    ).toBe(true)
  })
})

describe('checkPage', () => {
  it('says nothing of a page that is in order', () => {
    expect(checkPage(READY, DECK)).toEqual([])
  })

  it.each<[Partial<PageState>, string]>([
    [{ steps: [1, 2, 3, 4] }, 'the print page shows 4 slides, and the deck has 3'],
    [{ loadingSlides: [3] }, 'slide 3 does not load in time'],
    [{ failedFonts: ['Inter 400'] }, 'the font Inter 400 does not load'],
    [{ fontsLoading: true }, 'the fonts do not load in time'],
    [{ pendingImages: ['/a.png'] }, 'a picture does not load in time: /a.png'],
    [
      { unknownElements: [{ tag: 'fundingchrat', slide: 2 }] },
      'slide 2 uses <fundingchrat>, and there is no such component',
    ],
    [
      { charts: [{ name: 'funding', slide: 2, state: 'failed', text: 'row 3', values: [], step: 1 }] },
      'the chart funding on slide 2 failed: row 3',
    ],
    [
      { charts: [{ name: 'medals', slide: 3, state: 'pending', text: '', values: [], step: 1 }] },
      'the chart medals on slide 3 is not drawn in time (pending)',
    ],
  ])('tells of %o', (change, text) => {
    expect(checkPage({ ...READY, ...change }, DECK)).toMatchObject([{ severity: 'error', text }])
  })

  it('gives the place of the slide', () => {
    const [message] = checkPage({ ...READY, loadingSlides: [3] }, DECK)
    expect(message?.place).toEqual({ file: 'slides.md', line: 21 })
  })
})
