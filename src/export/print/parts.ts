import { pickSlides } from '../site/pick-slides.ts'
import type { StartedJob } from './early-deck.ts'
import type { PrintJob } from './print-job.ts'

/**
 * How many slides a page shows at once, where it is not said. A page takes 0.8 MB for each slide, and as much again while it
 * prints; and Chromium takes longer for every slide, the more there are on the page. A handout with three or six to a page fills
 * its pages with so many.
 */
export const SLIDES_AT_ONCE = 96

/** The jobs that a page has one of each, in the order of the slides. A page that was loaded early may be the first one's. */
export function partsOf({ early, ...job }: StartedJob, slidesAtOnce: number): StartedJob[] {
  const first = early === undefined ? {} : { early }
  const numbers = job.deck.slides.map(({ no }) => no)
  if (numbers.length <= slidesAtOnce) return [{ ...job, ...first }]
  const count = Math.ceil(numbers.length / slidesAtOnce)
  return Array.from({ length: count }, (_, index) => ({
    ...partOf(job, numbers.slice(index * slidesAtOnce, (index + 1) * slidesAtOnce)),
    ...(index === 0 ? first : {}),
  }))
}

/** The range that the first of the parts shows; undefined where there is one. */
export function firstRange({ deck }: PrintJob, slidesAtOnce: number): readonly number[] | undefined {
  return deck.slides.length <= slidesAtOnce ? undefined : deck.slides.slice(0, slidesAtOnce).map(({ no }) => no)
}

function partOf(job: PrintJob, range: readonly number[]): PrintJob {
  const total = job.deck.total ?? job.deck.slides.length
  return { ...job, deck: { ...pickSlides(job.deck, range), total }, range, whole: job.deck }
}
