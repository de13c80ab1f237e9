import { createHash } from 'node:crypto'
import type { ResolvedSlidevOptions } from '@slidev/types'

/** What tells whether a deck, and each of its slides, is the one that was built. */
export interface SlideMarks {
  /** Of all that is not one slide's: headmatter, features, files and slides that there are. */
  readonly deck: string
  readonly slides: readonly string[]
}

/** The marks of a deck as it stands in its files. */
export function slideMarks({ data, roots }: Pick<ResolvedSlidevOptions, 'data' | 'roots'>): SlideMarks {
  const files = data.slides.map(({ source }) => source.filepath)
  return {
    deck: markOf([data.headmatter, data.features, roots, files]),
    slides: data.slides.map(({ content, frontmatter, note, title, level }) =>
      markOf([content, frontmatter, note, title, level]),
    ),
  }
}

/** The numbers (from 1) of the slides that differ; undefined where more than slides do. */
export function changedSlides(before: SlideMarks, now: SlideMarks): number[] | undefined {
  if (before.deck !== now.deck || before.slides.length !== now.slides.length) return undefined
  return now.slides.flatMap((mark, index) => (mark === before.slides[index] ? [] : [index + 1]))
}

function markOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
