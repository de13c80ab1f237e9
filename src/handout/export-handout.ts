import path from 'node:path'
import { writeWhole } from '../files/write.ts'
import { MessageError, type Message, type Result } from '../message/message.ts'
import { startBrowser } from '../export/browser/start-browser.ts'
import { checkTarget } from '../export/check-target.ts'
import type { ExportReport, PdfRequest } from '../export/export-pdf.ts'
import { finishHandout } from './finish-handout.ts'
import type { HandoutStyle } from './form.ts'
import { type HandoutPrint, printHandout } from './print-handout.ts'
import { buildSite } from '../export/site/build-site.ts'
import type { DeckInfo } from '../export/site/deck-info.ts'
import { type StepTimer, stepTimer } from '../export/step-timer.ts'
import { take } from '../export/take.ts'
import { withTempFolder } from '../export/temp-folder.ts'

/** A deck to export as a handout. */
export interface HandoutRequest extends PdfRequest {
  readonly style: HandoutStyle
}

/**
 * Exports a deck as a handout for paper: slides as vectors with their notes, contents, sources, tags and outline. The file is
 * written whole, and only if no message is an error; else the value is undefined.
 */
export async function exportHandout(request: HandoutRequest): Promise<Result<ExportReport | undefined>> {
  const messages: Message[] = []
  try {
    const value = await withTempFolder((folder) => runSteps(request, folder, messages))
    return { value, messages }
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    return { value: undefined, messages: [...messages, ...cause.messages] }
  }
}

async function runSteps(request: HandoutRequest, folder: string, messages: Message[]): Promise<ExportReport> {
  const timer = stepTimer(request.onProgress)
  const out = path.resolve(request.out)
  take({ value: true, messages: await checkTarget(out) }, messages)
  const built = await timer.run('build', () => buildSite({ entry: request.entry, out: folder, print: true }))
  const deck = take(built, messages)
  const print = take(await printWith(request, { folder, deck }, timer, messages), messages)
  const pdf = take(await timer.run('finish', () => finishHandout(print)), messages)
  await writeWhole(out, pdf)
  const pages = Math.max(...print.pages.values())
  return { pages, charts: print.charts, bytes: pdf.length, seconds: timer.seconds() }
}

async function printWith(
  request: HandoutRequest,
  built: { readonly folder: string; readonly deck: DeckInfo },
  timer: StepTimer,
  messages: Message[],
): Promise<Result<HandoutPrint | undefined>> {
  const browser = take(await timer.run('browser', () => startBrowser({ explicit: request.browser })), messages)
  try {
    const cache = path.join(path.dirname(path.resolve(request.entry)), 'node_modules/.cache/essaydeck')
    const job = {
      ...built,
      dark: request.dark ?? false,
      timeout: request.timeout ?? 60_000,
      style: request.style,
      cache,
    }
    return await timer.run('print', () => printHandout(browser, job))
  } finally {
    await browser.close()
  }
}
