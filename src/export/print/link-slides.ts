/**
 * Makes links from slide to slide lead to that slide on the print page, and those to a slide that is not there plain text.
 * Runs inside the browser, so it refers to nothing outside itself.
 */
export function linkSlides(): void {
  for (const link of document.querySelectorAll('.print-slide-container a[href]')) {
    const no = /^(?:\/?#)?\/?(\d+)$/u.exec(link.getAttribute('href') ?? '')?.[1]
    if (no === undefined) continue
    const slide = document.querySelector(`[data-slidev-no="${no}"]`)?.closest('.print-slide-container')
    if (slide === null || slide === undefined) link.removeAttribute('href')
    else link.setAttribute('href', `#${slide.id}`)
  }
}
