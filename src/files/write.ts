import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { MessageError, error } from '../message/message.ts'

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. Folders on the way are made.
 * @throws MessageError where the target cannot be written; nothing is left behind.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(temporary, data, { flag: 'wx' })
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new MessageError([unwritable(file, cause)], { cause })
  }
}

function unwritable(file: string, cause: unknown): ReturnType<typeof error> {
  const reason = cause instanceof Error ? cause.message.replace(/^(\w+: [^,]*),.*$/u, '$1') : String(cause)
  return error('files/unwritable', `the file cannot be written: ${reason}`, {
    place: { file },
    remedy: 'Choose another place, or make this one writable.',
  })
}
