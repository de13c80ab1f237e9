import { describe, expect, it } from 'vitest'
import { SLIDE_ERROR } from '../../../src/export/site/print-patches.ts'
import { consoleMessage } from '../../../src/export/print/watch-page.ts'
import { deckOf } from '../../support/deck-info.ts'

const DECK = deckOf(['cover', 'chart'])

describe('consoleMessage', () => {
  it('names the slide of a component error', () => {
    expect(consoleMessage('error', `${SLIDE_ERROR} 2 two\nlines`, DECK)).toMatchObject({
      rule: 'export/slide-failed',
      text: 'slide 2 fails: two\nlines',
      place: { file: 'slides.md', line: 11 },
    })
  })

  it('tells of an error outside the slides', () => {
    expect(consoleMessage('error', `${SLIDE_ERROR} 0 boom`, DECK)?.text).toBe(
      'a part of the deck outside the slides fails: boom',
    )
  })

  it('tells of any other error', () => {
    expect(consoleMessage('error', 'boom', DECK)?.rule).toBe('export/page-error')
  })

  it('leaves warnings, and failed requests, which are told by whoever answers them', () => {
    expect(consoleMessage('warning', 'careful', DECK)).toBeUndefined()
    expect(consoleMessage('error', 'Failed to load resource: 404', DECK)).toBeUndefined()
  })
})
