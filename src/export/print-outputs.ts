import type { Browser } from './browser/devtools/browser.ts'
import type { Message, Result } from '../message/message.ts'
import { allOf } from './all-of.ts'
import type { Finished, Output, PageOutput, Printed } from './output.ts'
import type { StartedJob } from './print/early-deck.ts'
import { type PrintPage, withPrintPage } from './print/print-page.ts'
import type { PrintJob } from './print/print-job.ts'
import type { StepTimer } from './step-timer.ts'
import { take } from './take.ts'

/** What printing takes: a browser, a built deck, and where to tell what happens. */
export interface Printing {
  readonly browser: Browser
  readonly job: StartedJob
  readonly timer: StepTimer
  readonly messages: Message[]
}

/**
 * Prints outputs from as few pages as can be, each loaded once: those of one width share one, until one of them uses it up. Pages
 * of different widths stand side by side, which is what a second core is for. The browser is closed as soon as all are printed;
 * what is left to do does not wait for it.
 */
export async function printOutputs(
  outputs: readonly PageOutput[],
  printing: Printing,
): Promise<ReadonlyMap<Output, Finished>> {
  const { browser, timer, messages } = printing
  const widths = [...new Set(outputs.map(({ width }) => width))]
  const chains = widths.map((width) => outputs.filter((output) => output.width === width))
  const printed = (await allOf(chains.map((chain) => printChain(chain, printing)))).flat()
  const closing = browser.close().catch(() => undefined)
  const finished = printed.map(
    async ([output, { finish }]) => [output, take(await timer.run('finish', finish), messages)] as const,
  )
  const made = new Map<Output, Finished>(await allOf(finished))
  await closing
  return made
}

async function printChain(outputs: readonly PageOutput[], printing: Printing): Promise<(readonly [Output, Printed])[]> {
  const all: (readonly [Output, Printed])[] = []
  for (const sharing of pagesOf(outputs)) {
    const printed = take(await printPage(sharing, printing), printing.messages)
    all.push(
      ...printed.flatMap((each, index) => (sharing[index] === undefined ? [] : [[sharing[index], each] as const])),
    )
  }
  return all
}

/** The outputs that share a page, page by page: what leaves it as it is comes first. */
export function pagesOf(outputs: readonly PageOutput[]): PageOutput[][] {
  const keeping = outputs.filter(({ usesUp }) => usesUp !== true)
  const [first, ...others] = outputs.filter(({ usesUp }) => usesUp === true)
  const pages = [[...keeping, ...(first === undefined ? [] : [first])], ...others.map((output) => [output])]
  return pages.filter((page) => page.length > 0)
}

async function printPage(
  outputs: readonly PageOutput[],
  { browser, job, timer }: Printing,
): Promise<Result<Printed[] | undefined>> {
  const width = outputs[0]?.width
  const sized = width === undefined ? job : sizedTo(width, job)
  return await timer.run('print', () =>
    withPrintPage(browser, sized, async (opened) => await printFrom(opened, sized, outputs)),
  )
}

/** The page that was loaded early is as wide as paper needs it. */
function sizedTo(width: number, job: StartedJob): StartedJob {
  return { ...job, scale: width / job.deck.width, early: () => Promise.resolve(undefined) }
}

async function printFrom(
  opened: PrintPage,
  job: PrintJob,
  outputs: readonly PageOutput[],
): Promise<Result<Printed[] | undefined>> {
  const messages: Message[] = []
  const printed: Printed[] = []
  for (const output of outputs) {
    const result = await output.print(opened, job)
    messages.push(...result.messages)
    if (result.value === undefined) return { value: undefined, messages }
    printed.push(result.value)
  }
  return { value: printed, messages }
}
