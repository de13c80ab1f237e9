import { setTimeout as wait } from 'node:timers/promises'
import type { Message, Result } from '../message/message.ts'
import type { Browser } from './browser/devtools/browser.ts'
import { startBrowser } from './browser/start-browser.ts'
import type { ExportRequest } from './export-request.ts'
import type { Made, PageOutput } from './output.ts'
import { type PaperBuild, type PaperStart, startPaper } from './paper/build-for-paper.ts'
import { type EarlyDeck, loadEarly } from './print/early-deck.ts'
import type { PrintJob } from './print/print-job.ts'
import { firstRange, SLIDES_AT_ONCE } from './print/parts.ts'
import { printOutputs } from './print-outputs.ts'
import type { StepTimer } from './step-timer.ts'
import { pickSlides } from './site/pick-slides.ts'
import { take } from './take.ts'

/** Where to build, which slides are asked for, and where to tell what happens. */
export interface PageTools {
  readonly folder: string
  readonly range: readonly number[] | undefined
  readonly timer: StepTimer
  readonly messages: Message[]
}

/**
 * Builds a deck and makes outputs out of its page. Side by side: a browser takes as long to start as what else is to be loaded,
 * another process builds, and meanwhile the page loads the deck as it was before.
 * @throws MessageError where a message is an error; the others go to `messages`.
 */
export async function makeFromPage(
  request: ExportRequest,
  outputs: readonly PageOutput[],
  { folder, range, timer, messages }: PageTools,
): Promise<Made> {
  const { paper, building, starting } = startBoth(request, folder, timer)
  return await withBrowser(starting, async (browser) => {
    const early = range === undefined ? await loadBefore(request, paper, browser) : undefined
    const [built] = await Promise.all([building, loadTools()])
    const { keep, ...site } = take(built, messages)
    const deck = range === undefined ? site.deck : pickSlides(site.deck, range)
    const job = { ...jobOf(request, { ...site, deck }), range, ...(early === undefined ? {} : { early }) }
    const { slidesAtOnce = SLIDES_AT_ONCE } = request
    const made = await printOutputs(outputs, {
      browser: take(await browser, messages),
      job,
      slidesAtOnce,
      timer,
      messages,
    })
    await keep()
    return made
  })
}

/** What looks for a kept build, and loads what finishes a PDF, leaves this process no time for anything else (milliseconds). */
const HEAD_START = 50

interface Started {
  readonly paper: Promise<PaperStart>
  readonly building: PaperStart['built']
  readonly starting: Promise<Result<Browser>>
}

/** A browser is on its way before anything else: from then on it starts by itself. */
function startBoth({ entry, browser: explicit }: ExportRequest, folder: string, timer: StepTimer): Started {
  let onSpawn = (): void => undefined
  const spawned = new Promise<void>((resolve) => (onSpawn = resolve))
  const paper = Promise.race([spawned, wait(HEAD_START)]).then(() => startPaper({ entry, folder }))
  const building = timer.run('build', async () => (await paper).built)
  // It is waited for later.
  building.catch(() => undefined)
  return { paper, building, starting: timer.run('browser', () => startBrowser({ explicit, onSpawn })) }
}

async function loadBefore(
  request: ExportRequest,
  paper: Promise<PaperStart>,
  starting: Promise<Result<Browser>>,
): Promise<EarlyDeck | undefined> {
  const before = await (await paper).before
  if (before === undefined) return undefined
  const job = jobOf(request, before)
  return loadEarly(
    starting.then(({ value }) => value),
    { ...job, range: firstRange(job, request.slidesAtOnce ?? SLIDES_AT_ONCE) },
  )
}

function jobOf(
  { dark = false, timeout = 60_000, withClicks = false }: ExportRequest,
  { folder, deck, parts, changes }: Omit<PaperBuild, 'keep'>,
): PrintJob {
  return { folder, deck, parts, dark, timeout, withClicks, ...(changes === undefined ? {} : { changes }) }
}

/** Hands on a browser that is starting, and closes it, whatever happens. */
async function withBrowser<T>(
  starting: Promise<Result<Browser>>,
  use: (starting: Promise<Result<Browser>>) => Promise<T>,
): Promise<T> {
  // Whoever uses it is told why it does not start; until then nobody may be listening.
  starting.catch(() => undefined)
  try {
    return await use(starting)
  } finally {
    const started = await starting.catch(() => undefined)
    await started?.value.close()
  }
}

/** What finishes a PDF takes half a second to load: it is loaded while others work. */
async function loadTools(): Promise<void> {
  await import('./pdf/finish-pdf.ts')
}
