import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { error, type Message, type Result } from '../../message/message.ts'
import type { BuildRequest } from './build-request.ts'
import { checkEntry } from './check-entry.ts'
import { runBuild } from './run-build.ts'
import type { DeckInfo } from './deck-info.ts'
import { writeApp } from './offline/write-offline.ts'
import { replaceFolder } from '../../files/replace-folder.ts'
import { shownPath } from './shown-path.ts'

/** A deck to build; `out` is emptied first. */
export interface SiteRequest {
  readonly entry: string
  readonly out: string
  /** The address the site will have; './' (the default) works under any. */
  readonly base?: string
  /** Build one `index.html` that holds everything and opens from a disk. */
  readonly singleFile?: boolean
}

/**
 * Builds a Slidev deck as a static site, in a child process of its own. The site needs no server that rewrites addresses
 * (slides are behind a `#`), loads nothing from elsewhere that the deck does not ask for, and works without a network once it was
 * seen. On an error the value is undefined.
 */
export async function buildSite(request: SiteRequest): Promise<Result<DeckInfo | undefined>> {
  const kind = request.singleFile === true ? 'file' : 'site'
  const entry = path.resolve(request.entry)
  const out = path.resolve(request.out)
  const problem = checkEntry(entry) ?? checkOut(out, entry)
  if (problem !== undefined) return { value: undefined, messages: [problem] }
  const base = request.base ?? './'
  if (kind !== 'site') return await build({ entry, out, kind, base })
  let reply: Result<DeckInfo | undefined> | undefined
  await replaceFolder(out, async (fresh) => {
    reply = await build({ entry, out: fresh, kind, base })
    return reply.value !== undefined
  })
  return reply ?? { value: undefined, messages: [] }
}

async function build(request: BuildRequest): Promise<Result<DeckInfo | undefined>> {
  const { out, kind } = request
  const { value, messages } = await runBuild(request)
  if (value !== undefined && kind === 'site') {
    await writeApp(out, value.deck)
    writeFileSync(path.join(out, MARKER), '')
  }
  return { value: value?.deck, messages }
}

/** Vite empties the folder it writes to; that must not be one the deck is in. */
function checkOut(out: string, entry: string): Message | undefined {
  const place = { file: shownPath(out) }
  if (!path.relative(out, entry).startsWith('..'))
    return error('export/site-folder', 'the site cannot be written here: the folder holds the deck itself', { place })
  if (isOurs(out)) return undefined
  return error(
    'export/site-folder',
    'the site cannot be written here: the folder holds other files, which would be lost',
    {
      place,
      remedy: 'Choose another folder with --out, or empty this one.',
    },
  )
}

/** Marks a folder as a site that we wrote, and may empty. */
const MARKER = '.essaydeck-site'
const SITE_FILES = new Set([MARKER, 'assets', 'index.html'])

function isOurs(out: string): boolean {
  if (!existsSync(out)) return true
  if (!statSync(out).isDirectory()) return false
  const names = readdirSync(out)
  return names.includes(MARKER) || names.every((name) => SITE_FILES.has(name))
}
