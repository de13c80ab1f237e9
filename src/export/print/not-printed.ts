import { tmpdir } from 'node:os'
import type { Browser } from 'playwright-chromium'
import { tellFullDisk } from '../../files/full-disk.ts'
import { systemFailure } from '../../files/system-failure.ts'
import { error, MessageError, type Message } from '../../message/message.ts'

/** What a browser takes of it (bytes): 30 slides took 20 MB. */
const BROWSER_ROOM = 32 * 1024 * 1024

/** Why a page came to nothing, for people: what was thrown, and what may be behind it. */
export async function whyNotPrinted(cause: unknown, browser: Pick<Browser, 'isConnected'>): Promise<Message[]> {
  if (cause instanceof MessageError) return [...cause.messages]
  const failure = systemFailure(cause)
  if (failure !== undefined) return [failure]
  // The browser keeps what its processes share in the folder for temporary files, and crashes where that is full.
  const disk = await tellFullDisk(tmpdir(), { least: BROWSER_ROOM })
  return [...disk, browser.isConnected() ? stopped(cause) : BROWSER_ENDED]
}

const BROWSER_ENDED = error('export/browser-crash', 'the browser has ended while it printed the deck', {
  remedy: 'Try again. Should it end again, there is too little memory, or another browser is needed: --browser PATH.',
})

function stopped(cause: unknown): Message {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
  return error('export/print-failed', `the browser does not print the deck: ${reason}`)
}
