import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import process from 'node:process'

/** A disk of its own in the place of a folder, until it is taken away. */
export interface SmallDisk {
  readonly path: string
  readonly remove: () => void
}

/** Why no disk can be made here; undefined where one can. */
export const NO_DISKS =
  process.platform === 'linux' &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
    ? undefined
    : 'a small disk is a tmpfs, which only the administrator of a Linux machine may mount'

/** Mounts a small disk, which forgets all when it goes; `readOnly` takes nothing at all. */
export async function makeDisk(folder: string, size: string, { readOnly = false } = {}): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}${readOnly ? ',ro' : ''}`, 'tmpfs', folder])
  return { path: folder, remove: () => void execFileSync('umount', ['--lazy', folder]) }
}
