import type { Protocol } from 'devtools-protocol'
import type { Browser } from '../browser/devtools/browser.ts'
import type { Session } from '../browser/devtools/connection.ts'
import type { Page } from '../browser/devtools/page.ts'
import { within } from '../within.ts'
import { blame, type Blamed, type CodePlace } from './blame.ts'
import { openDeckPage, printAddress } from './print-context.ts'
import type { PrintJob } from './print-job.ts'

/** How long a page may leave a question without an answer (milliseconds), and how often it is asked. */
const SILENCE = 2000
const QUESTIONS = 5

/**
 * Whose code a page that hangs runs: opens it once more, under a debugger, which makes it slower, and stops it there. Undefined
 * where it does not hang.
 */
export async function findHang(browser: Browser, job: PrintJob): Promise<Blamed | undefined> {
  try {
    const page = await openDeckPage(browser, job, () => undefined)
    return await blameHang(page, job).finally(page.close)
  } catch {
    return undefined
  }
}

async function blameHang(page: Page, job: PrintJob): Promise<Blamed | undefined> {
  const { session } = page
  const addresses = new Map<string, string>()
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => addresses.set(scriptId, url))
  await session.send('Debugger.enable')
  page.goto(printAddress(job), job.timeout).catch(() => undefined)
  if (!(await isSilent(page))) return undefined
  return blame(await placesOfPause(session, addresses), job.folder)
}

/** A question that a new address cuts off is asked again. */
async function isSilent(page: Page): Promise<boolean> {
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    const question = page
      .evaluate(() => new Promise((done) => setTimeout(done, 500)))
      .then(
        () => 'answered',
        () => 'answered',
      )
    const silent = await within(SILENCE, question).catch(() => 'silent')
    if (silent === 'silent') return true
  }
  return false
}

async function placesOfPause(session: Session, addresses: ReadonlyMap<string, string>): Promise<CodePlace[]> {
  const paused = new Promise<Protocol.Debugger.PausedEvent>((resolve) => session.on('Debugger.paused', resolve))
  await session.send('Debugger.pause')
  const { callFrames } = await within(SILENCE, paused)
  return callFrames.map(({ location: { scriptId, lineNumber } }) => ({
    url: addresses.get(scriptId) ?? '',
    line: lineNumber + 1,
  }))
}
