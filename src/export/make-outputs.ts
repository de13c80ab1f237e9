import { slidesInRange } from '../deck/range.ts'
import { readSource } from '../deck/read-source.ts'
import type { Message } from '../message/message.ts'
import { allOf } from './all-of.ts'
import type { ExportRequest } from './export-request.ts'
import type { Finished, Output, PageOutput, SourceOutput } from './output.ts'
import { printOutputs } from './print-outputs.ts'
import { buildSite } from './site/build-site.ts'
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
  const site = { entry: request.entry, out: folder, print: true }
  const [built, { startBrowser, pickSlides }] = await Promise.all([
    timer.run('build', () => buildSite(site)),
    loadTools(),
  ])
  const whole = take(built, messages)
  const job = {
    folder,
    deck: range === undefined ? whole : pickSlides(whole, range),
    dark: request.dark ?? false,
    timeout: request.timeout ?? 60_000,
    withClicks: request.withClicks ?? false,
    range,
  }
  const browser = take(await timer.run('browser', () => startBrowser({ explicit: request.browser })), messages)
  try {
    return await printOutputs(outputs, { browser, job, timer, messages })
  } finally {
    await browser.close()
  }
}

/** What prints and finishes takes half a second to load: it is loaded while another process builds. */
async function loadTools(): Promise<
  Pick<typeof import('./browser/start-browser.ts'), 'startBrowser'> &
    Pick<typeof import('./pdf/pick-slides.ts'), 'pickSlides'>
> {
  const [{ startBrowser }, { pickSlides }] = await Promise.all([
    import('./browser/start-browser.ts'),
    import('./pdf/pick-slides.ts'),
    import('./pdf/finish-pdf.ts'),
  ])
  return { startBrowser, pickSlides }
}
