import type { Page } from 'playwright-chromium'

/** What pictures can be: without loss, or smaller and much the same. */
export type PictureFormat = 'png' | 'webp'

/**
 * Takes pictures of those containers of the print page that are named, 0-based, each as large as the window, which a slide
 * fills. The browser draws and packs them itself, PNG with less effort, which takes less than half of the time that Playwright's
 * pictures of an element take: those are of the whole page, cut. A slide is put at the very corner, so that its edges are whole
 * pixels at any scale. The session ends with the page: ending it sooner would undo the page's scale.
 */
export async function captureSlides(
  page: Page,
  containers: readonly number[],
  format: PictureFormat,
): Promise<Uint8Array[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { ...(await page.evaluate(metrics)), mobile: false })
  const pictures: Uint8Array[] = []
  for (const container of containers) {
    await page.evaluate(showAlone, container)
    const { data } = await session.send('Page.captureScreenshot', { format, ...EFFORT[format] })
    pictures.push(Buffer.from(data, 'base64'))
  }
  await page.evaluate(showAlone, -1)
  return pictures
}

/** Text keeps its edges at this quality of WebP (of 100), at half the size of a PNG; quick PNGs are a fourth larger. */
const EFFORT = { png: { optimizeForSpeed: true }, webp: { quality: 90 } } as const

/** The window as it is: a session takes pictures at the scale that it has set itself. Runs inside the browser. */
function metrics(): { readonly width: number; readonly height: number; readonly deviceScaleFactor: number } {
  return { width: innerWidth, height: innerHeight, deviceScaleFactor: devicePixelRatio }
}

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
