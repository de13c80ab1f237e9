import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { chromium, type Browser, type BrowserContext } from 'playwright-chromium'
import { startBrowser } from '../../src/export/browser/start-browser.ts'
import { contentType } from '../../src/export/print/content-type.ts'
import { siteFile } from '../../src/export/print/serve-site.ts'

/** What a browser of a test may ask for: nothing at all, or this machine. */
const REACH = { nothing: 'MAP * ~NOTFOUND', loopback: 'MAP * ~NOTFOUND, EXCLUDE localhost' }

/** Starts the browser that an export would use, driven by Playwright: for tests that touch a deck as a person does. The caller closes it. */
export async function startPlaywright(reach: keyof typeof REACH = 'nothing'): Promise<Browser> {
  let launched: Browser | undefined
  await startBrowser({
    async launch(program, sandbox) {
      const browser = await chromium.launch({
        executablePath: program.path,
        chromiumSandbox: sandbox,
        env: { ...(process.env as Record<string, string>), ...program.env },
        args: [`--host-resolver-rules=${REACH[reach]}`],
      })
      launched = browser
      return {
        openPage: () => Promise.reject(new Error('Playwright opens the pages of this browser')),
        isRunning: () => browser.isConnected(),
        close: () => browser.close(),
      }
    },
  })
  if (launched === undefined) throw new Error('no browser starts')
  return launched
}

/** Answers every request of a context from the folder of a built site, as `ORIGIN`; `refused` gets the addresses that are not there. */
export async function serveBuilt(context: BrowserContext, folder: string, refused: string[] = []): Promise<void> {
  await context.route('**/*', async (route, request) => {
    const file = siteFile(request.url(), folder)
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined)
    if (file !== undefined && body !== undefined) {
      await route.fulfill({ body, contentType: contentType(file) })
      return
    }
    refused.push(request.url())
    if (file === undefined) await route.abort('blockedbyclient')
    else await route.fulfill({ status: 404, body: '' })
  })
  await context.routeWebSocket(/.*/u, (socket) => {
    refused.push(socket.url())
    return socket.close()
  })
}
