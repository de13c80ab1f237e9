import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { MessageError, error } from '../message/message.ts'
import { onExit } from './on-exit.ts'
import { ownedPath, sweepOwned } from './owned.ts'
import { removeEmpty } from './remove-empty.ts'
import { FULL_REMEDY, systemReason } from './system-failure.ts'

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. Folders on the way are made.
 * @throws MessageError where the target cannot be written; nothing is left behind, also where this process is interrupted.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  await writeAll([{ file, data }])
}

/**
 * Writes files whole, and all of them or none: none takes its name before every one is on the disk. Then `stale` files are
 * removed, but for those just written.
 * @throws MessageError where one cannot be written; nothing is left behind, also where this process is interrupted.
 */
export async function writeAll(
  files: readonly { readonly file: string; readonly data: string | Uint8Array }[],
  stale: readonly string[] = [],
): Promise<void> {
  const waiting = files.map(waitingFor)
  try {
    for (const each of waiting) await writeTemporary(each)
    for (const { file, temporary } of waiting) await naming(file, rename(temporary, file))
  } finally {
    await Promise.all(waiting.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)))
    for (const { file, made } of waiting)
      if (made !== undefined) await removeEmpty(path.dirname(file), path.dirname(made))
    for (const { forget } of waiting) forget()
  }
  const written = new Set(files.map(({ file }) => path.resolve(file)))
  for (const file of stale) if (!written.has(path.resolve(file))) await rm(file, { force: true })
}

/** A file on its way, under a name that tells whose it is, and gone should this process be interrupted. */
interface Waiting {
  readonly file: string
  readonly data: string | Uint8Array
  readonly temporary: string
  /** The first of the folders that were made for it. */
  made?: string | undefined
  readonly forget: () => void
}

function waitingFor({ file, data }: Pick<Waiting, 'file' | 'data'>): Waiting {
  const temporary = ownedPath(path.dirname(file), prefixOf(file))
  return { file, data, temporary, forget: onExit({ remove: temporary }) }
}

function prefixOf(file: string): string {
  return `.${path.basename(file)}.tmp`
}

async function writeTemporary(waiting: Waiting): Promise<void> {
  const { file, data, temporary } = waiting
  waiting.made = await naming(file, mkdir(path.dirname(file), { recursive: true }))
  await sweepOwned(path.dirname(file), prefixOf(file))
  await naming(file, writeFile(temporary, data, { flag: 'wx' }))
}

/** What goes wrong with a temporary file is told of the file it is for. */
async function naming<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new MessageError([unwritable(file, cause)], { cause })
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
