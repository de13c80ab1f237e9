import type { Browser, BrowserContext } from 'playwright-chromium'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { serveSite } from '../../src/export/print/serve-site.ts'

/** Starts a Playwright browser that finds no host; the caller closes it. What the exporter opens has the exporter’s browser. */
export async function startPlaywright(): Promise<Browser> {
  return (await startBrowser()).value
}

/** Answers every request of a context from the folder of a built site, as `ORIGIN`; `refused` gets the addresses that are not there. */
export async function serveBuilt(context: BrowserContext, folder: string, refused: string[] = []): Promise<void> {
  await serveSite(context, { folder }, (url) => refused.push(url))
}
