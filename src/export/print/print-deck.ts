import type { Browser, Page } from 'playwright-chromium'
import { error, hasErrors, type Message, type Result } from '../../message/message.ts'
import { checkPage } from './check-page.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { isSettled, readPageState, type PageState } from './page-state.ts'
import { seenFonts, type SeenFont } from './seen-fonts.ts'
import { ORIGIN, serveSite } from './serve-site.ts'
import { watchPage, type PageWatch } from './watch-page.ts'
import { within } from '../within.ts'

/**
 * Slidev asks for a new page after the last slide too. A canvas that is cleared while it is printed as vectors cuts a white hole
 * into the page (Chromium 156), unless it is a layer of its own, which an opacity makes it.
 */
const PRINT_STYLE = '.print-slide-container:last-child { break-after: auto } canvas { opacity: 0.9999 }'

/** Once the page has complained it will not be printed; it has this long (milliseconds) to complain of other things too. */
const GRACE = 2000

/** A page may take its time for loading, for drawing, and once more for printing. */
const PATIENCE = 3

/** A built deck to print; `timeout` in milliseconds is for loading and for drawing, each. */
export interface PrintJob {
  readonly folder: string
  readonly deck: DeckInfo
  readonly dark: boolean
  readonly timeout: number
}

/** A printed deck, before it is checked and finished; `fonts` are those that the page's text is drawn in, `headings` the slides'. */
export interface Print {
  readonly pdf: Uint8Array
  readonly charts: number
  readonly fonts: readonly SeenFont[]
  readonly headings: readonly string[]
}

/** Prints a deck that was built with `print`. Whatever the page complains of is an error, and then there is no print. */
export async function printDeck(browser: Browser, job: PrintJob): Promise<Result<Print | undefined>> {
  const { width, height } = job.deck
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: job.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const watch = watchPage(page, job.deck)
    await serveSite(context, job.folder, (url, reason) => {
      watch.add(refusal(url, reason))
    })
    const print = within(PATIENCE * job.timeout, printPage(page, watch, job))
    return await print.catch((cause: unknown) => notPrinted(cause, watch))
  } finally {
    await context.close()
  }
}

async function printPage(page: Page, watch: PageWatch, job: PrintJob): Promise<Result<Print | undefined>> {
  const state = await openPrintPage(page, watch, job)
  const messages = [...watch.messages(), ...checkPage(state, job.deck)]
  if (hasErrors(messages)) return { value: undefined, messages }
  const fonts = await seenFonts(page)
  const pdf = await page.pdf(pdfOptions(job.deck))
  const late = watch.messages()
  if (late.length > 0) return { value: undefined, messages: late }
  return { value: { pdf, charts: state.charts.length, fonts, headings: state.headings }, messages }
}

/** Looks again with every picture the browser paints, until nothing changes any more or the time is up. */
async function openPrintPage(page: Page, watch: PageWatch, { deck, timeout }: PrintJob): Promise<PageState> {
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${ORIGIN}/print?print=true`, { waitUntil: 'load', timeout })
  await page.addStyleTag({ content: PRINT_STYLE })
  let deadline = Date.now() + timeout
  for (;;) {
    const state = await page.evaluate(readPageState)
    if (isSettled(state, deck.slides.length) || Date.now() > deadline) return state
    if (watch.messages().length > 0) deadline = Math.min(deadline, Date.now() + GRACE)
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
  }
}

function pdfOptions({ width, height }: DeckInfo): Parameters<Page['pdf']>[0] {
  return {
    width: `${width}px`,
    height: `${height}px`,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  }
}

/** The browser gave up: what the page complained of before tells why. */
function notPrinted(cause: unknown, watch: PageWatch): Result<undefined> {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
  return {
    value: undefined,
    messages: [...watch.messages(), error('export/print-failed', `the browser does not print the deck: ${reason}`)],
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
