import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { error, type Message } from '../message/message.ts'
import { FULL_REMEDY } from './system-failure.ts'

const KILOBYTE = 1024

/** With less room than this on a disk (bytes), what fails there fails for want of it. */
const LEAST_ROOM = 256 * KILOBYTE

/**
 * Says so where the disk with a folder (or the one above it, if it is gone) has less than `least` bytes left, or what failed
 * there `said` that it is full: programs that we start often fail of it without a word.
 */
export async function tellFullDisk(folder: string, { said = '', least = LEAST_ROOM } = {}): Promise<Message[]> {
  const room = await roomOf(path.resolve(folder))
  if (room >= least && !/ENOSPC|no space left/iu.test(said)) return []
  const text = `the disk is full: ${Math.round(room / KILOBYTE)} kB are left`
  return [error('files/disk-full', text, { place: { file: folder }, remedy: FULL_REMEDY })]
}

/** In bytes, for whoever is not the administrator. */
async function roomOf(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return path.dirname(folder) === folder ? Infinity : await roomOf(path.dirname(folder))
  }
}
