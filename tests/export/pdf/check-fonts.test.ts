import { describe, expect, it } from 'vitest'
import { checkFonts } from '../../../src/export/pdf/check-fonts.ts'
import type { PdfFont } from '../../../src/export/pdf/pdf-fonts.ts'
import type { SeenFont } from '../../../src/export/print/seen-fonts.ts'
import { deckOf } from '../../support/deck-info.ts'

const DECK = deckOf(['cover', 'points'])
const SEEN: SeenFont[] = [
  { name: 'Inter-Regular', own: true, slides: [1, 2] },
  { name: 'DejaVuSans', own: false, slides: [2] },
]

function font(details: Partial<PdfFont>): PdfFont {
  return { name: 'Inter-Regular', type: 'Type0', embedded: true, characters: 'abc', ...details }
}

describe('checkFonts', () => {
  it("says nothing of the deck's own fonts, in weights that only a chart uses too", () => {
    expect(checkFonts([font({}), font({ name: 'Inter-SemiBold' })], SEEN, DECK)).toEqual([])
  })

  it('refuses fonts that are drawings, or are not in the file', () => {
    expect(checkFonts([font({ type: 'Type3' })], SEEN, DECK)).toMatchObject([
      { severity: 'error', rule: 'export/pdf-font-type3' },
    ])
    expect(checkFonts([font({ embedded: false })], SEEN, DECK)).toMatchObject([
      { severity: 'error', rule: 'export/pdf-font-not-embedded' },
    ])
  })

  it('names the characters and slides of a font of the machine, once', () => {
    const foreign = font({ name: 'DejaVuSans', characters: '·' })
    expect(checkFonts([foreign, foreign], SEEN, DECK)).toMatchObject([
      {
        severity: 'warning',
        text: '"·" is drawn in DejaVuSans, a font of this machine and not of the deck, on slide 2',
        place: { file: 'slides.md', line: 11 },
      },
    ])
  })

  it('knows of a font that no text of a slide is in', () => {
    const [message] = checkFonts([font({ name: 'Arial', characters: '→' })], SEEN, DECK)
    expect(message?.text).toContain('in a chart or a list marker')
  })
})
