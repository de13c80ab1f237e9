import type { Browser, BrowserContext } from 'playwright-chromium'
import { within } from '../within.ts'
import type { PrintJob } from './print-job.ts'
import { ORIGIN } from './serve-site.ts'

/** How long a context may take to close (milliseconds): one whose page hangs does not, and goes with its browser. */
const PATIENCE = 2000

/** Opens a context of its own for a deck, with nothing kept from elsewhere, and closes it, whatever happens. */
export async function withContext<T>(
  browser: Browser,
  { deck: { width, height }, scale = 1, dark }: Pick<PrintJob, 'deck' | 'scale' | 'dark'>,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    return await use(context)
  } finally {
    // A browser that has crashed has none to close.
    await within(PATIENCE, context.close()).catch(() => undefined)
  }
}

/** Where the page is that shows every slide, or every click step, of all or of some. */
export function printAddress({ withClicks = false, range }: Pick<PrintJob, 'withClicks' | 'range'>): string {
  const query = `print=${withClicks ? 'clicks' : 'true'}${range === undefined ? '' : `&range=${range.join(',')}`}`
  return `${ORIGIN}/print?${query}`
}
