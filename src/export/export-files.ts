import path from 'node:path'
import type { Browser } from 'playwright-chromium'
import { writeWhole } from '../files/write.ts'
import { error, MessageError, type Message, type Result } from '../message/message.ts'
import { checkTarget } from './check-target.ts'
import type { PrintJob } from './print/print-page.ts'
import { buildForPaper } from './paper/build-for-paper.ts'
import { stepTimer, type ExportStep, type StepTimer } from './step-timer.ts'
import { take } from './take.ts'
import { withTempFolder } from './temp-folder.ts'

/** A deck to export; `timeout` (milliseconds, default 60,000) is for loading the deck and for drawing it, each, for each file. */
export interface ExportRequest {
  readonly entry: string
  /** Path of the browser to use, or "bundled". */
  readonly browser?: string | undefined
  readonly dark?: boolean
  readonly timeout?: number
  /** A page for each click step in place of one a slide. */
  readonly withClicks?: boolean
  /** Told of each step as it begins. */
  readonly onProgress?: (step: ExportStep) => void
}

/** A file to make of a deck: how it is printed, and how what was printed is finished. */
export interface Output {
  readonly out: string
  readonly print: (browser: Browser, job: PrintJob) => Promise<Result<Printed | undefined>>
}

/** What was printed for one file; `finish` checks it and makes it whole. */
export interface Printed {
  readonly charts: number
  readonly finish: () => Promise<Result<Finished | undefined>>
}

/** A PDF as it is written. */
export interface Finished {
  readonly pdf: Uint8Array
  readonly pages: number
}

/** What one file has in it, and its size. */
export interface ExportedFile {
  readonly out: string
  readonly pages: number
  readonly charts: number
  readonly bytes: number
}

/** The files that came out, and how long each step took. */
export interface FilesReport {
  readonly files: readonly ExportedFile[]
  readonly seconds: Readonly<Partial<Record<ExportStep, number>>>
}

/**
 * Makes files of one deck with one build and one browser. They are written whole, and only if no message is an error: all of
 * them or none; else the value is undefined.
 */
export async function exportFiles(
  request: ExportRequest,
  outputs: readonly Output[],
): Promise<Result<FilesReport | undefined>> {
  const messages: Message[] = []
  try {
    const value = await withTempFolder((folder) => runSteps(request, outputs, folder, messages))
    return { value, messages: eachOnce(messages) }
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    return { value: undefined, messages: eachOnce([...messages, ...cause.messages]) }
  }
}

async function runSteps(
  request: ExportRequest,
  outputs: readonly Output[],
  folder: string,
  messages: Message[],
): Promise<FilesReport> {
  const timer = stepTimer(request.onProgress)
  take({ value: true, messages: await checkTargets(outputs) }, messages)
  const paper = { entry: request.entry, folder }
  const [built, { startBrowser }] = await Promise.all([timer.run('build', () => buildForPaper(paper)), loadTools()])
  const { keep, ...site } = take(built, messages)
  const job = {
    ...site,
    dark: request.dark ?? false,
    timeout: request.timeout ?? 60_000,
    withClicks: request.withClicks ?? false,
  }
  const browser = take(await timer.run('browser', () => startBrowser({ explicit: request.browser })), messages)
  try {
    const made = []
    for (const output of outputs) made.push(await makeFile(output, browser, job, timer, messages))
    for (const { out, pdf } of made) await writeWhole(out, pdf)
    const files = made.map(({ out, pages, charts, pdf }) => ({ out, pages, charts, bytes: pdf.length }))
    await keep()
    return { files, seconds: timer.seconds() }
  } finally {
    await browser.close()
  }
}

/** What prints and finishes takes half a second to load: it is loaded while another process builds. */
async function loadTools(): Promise<typeof import('./browser/start-browser.ts')> {
  const [tools] = await Promise.all([import('./browser/start-browser.ts'), import('./pdf/finish-pdf.ts')])
  return tools
}

async function makeFile(
  { out, print }: Output,
  browser: Browser,
  job: PrintJob,
  timer: StepTimer,
  messages: Message[],
): Promise<Finished & { readonly out: string; readonly charts: number }> {
  const { charts, finish } = take(await timer.run('print', () => print(browser, job)), messages)
  return { out: path.resolve(out), charts, ...take(await timer.run('finish', finish), messages) }
}

async function checkTargets(outputs: readonly Output[]): Promise<Message[]> {
  const files = outputs.map(({ out }) => path.resolve(out))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined)
    return [
      error('export/target-twice', 'two files would be written here, one over the other', {
        place: { file: twice },
        remedy: 'Give each a name of its own.',
      }),
    ]
  return (await Promise.all(files.map((file) => checkTarget(file)))).flat()
}

/** Files of one deck may have the same said of them. */
function eachOnce(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()]
}
