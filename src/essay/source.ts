import { readFile, stat } from 'node:fs/promises'
import { error } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'

/** The largest file that is read, in megabytes (10⁶ bytes): far beyond any essay. */
const LARGEST_MB = 20
const MB = 1_000_000

/** Reads a file's bytes; whatever keeps them from being read is told in a message. */
export async function readSource(file: string): Promise<Result<Uint8Array | undefined>> {
  try {
    const problem = findProblem(file, await stat(file))
    if (problem !== undefined) return { value: undefined, messages: [problem] }
    return { value: await readFile(file), messages: [] }
  } catch (cause) {
    return { value: undefined, messages: [unreadable(file, cause)] }
  }
}

interface Entry {
  readonly size: number
  readonly isDirectory: () => boolean
  readonly isFile: () => boolean
}

function findProblem(file: string, entry: Entry): Message | undefined {
  const place = { file }
  if (entry.isDirectory()) {
    return error('essay/folder', 'this is a folder, not an essay', { place, remedy: 'Name the file in it.' })
  }
  if (!entry.isFile()) return error('essay/format', 'this is a device or a pipe, not a file', { place })
  if (entry.size === 0) return error('essay/empty', 'the file is empty', { place })
  if (entry.size <= LARGEST_MB * MB) return undefined
  const size = Math.ceil(entry.size / MB)
  return error('essay/large', `the file has ${size} MB; an essay may have at most ${LARGEST_MB} MB`, {
    place,
    remedy: 'Take pictures and attachments out of it, or split it.',
  })
}

function unreadable(file: string, cause: unknown): Message {
  const place = { file }
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return error('essay/missing', 'there is no such file', { place })
  if (code === 'EACCES' || code === 'EPERM') {
    return error('essay/permission', 'there is no permission to read the file', {
      place,
      remedy: 'Give yourself the right to read it, or copy it to a place of your own.',
    })
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  return error('essay/unreadable', `the file cannot be read: ${reason}`, { place })
}
