import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'
import type { Readable, Writable } from 'node:stream'
import { onExit } from '../../../files/on-exit.ts'
import { within } from '../../within.ts'
import { connect, type Connection } from './connection.ts'

/** A browser's program that runs, in a process group of its own where the system has groups. */
export interface RunningProgram {
  readonly connection: Connection
  /** Ends it and all of its processes at once, and waits until they are gone: nothing of it is kept. */
  readonly end: () => Promise<void>
}

/** How to start it: `profile` is a folder for all that it keeps, `arguments` come on top of ours. */
export interface ProgramRequest {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  readonly profile: string
  readonly arguments: readonly string[]
  /** Milliseconds. */
  readonly timeout: number
  /** Told as soon as the program is on its way. */
  readonly onSpawn?: (() => void) | undefined
}

/** Switches of Chromium: without a window, asking nobody, keeping and reporting nothing, drawing at once and alike everywhere. */
const SWITCHES = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // A container's /dev/shm may be too small; what processes share then lies in the folder for temporary files.
  '--disable-dev-shm-usage',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=MediaRouter,OptimizationHints,PaintHolding,Translate',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--mute-audio',
]

/** How long its processes may take to be gone once they are ended, in milliseconds. */
const PATIENCE = 3000

/** How much of what the program says is kept, in lines. */
const SAID = 50

/**
 * Starts a browser's program and waits until it answers.
 * @throws Error with what it said before it ended, or when its time is up.
 */
export async function runProgram(request: ProgramRequest): Promise<RunningProgram> {
  const child = spawn(request.path, [...SWITCHES, `--user-data-dir=${request.profile}`, ...request.arguments], {
    env: request.env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A Ctrl-C is for us: whoever is interrupted ends the browser.
    detached: process.platform !== 'win32',
  })
  child.once('spawn', () => request.onSpawn?.())
  const forget = onExit({
    end: () => {
      endGroup(child)
    },
  })
  const ended = endOf(child).finally(forget)
  const said = linesOf(child.stderr)
  const connection = connect(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const end = async (): Promise<void> => {
    endGroup(child)
    // What it has started elsewhere may hold its pipes for longer.
    await within(PATIENCE, ended).catch(() => undefined)
  }
  try {
    const early = ended.then((cause) => Promise.reject(cause ?? new Error('it ends at once')))
    await within(request.timeout, Promise.race([connection.browser.send('Browser.getVersion'), early]))
    return { connection, end }
  } catch (cause) {
    await end()
    throw new Error(said().join('\n') || (cause instanceof Error ? cause.message : String(cause)), { cause })
  }
}

/** Once nothing of it runs any more: whatever it has started writes to the same pipe. The value is why it did not start. */
function endOf(child: ChildProcess): Promise<Error | undefined> {
  return new Promise((resolve) => {
    child.once('error', resolve)
    child.once('close', () => {
      resolve(undefined)
    })
  })
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** The last lines that a stream has brought so far. */
function linesOf(stream: Readable | null): () => string[] {
  let lines: string[] = []
  stream?.on('data', (chunk: Buffer) => {
    lines = [...lines, ...chunk.toString().split('\n')].filter((line) => line.trim() !== '').slice(-SAID)
  })
  return () => lines
}
