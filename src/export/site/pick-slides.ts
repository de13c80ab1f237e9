import type { DeckInfo, SlideInfo } from './deck-info.ts'
import { levelsOf } from './slide-levels.ts'

/**
 * The deck with these slides alone, in its order. They keep their numbers; each is as deep in the outline as it has slides
 * above it that are there, and knows the part it stands in where the slide that opens it is not.
 */
export function pickSlides(deck: DeckInfo, numbers: readonly number[]): DeckInfo {
  const picked = new Set(numbers)
  const above = slidesAbove(deck.slides)
  const slides = deck.slides
    .map((slide, index) => ({
      ...slide,
      level: 1 + (above[index] ?? []).filter(({ no }) => picked.has(no)).length,
      ...partOf(deck.slides, index, picked),
    }))
    .filter(({ no }) => picked.has(no))
  return { ...deck, slides, total: deck.slides.length }
}

/** For each slide those that it stands below in the outline, the nearest last. */
function slidesAbove(slides: readonly SlideInfo[]): readonly (readonly SlideInfo[])[] {
  const levels = levelsOf(slides)
  const open: { readonly slide: SlideInfo; readonly level: number }[] = []
  return slides.map((slide, index) => {
    const level = levels[index] ?? 1
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.map((each) => each.slide)
    open.push({ slide, level })
    return above
  })
}

function partOf(slides: readonly SlideInfo[], index: number, picked: ReadonlySet<number>): Pick<SlideInfo, 'part'> {
  const opening = slides.slice(0, index + 1).findLast(({ layout }) => layout === 'section')
  if (opening === undefined || picked.has(opening.no)) return {}
  return { part: opening.number === undefined ? opening.title : `${opening.number} ${opening.title}` }
}
