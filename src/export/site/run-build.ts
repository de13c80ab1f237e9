import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { error } from '../../message/message.ts'
import { tellFullDisk } from '../../files/full-disk.ts'
import { onExit } from '../../files/on-exit.ts'
import type { BuildReply, BuildRequest } from './build-request.ts'
import { shownPath } from './shown-path.ts'

/** A child process that is loading what builds a deck, and builds one. */
export interface BuildWorker {
  readonly build: (request: BuildRequest) => Promise<BuildReply>
}

/** Builds a deck in a child process of its own: Slidev keeps the first folder it sees for good, and ends its process on some errors. */
export async function runBuild(request: BuildRequest): Promise<BuildReply> {
  return await startWorker().build(request)
}

/** The bundler takes a full disk for a fault of its own. */
async function explained(reply: BuildReply, disk: string): Promise<BuildReply> {
  const full = await tellFullDisk(disk, { said: reply.messages.map(({ text }) => text).join('\n') })
  return full.length > 0 ? { value: undefined, messages: full } : reply
}

/**
 * A build throws most of what it makes away soon: with little room for young objects (MB) it takes 110 MB less, and no longer.
 * What is left of it is looked through when it has grown by so much (%), which takes 220 MB less for 1,000 slides.
 */
const LESS_MEMORY = ['--max-semi-space-size=32', '--heap-growing-percent=60']

/** Slidev writes the titles of all slides as one expression, each inside the one before: the bundler’s threads read 3,000 with so much (bytes). */
const DEEP_STACK = String(64 * 1024 * 1024)

/** Starts such a process, which takes a second to load Slidev: whoever starts one has it build. */
export function startWorker(): BuildWorker {
  const worker = fileURLToPath(new URL(`./build-worker${path.extname(import.meta.url)}`, import.meta.url))
  const env = { RUST_MIN_STACK: DEEP_STACK, ...process.env, NODE_ENV: 'production' }
  const child = fork(worker, {
    env,
    execArgv: ['--disable-warning=ExperimentalWarning', ...LESS_MEMORY],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const forget = onExit({ end: () => child.kill('SIGKILL') })
  return {
    async build(request) {
      try {
        child.send(request)
        const reply = await replyOf(child, request.entry)
        return reply.value === undefined ? await explained(reply, path.dirname(request.out)) : reply
      } finally {
        forget()
      }
    },
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
