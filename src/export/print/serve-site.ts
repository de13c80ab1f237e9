import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContext, Request, Route } from 'playwright-chromium'
import type { ServedParts } from '../paper/served-parts.ts'
import { contentType } from './content-type.ts'

/** The address a built deck has in the browser; nothing listens there, Playwright answers each request. */
export const ORIGIN = 'http://essaydeck.localhost'

/** Told of each request that was not answered: one for elsewhere, or for a file that is not there. */
export type OnRefused = (url: string, reason: 'elsewhere' | 'missing') => void

/** What answers: the files in a folder, and before them `parts`, by the address. */
export interface ServedSite {
  readonly folder: string
  readonly parts?: ServedParts
}

/** Answers every request of the context from a site, without a port, and refuses all others. */
export async function serveSite(context: BrowserContext, site: ServedSite, onRefused: OnRefused): Promise<void> {
  await context.route('**/*', (route, request) => answer(route, request, site, onRefused))
  await context.routeWebSocket(/.*/, (socket) => {
    onRefused(socket.url(), 'elsewhere')
    return socket.close()
  })
}

async function answer(
  route: Route,
  request: Request,
  { folder, parts }: ServedSite,
  onRefused: OnRefused,
): Promise<void> {
  const url = request.url()
  const file = siteFile(url, folder)
  if (file === undefined) {
    onRefused(url, 'elsewhere')
    await route.abort('blockedbyclient')
    return
  }
  const body = await bodyOf(file, parts?.(new URL(url).pathname))
  if (body === undefined) onRefused(url, 'missing')
  await route.fulfill(body === undefined ? { status: 404, body: '' } : { body, contentType: contentType(file) })
}

async function bodyOf(file: string, part: Promise<string | Uint8Array> | undefined): Promise<Buffer | undefined> {
  return part === undefined ? await readFile(file).catch(() => undefined) : Buffer.from(await part)
}

/** The file that answers `url`, undefined for another origin; an address without an ending is a page of the deck. */
export function siteFile(url: string, folder: string): string | undefined {
  const { origin, pathname } = new URL(url)
  if (origin !== ORIGIN) return undefined
  const inside = path.posix.normalize(decodeURIComponent(pathname))
  return path.join(folder, path.posix.extname(inside) === '' ? 'index.html' : inside)
}
