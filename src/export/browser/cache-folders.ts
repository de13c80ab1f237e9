import { access, constants, mkdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Machine } from './machine.ts'

/** Where a browser may be unpacked to, the best place first: beside the install, in the user's cache, in the temporary folder. */
export function cacheFolders(modules: string, machine: Pick<Machine, 'env' | 'home'>): string[] {
  const cache = machine.env['XDG_CACHE_HOME'] ?? path.join(machine.home, '.cache')
  return [
    path.join(modules, '.cache', 'essaydeck'),
    path.join(cache, 'essaydeck'),
    path.join(tmpdir(), `essaydeck-${process.getuid?.() ?? 'cache'}`),
  ]
}

/** The first folder that can be written, made if need be; none of another user's in the temporary folder, who could plant a program there. */
export async function firstWritable(folders: readonly string[]): Promise<string> {
  for (const folder of folders) if (await isWritable(folder)) return folder
  throw new Error(`none of these folders can be written: ${folders.join(', ')}`)
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    const temporary = folder.startsWith(tmpdir())
    await mkdir(folder, { recursive: true, ...(temporary ? { mode: 0o700 } : {}) })
    await access(folder, constants.W_OK)
    return !temporary || (await stat(folder)).uid === (process.getuid?.() ?? 0)
  } catch {
    return false
  }
}
