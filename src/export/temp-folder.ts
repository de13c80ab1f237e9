import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onExit } from './on-exit.ts'

/** Runs `use` with a new, empty folder, which is gone afterwards, whatever happens. */
export async function withTempFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'essaydeck-'))
  const forget = onExit({ remove: folder })
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    forget()
  }
}
