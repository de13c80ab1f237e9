import { readFile, stat } from 'node:fs/promises'
import { error } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import type { Essay } from './model.ts'
import { parseEssay } from './parse.ts'

const EXTENSIONS = ['.md', '.markdown']

/** Reads an essay from a Markdown file in UTF-8. What cannot be read is told in a message, never thrown. */
export async function readEssay(file: string): Promise<Result<Essay | undefined>> {
  const problem = await findProblem(file)
  if (problem !== undefined) return { value: undefined, messages: [problem] }
  try {
    return parseEssay(decode(await readFile(file)), file)
  } catch (cause) {
    return { value: undefined, messages: [unreadable(file, cause)] }
  }
}

async function findProblem(file: string): Promise<Message | undefined> {
  const entry = await stat(file).catch(() => undefined)
  if (entry === undefined) return error('essay/missing', 'there is no such file', { place: { file } })
  if (entry.isDirectory()) return error('essay/folder', 'this is a folder, not an essay', { place: { file } })
  if (EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension))) return undefined
  return error('essay/format', 'this kind of file cannot be read', {
    place: { file },
    remedy: `What can be read: Markdown (${EXTENSIONS.join(', ')}).`,
  })
}

/** Fatal on anything that is not UTF-8, so that a wrong encoding never becomes mush. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function unreadable(file: string, cause: unknown): Message {
  if (cause instanceof TypeError) {
    return error('essay/encoding', 'the file is not UTF-8 text', {
      place: { file },
      remedy: 'Save it again with the encoding UTF-8.',
    })
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  return error('essay/unreadable', `the file cannot be read: ${reason}`, { place: { file } })
}
