import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { removeEmpty } from '../files/remove-empty.ts'
import { error, type Message } from '../message/message.ts'

/** What keeps `file` from being written, found before the work is done; leaves nothing, not even its folder. */
export async function checkTarget(file: string, ending = '.pdf'): Promise<Message[]> {
  if (path.extname(file).toLowerCase() !== ending) return [otherEnding(file, ending)]
  const there = await stat(file).catch(() => undefined)
  if (there?.isDirectory() === true) return [notWritable(file, 'it is a folder')]
  return await tryBeside(file, file)
}

/** What keeps files from being written to `folder`, which is not made yet if it is not there. */
export async function checkFolder(folder: string): Promise<Message[]> {
  const there = await stat(folder).catch(() => undefined)
  if (there === undefined) return await tryBeside(folder, folder)
  return there.isDirectory()
    ? await tryBeside(path.join(folder, 'slides'), folder)
    : [notWritable(folder, 'it is a file')]
}

/** Makes the folder that `file` is to be in, and writes a file there; both are gone at once. `told` is what a message names. */
async function tryBeside(file: string, told: string): Promise<Message[]> {
  const probe = `${file}.${process.pid}.probe.tmp`
  let made: string | undefined
  try {
    made = await mkdir(path.dirname(file), { recursive: true })
    await writeFile(probe, '')
    return []
  } catch (cause) {
    return [notWritable(told, cause instanceof Error ? cause.message : String(cause))]
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
    // Whatever is written makes it anew; an export that ends early has not.
    if (made !== undefined) await removeEmpty(path.dirname(file), path.dirname(made))
  }
}

/** So that a deck or an essay, named by mistake, is never overwritten. */
function otherEnding(file: string, ending: string): Message {
  return error('export/target-name', `the name of the file to write does not end in ${ending}`, {
    place: { file },
    remedy: `Name it so: --out talk${ending}`,
  })
}

function notWritable(file: string, reason: string): Message {
  return error('export/target-not-writable', `it cannot be written: ${reason}`, {
    place: { file },
    remedy: 'Choose another place, or make this one writable.',
  })
}
