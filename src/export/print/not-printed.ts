import { systemFailure } from '../../files/system-failure.ts'
import { error, MessageError, type Message } from '../../message/message.ts'
import { tellNoRoom } from '../browser/browser-room.ts'
import type { Browser } from '../browser/devtools/browser.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import type { Blamed } from './blame.ts'
import { placeOfSlide } from './check-page.ts'
import { findHang } from './find-hang.ts'
import type { PrintJob } from './print-job.ts'

/** Why the page of a deck came to nothing, for people: what was thrown, and what may be behind it. */
export async function whyNotPrinted(cause: unknown, browser: Browser, job: PrintJob): Promise<Message[]> {
  if (cause instanceof MessageError) return [...cause.messages]
  const failure = systemFailure(cause)
  if (failure !== undefined) return [failure]
  const disk = await tellNoRoom()
  if (!browser.isRunning()) return [...disk, BROWSER_ENDED]
  const endless = disk.length === 0 && isLate(cause) ? await findHang(browser, job) : undefined
  return [...disk, endless === undefined ? stopped(cause) : neverEnding(endless, job.deck)]
}

const BROWSER_ENDED = error('export/browser-crash', 'the browser has ended while it printed the deck', {
  remedy: 'Try again. Should it end again, there is too little memory, or another browser is needed: --browser PATH.',
})

function isLate(cause: unknown): boolean {
  return cause instanceof Error && /does not answer/u.test(cause.message)
}

function neverEnding(blamed: Blamed, deck: DeckInfo): Message {
  const [who, no] = 'slide' in blamed ? [`slide ${blamed.slide}`, blamed.slide] : [blamed.part, 0]
  return error(
    'export/slide-endless',
    `${who} does not come to an end: its code runs on and on`,
    placeOfSlide(deck, no),
  )
}

function stopped(cause: unknown): Message {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
  return error('export/print-failed', `the browser does not print the deck: ${reason}`)
}
