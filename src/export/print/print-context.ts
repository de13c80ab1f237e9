import type { Browser } from '../browser/devtools/browser.ts'
import type { Page } from '../browser/devtools/page.ts'
import { within } from '../within.ts'
import type { PrintJob } from './print-job.ts'
import { type OnRefused, ORIGIN, siteAnswers } from './serve-site.ts'

/** How long a page may take to close (milliseconds): one that hangs does not, and goes with its browser. */
const PATIENCE = 2000

/** Opens a page of its own for a deck, which gets nothing but the deck's files; it shows nothing yet. The caller closes it. */
export async function openDeckPage(browser: Browser, job: PrintJob, onRefused: OnRefused): Promise<Page> {
  const { deck, scale = 1, dark } = job
  const page = await browser.openPage({
    width: deck.width,
    height: deck.height,
    scale,
    dark,
    ...siteAnswers(job, onRefused),
  })
  // A browser that has crashed has none to close.
  return { ...page, close: () => within(PATIENCE, page.close()).catch(() => undefined) }
}

/** Where the page is that shows every slide, or every click step, of all or of some. */
export function printAddress({ withClicks = false, range }: Pick<PrintJob, 'withClicks' | 'range'>): string {
  const query = `print=${withClicks ? 'clicks' : 'true'}${range === undefined ? '' : `&range=${range.join(',')}`}`
  return `${ORIGIN}/print?${query}`
}
