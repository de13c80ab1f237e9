import type { DeckInfo } from './deck-info.ts'

/**
 * The deck with its slides named as they are shown: by the front matter, else by the heading on the page (one per slide, empty
 * for none), since Slidev's own title is the heading's Markdown.
 */
export function nameSlides(deck: DeckInfo, headings: readonly string[]): DeckInfo {
  const slides = deck.slides.map((slide, index) => {
    const heading = headings[index] ?? ''
    return slide.titled || heading === '' ? slide : { ...slide, title: heading }
  })
  const first = slides[0]
  return { ...deck, slides, title: first?.no === 1 && !first.titled ? first.title : deck.title }
}
