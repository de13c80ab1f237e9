import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { onExit } from '../files/on-exit.ts'
import { makeOwnedFolder, sweepOwned } from '../files/owned.ts'

const PREFIX = 'essaydeck'

/** A new, empty folder for as long as it is needed. */
export interface TempFolder {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Makes a temporary folder, which goes at the latest when this process ends; those of runs that were killed go now. */
export async function makeTempFolder(): Promise<TempFolder> {
  await sweepOwned(tmpdir(), PREFIX)
  const folder = await makeOwnedFolder(tmpdir(), PREFIX)
  const forget = onExit({ remove: folder })
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
