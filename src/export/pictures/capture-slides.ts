import type { Page } from '../browser/devtools/page.ts'

/** What pictures can be: without loss, or smaller and much the same. */
export type PictureFormat = 'png' | 'webp'

/**
 * Takes pictures of those containers of the print page that are named, 0-based, each as large as the window, which a slide
 * fills: pictures of an element are of the whole page, cut, and take twice as long. PNG is packed with less effort. A slide is put
 * at the very corner, so that its edges are whole pixels at any scale.
 */
export async function captureSlides(
  page: Page,
  containers: readonly number[],
  format: PictureFormat,
): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = []
  for (const container of containers) {
    await page.evaluate(showAlone, container)
    const { data } = await page.session.send('Page.captureScreenshot', { format, ...EFFORT[format] })
    pictures.push(Buffer.from(data, 'base64'))
  }
  await page.evaluate(showAlone, -1)
  return pictures
}

/** Text keeps its edges at this quality of WebP (of 100), at half the size of a PNG; quick PNGs are a fourth larger. */
const EFFORT = { png: { optimizeForSpeed: true }, webp: { quality: 90 } } as const

/** Lays one slide over the others; none for -1. They keep their sizes, so that no chart is drawn anew. Runs inside the browser. */
function showAlone(container: number): void {
  scrollTo(0, 0)
  for (const [index, slide] of document.querySelectorAll<HTMLElement>('.print-slide-container').entries()) {
    const isShown = index === container
    slide.style.position = isShown ? 'fixed' : ''
    slide.style.inset = isShown ? '0 auto auto 0' : ''
    slide.style.zIndex = isShown ? '2147483647' : ''
  }
}
