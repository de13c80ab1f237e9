import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageOptions } from '../browser/devtools/page.ts'
import type { Answer } from '../browser/devtools/requests.ts'
import type { ServedParts } from '../paper/served-parts.ts'
import { contentType } from './content-type.ts'

/** The address a built deck has in the browser; nothing listens there, each request is answered through the browser’s pipe. */
export const ORIGIN = 'http://essaydeck.localhost'

/** Told of each request that was not answered: one for elsewhere, or for a file that is not there. */
export type OnRefused = (url: string, reason: 'elsewhere' | 'missing') => void

/** What answers: the files in a folder, and before them `parts`, by the address. */
export interface ServedSite {
  readonly folder: string
  readonly parts?: ServedParts
  /** The numbers of the slides to show; else every slide. */
  readonly range?: readonly number[] | undefined
}

/** Answers every request of a page from a site, without a port, and refuses all others. */
export function siteAnswers(
  site: ServedSite,
  onRefused: OnRefused,
): Required<Pick<PageOptions, 'onRequest' | 'onConnect'>> {
  return {
    onRequest: (url) => answer(url, site, onRefused),
    onConnect: (url) => {
      onRefused(url, 'elsewhere')
    },
  }
}

async function answer(
  url: string,
  { folder, parts, range }: ServedSite,
  onRefused: OnRefused,
): Promise<Answer | undefined> {
  const file = siteFile(url, folder)
  if (file === undefined) {
    onRefused(url, 'elsewhere')
    return undefined
  }
  const body = await bodyOf(file, parts?.(new URL(url).pathname, range))
  if (body !== undefined) return { status: 200, body, contentType: contentType(file) }
  onRefused(url, 'missing')
  return { status: 404, body: new Uint8Array() }
}

async function bodyOf(file: string, part: Promise<string | Uint8Array> | undefined): Promise<Uint8Array | undefined> {
  return part === undefined ? await readFile(file).catch(() => undefined) : Buffer.from(await part)
}

/** The file that answers `url`, undefined for another origin; an address without an ending is a page of the deck. */
export function siteFile(url: string, folder: string): string | undefined {
  const { origin, pathname } = new URL(url)
  if (origin !== ORIGIN) return undefined
  const inside = path.posix.normalize(decodeURIComponent(pathname))
  // Windows takes it for a slash, which could lead elsewhere.
  if (inside.includes('\\')) return undefined
  return path.join(folder, path.posix.extname(inside) === '' ? 'index.html' : inside)
}
