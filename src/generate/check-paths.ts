import { access, constants, readdir, stat } from 'node:fs/promises'
import { error } from '../message/message.ts'
import type { Message } from '../message/message.ts'

/** A deck is a file: tells where its name is that of a folder, or lies where nothing can be read. */
export async function checkDeckPath(deck: string): Promise<Message[]> {
  try {
    if ((await stat(deck)).isDirectory()) return [notFile(deck)]
    await access(deck, constants.R_OK)
    return []
  } catch (cause) {
    const code = codeOf(cause)
    return code === 'ENOENT' ? [] : [unreachable(deck, code)]
  }
}

function notFile(deck: string): Message {
  const name = `${deck.replace(/[/\\]+$/u, '')}/slides.md`
  return error('generate/out', 'this is a folder; the deck to write is a file', {
    place: { file: deck },
    remedy: `Name the file: --out ${name}`,
  })
}

function unreachable(deck: string, code: unknown): Message {
  const why = code === 'ENOTDIR' ? 'what should be its folder is a file' : 'there is no permission to read there'
  return error('generate/out', `the deck cannot be written: ${why}`, {
    place: { file: deck },
    remedy: 'Choose another place: --out slides.md',
  })
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined
}

/** A folder of datasets that was asked for must be there, and must be a folder. */
export async function checkDataPath(folder: string | undefined): Promise<Message[]> {
  if (folder === undefined) return []
  const place = { file: folder }
  try {
    await readdir(folder)
    return []
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'ENOENT') return [error('generate/data', 'there is no such folder of datasets', { place })]
    if (code === 'ENOTDIR') return [notFolder(folder)]
    return [error('generate/data', 'the folder of datasets cannot be read: there is no permission', { place })]
  }
}

function notFolder(file: string): Message {
  return error('generate/data', 'this is a file; datasets are read from a folder', {
    place: { file },
    remedy: 'Name the folder that holds the data files: --data data',
  })
}
