import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { onExit } from '../files/on-exit.ts'
import { ownedPath, sweepOwned } from '../files/owned.ts'

const PREFIX = 'essaydeck'
const HOME = tmpdir()
/** The variables that Node and others find the folder for temporary files by, on every system. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP']

/** A new, empty folder for as long as it is needed. */
export interface TempFolder {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Makes a temporary folder, which goes at the latest when this process ends; those of runs that were killed go now. */
export async function makeTempFolder(): Promise<TempFolder> {
  await sweepOwned(HOME, PREFIX)
  const folder = ownedPath(HOME, PREFIX)
  // Before it is there: what is made while this process is busy would not be known to it when it is interrupted.
  const forget = onExit({ remove: folder })
  await mkdir(folder, { mode: 0o700 })
  return {
    path: folder,
    async remove() {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      forget()
    },
  }
}

/** Runs `use` with a new, empty folder, which is gone afterwards, whatever happens. */
export async function withTempFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const { path, remove } = await makeTempFolder()
  try {
    return await use(path)
  } finally {
    await remove()
  }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs work of others that writes temporary files without asking where (Playwright the profile of a browser; only of one that is
 * kept can it be told, and that one takes twice as long to start): meanwhile this process has them in `folder`. One at a time.
 */
export async function withTemporaryFiles<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = last
  const mine = before.then(() => runIn(folder, work))
  last = mine.catch(() => undefined)
  return await mine
}

async function runIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const saved = NAMES.map((name) => [name, process.env[name]] as const)
  for (const name of NAMES) process.env[name] = folder
  try {
    return await work()
  } finally {
    for (const [name, value] of saved) restore(name, value)
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name)
  else process.env[name] = value
}
