import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { MessageError, error } from '../message/message.ts'
import { onExit } from './on-exit.ts'
import { ownedPath, sweepOwned } from './owned.ts'
import { FULL_REMEDY, systemReason } from './system-failure.ts'

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. Folders on the way are made.
 * @throws MessageError where the target cannot be written; nothing is left behind, also where this process is interrupted.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const [folder, prefix] = [path.dirname(file), `.${path.basename(file)}.tmp`]
  const temporary = ownedPath(folder, prefix)
  const forget = onExit({ remove: temporary })
  try {
    await mkdir(folder, { recursive: true })
    await sweepOwned(folder, prefix)
    await writeFile(temporary, data, { flag: 'wx' })
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new MessageError([unwritable(file, cause)], { cause })
  } finally {
    forget()
  }
}

function unwritable(file: string, cause: unknown): ReturnType<typeof error> {
  const found = systemReason(cause)
  const reason = found?.reason ?? (cause instanceof Error ? cause.message : String(cause))
  return error('files/unwritable', `the file cannot be written: ${reason}`, {
    place: { file },
    remedy: found?.isFull === true ? FULL_REMEDY : 'Choose another place, or make this one writable.',
  })
}
