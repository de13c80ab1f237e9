import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { onExit } from './on-exit.ts'
import { makeOwnedFolder, sweepOwned } from './owned.ts'
import { removeEmpty } from './remove-empty.ts'

const PREFIX = '.building'

/** What stays of the old contents: the history of a folder that is published as a branch. */
const KEPT = '.git'

/**
 * Exchanges what is in a folder for what `make` writes into a new one, if that gives true; else all stays as it was. The new one
 * lies inside the folder, so that it is on the same disk, whatever is mounted where.
 */
export async function replaceFolder(folder: string, make: (fresh: string) => Promise<boolean>): Promise<void> {
  const made = await mkdir(folder, { recursive: true })
  await sweepOwned(folder, PREFIX)
  const fresh = await makeOwnedFolder(folder, PREFIX)
  const forget = onExit({ remove: made ?? fresh })
  try {
    if (await make(fresh)) await exchange(folder, fresh)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    if (made !== undefined) await removeEmpty(folder, path.dirname(made))
    forget()
  }
}

async function exchange(folder: string, fresh: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) => name !== path.basename(fresh) && name !== KEPT)
  for (const name of old) await rm(path.join(folder, name), { recursive: true, force: true })
  for (const name of await readdir(fresh)) await rename(path.join(fresh, name), path.join(folder, name))
}
