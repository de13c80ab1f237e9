import { slidesInRange } from '../deck/range.ts'
import { readSource } from '../deck/read-source.ts'
import type { Browser } from 'playwright-chromium'
import type { Message, Result } from '../message/message.ts'
import { allOf } from './all-of.ts'
import type { ExportRequest } from './export-request.ts'
import type { Finished, Output, PageOutput, SourceOutput } from './output.ts'
import { printOutputs } from './print-outputs.ts'
import { buildForPaper } from './paper/build-for-paper.ts'
import type { StepTimer } from './step-timer.ts'
import { take } from './take.ts'
import { withTempFolder } from './temp-folder.ts'

/** What was made, by what was asked for. */
export type Made = ReadonlyMap<Output, Finished>

/**
 * Makes every output of a deck, and writes none. What needs no browser is made while another process builds for what does.
 * @throws MessageError where a message is an error; the others go to `messages`.
 */
export async function makeOutputs(
  request: ExportRequest,
  outputs: readonly Output[],
  timer: StepTimer,
  messages: Message[],
): Promise<Made> {
  const range = await numbersIn(request, messages)
  const fromPage = outputs.filter((output) => output.from === 'page')
  const fromSource = outputs.filter((output) => output.from === 'source')
  const print = (folder: string): Promise<Made> => buildAndPrint(request, fromPage, { folder, range, timer, messages })
  const made = await allOf<Made>([
    fromPage.length === 0 ? new Map() : withTempFolder(print),
    makeFromSource(request, fromSource, timer, messages),
  ])
  return new Map(made.flatMap((each) => [...each]))
}

/** Where only some slides are asked for, their numbers: the deck is read for it, which is soon done, so that a mistake is told at once. */
async function numbersIn({ entry, range }: ExportRequest, messages: Message[]): Promise<readonly number[] | undefined> {
  if (range === undefined) return undefined
  const { slides } = take(await readSource(entry), [])
  return take(slidesInRange(range, slides.length), messages)
}

async function makeFromSource(
  { entry, dark = false, range }: ExportRequest,
  outputs: readonly SourceOutput[],
  timer: StepTimer,
  messages: Message[],
): Promise<Made> {
  const made = new Map<Output, Finished>()
  for (const output of outputs)
    made.set(output, take(await timer.run('read', () => output.make({ entry, dark, range })), messages))
  return made
}

interface Tools {
  readonly folder: string
  readonly range: readonly number[] | undefined
  readonly timer: StepTimer
  readonly messages: Message[]
}

async function buildAndPrint(
  request: ExportRequest,
  outputs: readonly PageOutput[],
  { folder, range, timer, messages }: Tools,
): Promise<Made> {
  // Side by side: a browser takes as long to start as what else is to be loaded, and another process builds.
  const loading = import('./browser/start-browser.ts')
  const building = timer.run('build', () => buildForPaper({ entry: request.entry, folder }))
  building.catch(() => undefined)
  const starting = timer.run('browser', async () => (await loading).startBrowser({ explicit: request.browser }))
  return await withBrowser(starting, async (browser) => {
    const [built, { pickSlides }] = await Promise.all([building, loadTools()])
    const { keep, ...site } = take(built, messages)
    const job = {
      ...site,
      deck: range === undefined ? site.deck : pickSlides(site.deck, range),
      dark: request.dark ?? false,
      timeout: request.timeout ?? 60_000,
      withClicks: request.withClicks ?? false,
      range,
    }
    const made = await printOutputs(outputs, { browser: take(await browser, messages), job, timer, messages })
    await keep()
    return made
  })
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

/** What prints and finishes takes half a second to load: it is loaded while others work. */
async function loadTools(): Promise<Pick<typeof import('./pdf/pick-slides.ts'), 'pickSlides'>> {
  const [tools] = await Promise.all([import('./pdf/pick-slides.ts'), import('./pdf/finish-pdf.ts')])
  return tools
}
