import { type ComputedRef, computed } from 'vue'
import { type DeckSlide, useSlideContext } from './slidev-client.js'

/** A section as the running head names it: its number, where it has one, and the slide that opens it. */
export interface Section {
  readonly number: string | undefined
  readonly slide: number
}

/** The section that a slide opens or stands in, from the nearest slide with `layout: section` or `opensSection: true`. */
export function findSection(slides: readonly DeckSlide[], page: number): Section | undefined {
  const opening = slides.findLast(({ no, meta }) => no <= page && opensSection(meta))
  if (opening === undefined) return undefined
  const number = opening.meta.slide.frontmatter['number']
  return {
    number: typeof number === 'string' || typeof number === 'number' ? String(number) : undefined,
    slide: opening.no,
  }
}

/** The section of the slide that a component stands on. */
export default function useSection(): ComputedRef<Section | undefined> {
  const { $nav, $page } = useSlideContext()
  return computed(() => findSection($nav.value.slides, $page.value))
}

function opensSection(meta: DeckSlide['meta']): boolean {
  return layoutOf(meta) === 'section' || meta.slide.frontmatter['opensSection'] === true
}

function layoutOf(meta: DeckSlide['meta']): unknown {
  return meta.layout ?? meta.slide.frontmatter['layout']
}
