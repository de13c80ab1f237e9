import { fork, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { error, type Result } from '../../message/message.ts'
import type { BuildKind, BuildReply, BuildRequest } from './build-request.ts'
import type { DeckInfo } from './deck-info.ts'
import { writeApp } from './offline/write-offline.ts'
import { tellFullDisk } from '../../files/full-disk.ts'
import { onExit } from '../../files/on-exit.ts'
import { replaceFolder } from '../../files/replace-folder.ts'
import { shownPath } from './shown-path.ts'

/** A deck to build; `out` is emptied first. */
export interface SiteRequest {
  readonly entry: string
  readonly out: string
  /** The address the site will have; './' (the default) works under any. */
  readonly base?: string
  /** Build for the exporter: the /print page, at the root, without what paper does not show. */
  readonly print?: boolean
  /** Build one `index.html` that holds everything and opens from a disk. */
  readonly singleFile?: boolean
}

/**
 * Builds a Slidev deck as a static site, in a child process of its own. The site needs no server that rewrites addresses
 * (slides are behind a `#`), loads nothing from elsewhere that the deck does not ask for, and works without a network once it was
 * seen. On an error the value is undefined.
 */
export async function buildSite(request: SiteRequest): Promise<Result<DeckInfo | undefined>> {
  const kind = kindOf(request)
  const entry = path.resolve(request.entry)
  const out = path.resolve(request.out)
  const problem = checkEntry(entry) ?? checkOut(out, entry)
  if (problem !== undefined) return { value: undefined, messages: [problem] }
  const base = request.base ?? (kind === 'print' ? '/' : './')
  if (kind !== 'site') return await build({ entry, out, kind, base })
  let reply: BuildReply | undefined
  await replaceFolder(out, async (fresh) => {
    reply = await build({ entry, out: fresh, kind, base })
    return reply.value !== undefined
  })
  return reply ?? { value: undefined, messages: [] }
}

async function build(request: BuildRequest): Promise<BuildReply> {
  const { out, kind } = request
  const reply = await runWorker(request)
  if (reply.value === undefined) return await explained(reply, path.dirname(out))
  if (kind === 'site') {
    await writeApp(out, reply.value)
    writeFileSync(path.join(out, MARKER), '')
  }
  return reply
}

/** The bundler takes a full disk for a fault of its own. */
async function explained(reply: BuildReply, disk: string): Promise<BuildReply> {
  const full = await tellFullDisk(disk, { said: reply.messages.map(({ text }) => text).join('\n') })
  return full.length > 0 ? { value: undefined, messages: full } : reply
}

function kindOf({ print = false, singleFile = false }: SiteRequest): BuildKind {
  if (print) return 'print'
  return singleFile ? 'file' : 'site'
}

function checkEntry(entry: string): ReturnType<typeof error> | undefined {
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() === true) return undefined
  return error('export/deck-missing', `there is no such deck`, { place: { file: shownPath(entry) } })
}

/** Vite empties the folder it writes to; that must not be one the deck is in. */
function checkOut(out: string, entry: string): ReturnType<typeof error> | undefined {
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

async function runWorker(request: BuildRequest): Promise<BuildReply> {
  const worker = fileURLToPath(new URL(`./build-worker${path.extname(import.meta.url)}`, import.meta.url))
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = fork(worker, { env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const forget = onExit({ kill: child })
  try {
    child.send(request)
    return await replyOf(child, request.entry)
  } finally {
    forget()
  }
}

function replyOf(child: ChildProcess, entry: string): Promise<BuildReply> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    child.on('message', (reply: BuildReply) => {
      resolve(reply)
    })
    child.on('error', reject)
    child.on('close', (status) => {
      resolve(endedEarly(entry, status, said.join('')))
    })
  })
}

/** Slidev itself ends the process when, for one, a theme is not installed. */
function endedEarly(entry: string, status: number | null, said: string): BuildReply {
  const last = said.trim().split('\n').slice(-5).join('\n')
  const text = `Slidev stopped while building the deck (status ${status ?? 'none'})${last === '' ? '' : `: ${last}`}`
  return { value: undefined, messages: [error('export/build-failed', text, { place: { file: shownPath(entry) } })] }
}
