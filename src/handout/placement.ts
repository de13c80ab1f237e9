import type { ShownParts } from './arrange.ts'
import type { SeenSlides } from './content.ts'
import type { HandoutJob } from './job.ts'
import type { SlidePages } from './markup.ts'

/** What is known of a part of a deck before its pages are printed: on which of them each slide begins, 1-based, and how many there are. */
export interface HandoutSurvey extends SeenSlides {
  readonly pages: SlidePages
  readonly count: number
}

/** How the pages of a part are numbered: the first one's number, and how many the whole handout has. */
export interface PageNumbers {
  readonly first: number
  readonly total: number
}

/** Where the pages of a print stand in its handout. `numbers` is for parts: a whole one counts its pages by itself. */
export interface Placement {
  /** The pages of all slides. */
  readonly pages: SlidePages
  readonly shows: ShownParts
  readonly numbers?: PageNumbers
}

/** Where a part of a deck stands, by the surveys of all parts in their order; `around` counts the pages before and behind the slides. */
export function placeOf(
  { deck, whole = deck }: Pick<HandoutJob, 'deck' | 'whole'>,
  surveys: readonly HandoutSurvey[],
  around: { readonly front: number; readonly back: number },
): Placement {
  const before = surveys.map((_, index) => around.front + sumOf(surveys.slice(0, index)))
  const pages = new Map(
    surveys.flatMap((survey, index) =>
      [...survey.pages].map(([no, page]) => [no, page + (before[index] ?? 0)] as const),
    ),
  )
  const [first, last] = [deck.slides[0]?.no ?? 0, deck.slides.at(-1)?.no]
  const front = first === whole.slides[0]?.no
  const own = surveys.findIndex((survey) => survey.headings.has(first))
  return {
    pages,
    shows: { front, slides: true, back: last === whole.slides.at(-1)?.no },
    numbers: { first: front ? 1 : (before[own] ?? 0) + 1, total: around.front + sumOf(surveys) + around.back },
  }
}

function sumOf(surveys: readonly HandoutSurvey[]): number {
  return surveys.reduce((sum, { count }) => sum + count, 0)
}
