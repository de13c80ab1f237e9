import { readdir, stat } from 'node:fs/promises'
import { error } from '../message/message.ts'
import type { Message } from '../message/message.ts'

/** A deck is a file: tells where its name is that of a folder. */
export async function checkDeckPath(deck: string): Promise<Message[]> {
  const entry = await stat(deck).catch(() => undefined)
  if (entry === undefined || !entry.isDirectory()) return []
  const text = 'this is a folder; the deck to write is a file'
  const name = `${deck.replace(/[/\\]+$/u, '')}/slides.md`
  return [error('generate/out', text, { place: { file: deck }, remedy: `Name the file: --out ${name}` })]
}

/** A folder of datasets that was asked for must be there, and must be a folder. */
export async function checkDataPath(folder: string | undefined): Promise<Message[]> {
  if (folder === undefined) return []
  const place = { file: folder }
  try {
    await readdir(folder)
    return []
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
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
