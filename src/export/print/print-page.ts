import type { Browser, Page } from 'playwright-chromium'
import { error, type Message, type Result } from '../../message/message.ts'
import { within } from '../within.ts'
import { whyNotPrinted } from './not-printed.ts'
import { isSettled, readPageState, type PageState } from './page-state.ts'
import { printAddress, withContext } from './print-context.ts'
import type { PrintJob } from './print-job.ts'
import { ORIGIN, serveSite } from './serve-site.ts'
import { watchPage, type PageWatch } from './watch-page.ts'

/**
 * Slidev asks for a new page after the last slide too. A canvas that is cleared while it is printed as vectors cuts a white hole
 * into the page (Chromium 156), unless it is a layer of its own, which an opacity makes it.
 */
const PRINT_STYLE = '.print-slide-container:last-child { break-after: auto } canvas { opacity: 0.9999 }'

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
  job: PrintJob,
  use: (opened: PrintPage) => Promise<Result<T | undefined>>,
): Promise<Result<T | undefined>> {
  const complaints: PageWatch[] = []
  try {
    return await withContext(browser, job, async (context) => {
      const page = await context.newPage()
      const watch = watchPage(page, job)
      complaints.push(watch)
      await serveSite(context, job, (url, reason) => {
        watch.add(refusal(url, reason))
      })
      const work = async (): Promise<Result<T | undefined>> => use({ page, watch, state: await open(page, watch, job) })
      return await within(PATIENCE * job.timeout, work())
    })
  } catch (cause) {
    const messages = complaints.flatMap((watch) => watch.messages())
    return { value: undefined, messages: [...messages, ...(await whyNotPrinted(cause, browser, job))] }
  }
}

/** Click steps appear once their slide is there. Looks again with every picture the browser paints, until nothing changes any more or the time is up. */
async function open(page: Page, watch: PageWatch, job: PrintJob): Promise<PageState> {
  const { deck, timeout } = job
  await page.emulateMedia({ media: 'screen' })
  await page.goto(printAddress(job), { waitUntil: 'load', timeout })
  await page.addStyleTag({ content: PRINT_STYLE })
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

function refusal(url: string, reason: 'elsewhere' | 'missing'): Message {
  if (reason === 'missing')
    return error('export/file-missing', `the deck asks for a file that is not there: ${url.replace(ORIGIN, '')}`)
  return error(
    'export/network-request',
    `the deck makes a request to ${url} while exporting, and an export uses no network`,
    {
      remedy:
        'Put the file into the deck: pictures into public/, fonts into the styles, and "fonts: { provider: none }" into the headmatter.',
    },
  )
}
