import { PAPER_GLOBAL } from '../../deck/paper.ts'
import type { Browser } from '../browser/devtools/browser.ts'
import { loadDeck, type LoadingDeck } from './load-deck.ts'
import type { PrintJob } from './print-job.ts'

/** Gives a page that has loaded the deck of a job already, and belongs to whoever has asked for it; undefined for none. */
export type EarlyDeck = (job: PrintJob) => Promise<LoadingDeck | undefined>

/** A job for which a page may have been loaded while it was being built. */
export interface StartedJob extends PrintJob {
  readonly early?: EarlyDeck
}

/**
 * Loads a deck as it was built before, while what has changed in its slides is being built. Gives that page, once, to the job
 * that turns out to be that deck with changes, and makes them in it; undefined for any other, or where anything went wrong: the
 * job then loads a page of its own.
 */
export function loadEarly(browser: Promise<Browser>, before: PrintJob): EarlyDeck {
  let early: Promise<LoadingDeck | undefined> | undefined = browser
    .then((started) => loadDeck(started, before))
    .catch(() => undefined)
  return async (job) => {
    const opened = await early
    early = undefined
    if (opened === undefined) return undefined
    if (await hasTaken(opened, job, before).catch(() => false)) return opened
    await opened.page.close()
    return undefined
  }
}

async function hasTaken({ page, watch, loaded }: LoadingDeck, job: PrintJob, before: PrintJob): Promise<boolean> {
  if (job.folder !== before.folder || job.changes === undefined) return false
  if (job.range?.join() !== before.range?.join()) return false
  await loaded
  const expression = `globalThis.${PAPER_GLOBAL}.revise(${job.changes})`
  const { exceptionDetails } = await page.session.send('Runtime.evaluate', { expression })
  watch.isOf(job.deck)
  return exceptionDetails === undefined && watch.messages().length === 0
}
