import type { SlideInfo } from './deck-info.ts'

/** Layouts that stand for a part of the talk; other slides are below the part before them. */
const PART_LAYOUTS = new Set(['cover', 'intro', 'agenda', 'section', 'sources', 'end'])

/** How deep each slide stands in the outline, 1 for the top. */
export function levelsOf(slides: readonly SlideInfo[]): readonly number[] {
  return slides.map((slide) => slide.level ?? (PART_LAYOUTS.has(slide.layout) ? 1 : 2))
}
