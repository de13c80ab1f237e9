import type { Result } from '../../message/message.ts'
import type { Browser } from '../browser/devtools/browser.ts'
import type { Page } from '../browser/devtools/page.ts'
import { within } from '../within.ts'
import type { StartedJob } from './early-deck.ts'
import { loadDeck, type LoadingDeck } from './load-deck.ts'
import { whyNotPrinted } from './not-printed.ts'
import { isSettled, readPageState, type PageState } from './page-state.ts'
import type { PrintJob } from './print-job.ts'
import type { PageWatch } from './watch-page.ts'

/** Once the page has complained it will not be printed; it has this long (milliseconds) to complain of other things too. */
const GRACE = 2000

/** A page may take its time for loading, for drawing, and once more for printing. */
const PATIENCE = 3

/** The page with every slide of a deck, one below the other, after it has settled or its time was up. */
export interface PrintPage {
  readonly page: Page
  readonly state: PageState
  readonly watch: PageWatch
}

/** Opens the page of a deck that was built with `print`, hands it to `use`, and closes it, whatever happens. */
export async function withPrintPage<T>(
  browser: Browser,
  job: StartedJob,
  use: (opened: PrintPage) => Promise<Result<T | undefined>>,
): Promise<Result<T | undefined>> {
  let opened: LoadingDeck | undefined
  try {
    opened = (await job.early?.(job)) ?? (await loadDeck(browser, job))
    return await within(PATIENCE * job.timeout, useDeck(opened, job, use))
  } catch (cause) {
    await untilTold(opened)
    const messages = opened?.watch.messages() ?? []
    return { value: undefined, messages: [...messages, ...(await whyNotPrinted(cause, browser, job))] }
  } finally {
    await opened?.page.close()
  }
}

/** That a page has crashed may be told after what has failed of it; a page that is there answers soon. */
async function untilTold(opened: LoadingDeck | undefined): Promise<void> {
  if (opened !== undefined)
    await within(
      SOON,
      opened.page.evaluate(() => true),
    ).catch(() => undefined)
}

/** Milliseconds. */
const SOON = 500

async function useDeck<T>(
  { page, watch, loaded }: LoadingDeck,
  job: PrintJob,
  use: (opened: PrintPage) => Promise<Result<T | undefined>>,
): Promise<Result<T | undefined>> {
  await loaded
  return await use({ page, watch, state: await settle(page, watch, job) })
}

/** Click steps appear once their slide is there. Looks again with every picture the browser paints, until nothing changes any more or the time is up. */
async function settle(page: Page, watch: PageWatch, { deck, timeout }: PrintJob): Promise<PageState> {
  let deadline = Date.now() + timeout
  let before = 0
  for (;;) {
    const state = await page.evaluate(readPageState)
    const isSame = state.steps.length === before
    if ((isSame && isSettled(state, deck.slides.length)) || Date.now() > deadline) return state
    before = state.steps.length
    if (watch.messages().length > 0) deadline = Math.min(deadline, Date.now() + GRACE)
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
  }
}
