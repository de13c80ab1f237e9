import { slidesInRange } from '../deck/range.ts'
import type { Message } from '../message/message.ts'
import { allOf } from './all-of.ts'
import type { ExportRequest } from './export-request.ts'
import { makeFromPage } from './make-from-page.ts'
import type { Finished, Made, Output, SourceOutput } from './output.ts'
import type { StepTimer } from './step-timer.ts'
import { take } from './take.ts'
import { withTempFolder } from './temp-folder.ts'

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
  const print = (folder: string): Promise<Made> => makeFromPage(request, fromPage, { folder, range, timer, messages })
  const made = await allOf<Made>([
    fromPage.length === 0 ? new Map() : withTempFolder(print),
    makeFromSource(request, fromSource, timer, messages),
  ])
  return new Map(made.flatMap((each) => [...each]))
}

/** Where only some slides are asked for, their numbers: the deck is read for it, which is soon done, so that a mistake is told at once. */
async function numbersIn({ entry, range }: ExportRequest, messages: Message[]): Promise<readonly number[] | undefined> {
  if (range === undefined) return undefined
  // Slidev's parser is loaded only where it is needed: a browser is to be started.
  const { readSource } = await import('../deck/read-source.ts')
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
