import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { onExit } from '../files/on-exit.ts'
import { ownedPath, sweepOwned } from '../files/owned.ts'

const PREFIX = 'essaydeck'
const HOME = tmpdir()

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
