import { error, type Message } from '../../message/message.ts'
import type { Browser } from '../browser/devtools/browser.ts'
import type { Page } from '../browser/devtools/page.ts'
import { openDeckPage, printAddress } from './print-context.ts'
import type { PrintJob } from './print-job.ts'
import { watchFonts } from './seen-fonts.ts'
import { ORIGIN } from './serve-site.ts'
import { pageWatch, type PageWatch } from './watch-page.ts'

/**
 * Slidev asks for a new page after the last slide too. A canvas that is cleared while it is printed as vectors cuts a white hole
 * into the page (Chromium 156), unless it is a layer of its own, which an opacity makes it.
 */
const PRINT_STYLE = '.print-slide-container:last-child { break-after: auto } canvas { opacity: 0.9999 }'

/** A page on its way to show every slide of a deck, one below the other. Whoever has it closes it. */
export interface LoadingDeck {
  readonly page: Page
  readonly watch: PageWatch
  /** Fails where it does not load, or not in time. */
  readonly loaded: Promise<void>
}

/** Opens the page of a deck that was built with `print`, and begins to load it. */
export async function loadDeck(browser: Browser, job: PrintJob): Promise<LoadingDeck> {
  const watch = pageWatch(job)
  const page = await openDeckPage(browser, job, (url, reason) => {
    watch.add(refusal(url, reason))
  })
  watch.listen(page)
  const loaded = watchFonts(page)
    .then(() => page.goto(printAddress(job), job.timeout))
    .then(() => page.evaluate(addStyle, PRINT_STYLE))
  // Whoever waits for it is told.
  loaded.catch(() => undefined)
  return { page, watch, loaded }
}

/** Runs inside the browser. */
function addStyle(text: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: text }))
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
