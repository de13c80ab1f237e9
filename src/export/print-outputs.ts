import type { Browser } from './browser/devtools/browser.ts'
import { hasErrors, type Message, MessageError, type Result } from '../message/message.ts'
import { allOf } from './all-of.ts'
import { atOnce } from './at-once.ts'
import type { Finished, Output, PageOutput } from './output.ts'
import type { StartedJob } from './print/early-deck.ts'
import { partsOf } from './print/parts.ts'
import { type PrintPage, withPrintPage } from './print/print-page.ts'
import type { PrintJob } from './print/print-job.ts'
import type { StepTimer } from './step-timer.ts'
import { take } from './take.ts'

/** What printing takes: a browser, a built deck, how many of its slides are shown at once, and where to tell what happens. */
export interface Printing {
  readonly browser: Browser
  readonly job: StartedJob
  readonly slidesAtOnce: number
  readonly timer: StepTimer
  readonly messages: Message[]
}

/** As many pages as are open at once: what a second core is for, and no more than memory has room for. */
const PAGES_AT_ONCE = 2

/**
 * Prints outputs from as few pages as can be, each loaded once: those of one width share one, until one of them uses it up. A
 * large deck is shown in parts, each on a page of its own. The browser is closed as soon as all are printed; what is left to do
 * does not wait for it.
 */
export async function printOutputs(
  outputs: readonly PageOutput[],
  printing: Printing,
): Promise<ReadonlyMap<Output, Finished>> {
  const { browser, job, timer, messages } = printing
  const parts = await printParts(outputs, printing)
  const closing = browser.close().catch(() => undefined)
  const finished = outputs.map(async (output) => {
    const result = await timer.run('finish', () => output.finish(parts.get(output) ?? [], job.deck))
    return [output, take(result, messages)] as const
  })
  const made = new Map<Output, Finished>(await allOf(finished))
  await closing
  return made
}

/** What each output has taken from the parts of the deck, in their order. */
async function printParts(outputs: readonly PageOutput[], printing: Printing): Promise<Taken> {
  const pages = pagesOf(outputs)
  if (partsOf(printing.job, printing.slidesAtOnce).length === 1) return await takeFrom(pages, printing, takePart)
  const first = await takeFrom(pages, printing, (output, opened, job) =>
    output.survey === undefined ? takePart(output, opened, job) : output.survey(opened, job),
  )
  const surveyed = outputs.filter((output) => output.survey !== undefined)
  const second = await takeFrom(pagesOf(surveyed), printing, (output, opened, job) =>
    output.print(opened, job, first.get(output)),
  )
  return new Map([...first, ...second])
}

/** What outputs have taken from pages, in the order of the parts of the deck. */
type Taken = ReadonlyMap<PageOutput, readonly unknown[]>

type Take = (output: PageOutput, opened: PrintPage, job: PrintJob) => Promise<Result<unknown>>

const takePart: Take = (output, opened, job) => output.print(opened, job)

/** Opens a page for each part of the deck, for outputs that share it, and takes something from it for each of them. */
async function takeFrom(pages: readonly (readonly PageOutput[])[], printing: Printing, taking: Take): Promise<Taken> {
  const sheets = pages.flatMap((sharing) => sheetsOf(sharing, printing))
  const results = await atOnce(
    PAGES_AT_ONCE,
    sheets.map((sheet) => () => takeSheet(sheet, printing, taking)),
  )
  const messages = results.flatMap((result) => result.messages)
  if (hasErrors(messages)) throw new MessageError(messages)
  printing.messages.push(...messages)
  const taken = new Map<PageOutput, unknown[]>(pages.flat().map((output) => [output, []]))
  for (const [index, { sharing }] of sheets.entries())
    for (const [at, output] of sharing.entries()) taken.get(output)?.push(results[index]?.value?.[at])
  return taken
}

/** A page to open, and the outputs that it is opened for. */
interface Sheet {
  readonly sharing: readonly PageOutput[]
  readonly job: StartedJob
}

function sheetsOf(sharing: readonly PageOutput[], { job, slidesAtOnce }: Printing): Sheet[] {
  const width = sharing[0]?.width
  const sized = width === undefined ? job : sizedTo(width, job)
  return partsOf(sized, slidesAtOnce).map((part) => ({ sharing, job: part }))
}

/** The page that was loaded early is as wide as paper needs it. */
function sizedTo(width: number, job: StartedJob): StartedJob {
  return { ...job, scale: width / job.deck.width, early: () => Promise.resolve(undefined) }
}

/** The outputs that share a page, page by page: those of one width, of which what leaves it as it is comes first. */
export function pagesOf(outputs: readonly PageOutput[]): PageOutput[][] {
  const widths = [...new Set(outputs.map(({ width }) => width))]
  return widths.flatMap((width) => {
    const alike = outputs.filter((output) => output.width === width)
    const keeping = alike.filter(({ usesUp }) => usesUp !== true)
    const [first, ...others] = alike.filter(({ usesUp }) => usesUp === true)
    const pages = [[...keeping, ...(first === undefined ? [] : [first])], ...others.map((output) => [output])]
    return pages.filter((page) => page.length > 0)
  })
}

async function takeSheet(
  { sharing, job }: Sheet,
  { browser, timer }: Printing,
  taking: Take,
): Promise<Result<unknown[] | undefined>> {
  return await timer.run('print', () =>
    withPrintPage(browser, job, async (opened) => {
      const messages: Message[] = []
      const taken: unknown[] = []
      for (const output of sharing) {
        const result = await taking(output, opened, job)
        messages.push(...result.messages)
        if (result.value === undefined) return { value: undefined, messages }
        taken.push(result.value)
      }
      return { value: taken, messages }
    }),
  )
}
