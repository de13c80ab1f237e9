import path from 'node:path'
import { writeWhole } from '../files/write.ts'
import { MessageError, type Message, type Result } from '../message/message.ts'
import { buildSite } from './site/build-site.ts'
import { checkTarget } from './check-target.ts'
import type { DeckInfo } from './site/deck-info.ts'
import { finishPdf } from './pdf/finish-pdf.ts'
import { nameSlides } from './site/name-slides.ts'
import { printDeck, type Print } from './print/print-deck.ts'
import { startBrowser } from './browser/start-browser.ts'
import { stepTimer, type ExportStep, type StepTimer } from './step-timer.ts'
import { take } from './take.ts'
import { withTempFolder } from './temp-folder.ts'

/** A deck to export; `timeout` (milliseconds, default 60,000) is for loading the deck and for drawing it, each. */
export interface PdfRequest {
  readonly entry: string
  readonly out: string
  /** Path of the browser to use, or "bundled". */
  readonly browser?: string | undefined
  readonly dark?: boolean
  readonly timeout?: number
  /** Told of each step as it begins. */
  readonly onProgress?: (step: ExportStep) => void
}

/** What came out: pages and charts in the file, its size, and how long each step took. */
export interface ExportReport {
  readonly pages: number
  readonly charts: number
  readonly bytes: number
  readonly seconds: Readonly<Partial<Record<ExportStep, number>>>
}

/**
 * Exports a deck as PDF: one page per slide, vectors, tags, outline, no network. The file is written whole, and only if no
 * message is an error; else the value is undefined.
 */
export async function exportPdf(request: PdfRequest): Promise<Result<ExportReport | undefined>> {
  const messages: Message[] = []
  try {
    const value = await withTempFolder((folder) => runSteps(request, folder, messages))
    return { value, messages }
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    return { value: undefined, messages: [...messages, ...cause.messages] }
  }
}

async function runSteps(request: PdfRequest, folder: string, messages: Message[]): Promise<ExportReport> {
  const timer = stepTimer(request.onProgress)
  const out = path.resolve(request.out)
  take({ value: true, messages: await checkTarget(out) }, messages)
  const deck = take(
    await timer.run('build', () => buildSite({ entry: request.entry, out: folder, print: true })),
    messages,
  )
  const print = take(await printWith(request, { folder, deck }, timer, messages), messages)
  const pdf = take(
    await timer.run('finish', () => finishPdf(print.pdf, nameSlides(deck, print.headings), print.fonts)),
    messages,
  )
  await writeWhole(out, pdf)
  return { pages: deck.slides.length, charts: print.charts, bytes: pdf.length, seconds: timer.seconds() }
}

/** Starts a browser for one print and closes it, whatever happens. */
async function printWith(
  request: PdfRequest,
  built: { readonly folder: string; readonly deck: DeckInfo },
  timer: StepTimer,
  messages: Message[],
): Promise<Result<Print | undefined>> {
  const browser = take(await timer.run('browser', () => startBrowser({ explicit: request.browser })), messages)
  try {
    const job = { ...built, dark: request.dark ?? false, timeout: request.timeout ?? 60_000 }
    return await timer.run('print', () => printDeck(browser, job))
  } finally {
    await browser.close()
  }
}
