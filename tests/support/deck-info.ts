import type { DeckInfo, SlideInfo } from '../../src/export/site/deck-info.ts'

/** A deck for tests: a slide per layout, called "Slide 1" and so on, ten lines each in slides.md. */
export function deckOf(layouts: readonly string[], details: Partial<DeckInfo> = {}): DeckInfo {
  return { title: 'A deck', root: '.', width: 960, height: 540, slides: layouts.map(slideOf), ...details }
}

function slideOf(layout: string, index: number): SlideInfo {
  return { no: index + 1, title: `Slide ${index + 1}`, titled: false, layout, file: 'slides.md', line: index * 10 + 1 }
}
