import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { MessageError, error } from '../message/message.ts'

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. Folders on the way are made.
 * @throws MessageError where the target cannot be written; nothing is left behind.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  await writeAll([{ file, data }])
}

/**
 * Writes files whole, and all of them or none: none takes its name before every one is on the disk. Then `stale` files are
 * removed, but for those just written.
 * @throws MessageError where one cannot be written; nothing is left behind.
 */
export async function writeAll(
  files: readonly { readonly file: string; readonly data: string | Uint8Array }[],
  stale: readonly string[] = [],
): Promise<void> {
  const waiting = files.map(({ file, data }) => ({ file, data, temporary: temporaryOf(file) }))
  try {
    for (const { file, data, temporary } of waiting) await writeTemporary(file, data, temporary)
    for (const { file, temporary } of waiting) await naming(file, rename(temporary, file))
  } finally {
    await Promise.all(waiting.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)))
  }
  const written = new Set(files.map(({ file }) => path.resolve(file)))
  for (const file of stale) if (!written.has(path.resolve(file))) await rm(file, { force: true })
}

function temporaryOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
}

async function writeTemporary(file: string, data: string | Uint8Array, temporary: string): Promise<void> {
  await naming(file, mkdir(path.dirname(file), { recursive: true }))
  await naming(file, writeFile(temporary, data, { flag: 'wx' }))
}

/** What goes wrong with a temporary file is told of the file it is for. */
async function naming(file: string, work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (cause) {
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
