import type { Page } from 'playwright-chromium'

/** What a page said or did that it should not: errors, and requests for more than itself (`data:` and `blob:` are itself). */
export function watchComplaints(page: Page, allowed: (url: string) => boolean): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => {
    if (message !== SLIDEV_MAY_SAY) complaints.push(message)
  })
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !allowed(request.url())) complaints.push(request.url())
  })
  return complaints
}

/** Slidev asks that the screen stay on; some browsers refuse. */
const SLIDEV_MAY_SAY = 'Wake Lock permission request denied'

/** What the slide that is up shows, its charts' tables and descriptions included, once each chart is drawn. */
export async function readSlide(page: Page, no: number): Promise<string> {
  const slide = page.locator(`#slideshow [data-slidev-no="${no}"]`)
  await slide.locator('.slidev-layout').waitFor()
  await slide.locator('[data-chart-state="pending"]').first().waitFor({ state: 'detached' })
  return slide.evaluate((element) => {
    const labels = [...element.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'))
    const failed = [...element.querySelectorAll('[data-chart-state="failed"]')].map(() => 'a chart failed')
    return [element.textContent, ...labels, ...failed].join('\n')
  })
}

/** Goes through a deck by the keyboard, from its first slide to its last, and gives what each shows. */
export async function visitSlides(page: Page, total: number): Promise<string[]> {
  const texts: string[] = []
  for (let no = 1; no <= total; no++) {
    texts.push(await readSlide(page, no))
    if (no < total) await page.keyboard.press('ArrowDown')
  }
  return texts
}
