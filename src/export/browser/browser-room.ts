import { tmpdir } from 'node:os'
import { tellFullDisk } from '../../files/full-disk.ts'
import type { Message } from '../../message/message.ts'

/** What a browser takes of a disk (bytes): with 30 slides open it took 20 MB. */
const ROOM = 32 * 1024 * 1024

/** Says so where there is too little room for a browser: what its processes share lies in the folder for temporary files, and they crash without it. */
export async function tellNoRoom(): Promise<Message[]> {
  return await tellFullDisk(tmpdir(), { least: ROOM })
}

/** What its profile takes before it has shown anything (bytes): with less it crashes, and whoever starts it may wait for it in vain. */
const LEAST_ROOM = 8 * 1024 * 1024

/** Says so where no browser can start for want of room. */
export async function tellTooLittleRoom(): Promise<Message[]> {
  return await tellFullDisk(tmpdir(), { least: LEAST_ROOM })
}
