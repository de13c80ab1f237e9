import type { PrintJob } from './print-job.ts'
import { ORIGIN } from './serve-site.ts'

/** What stands for slides that other pages of the same export show: their numbers, and what their addresses begin with. */
export interface SlidesElsewhere {
  readonly numbers: readonly number[]
  readonly address: string
}

const ADDRESS = `${ORIGIN}/slide/`

/** Slides of a deck on other pages than that of a job, for `linkSlides`. */
export function slidesElsewhere({ deck, whole = deck }: Pick<PrintJob, 'deck' | 'whole'>): SlidesElsewhere {
  const here = new Set(deck.slides.map(({ no }) => no))
  return { numbers: whole.slides.map(({ no }) => no).filter((no) => !here.has(no)), address: ADDRESS }
}

/** The number of the slide on another page that an address stands for. */
export function slideAt(address: string): number | undefined {
  return address.startsWith(ADDRESS) ? Number(address.slice(ADDRESS.length)) : undefined
}

/**
 * Makes links from slide to slide lead to that slide on the print page, or to the address that stands for it where another page
 * shows it, and those to a slide that is not there plain text. A link within a slide leads to a place on that slide, though others
 * may have one of the same name, as notes do. Runs inside the browser, so it refers to nothing outside itself.
 */
export function linkSlides(elsewhere: SlidesElsewhere): void {
  const nameApart = (slide: Element): void => {
    for (const own of slide.querySelectorAll('[id]')) {
      const { id } = own
      if (document.getElementById(id) === own) continue
      own.id = `${slide.id}-${id}`
      for (const link of slide.querySelectorAll('a[href^="#"]'))
        if ([id, encodeURIComponent(id)].includes(link.getAttribute('href')?.slice(1) ?? ''))
          link.setAttribute('href', `#${encodeURIComponent(own.id)}`)
    }
  }
  for (const slide of document.querySelectorAll('.print-slide-container')) nameApart(slide)
  for (const link of document.querySelectorAll('.print-slide-container a[href]')) {
    // Slidev puts a sign before `#/3`, which has one.
    const no = /^\/?#{0,2}\/?(\d+)$/u.exec(link.getAttribute('href') ?? '')?.[1]
    if (no === undefined) continue
    const slide = document.querySelector(`[data-slidev-no="${no}"]`)?.closest('.print-slide-container')
    if (slide !== null && slide !== undefined) link.setAttribute('href', `#${slide.id}`)
    else if (elsewhere.numbers.includes(Number(no))) link.setAttribute('href', `${elsewhere.address}${no}`)
    else link.removeAttribute('href')
  }
}
