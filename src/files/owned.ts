import { createHash, randomBytes } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/**
 * A new path in a folder that tells whose it is: `essaydeck-4711-1f2e3d4c-a1b2c3`, made by process 4711 of the machine (and
 * container) 1f2e3d4c. Should that process be killed before it removes what lies there, `sweepOwned` does it later.
 */
export function ownedPath(folder: string, prefix: string): string {
  return path.join(folder, [prefix, process.pid, machineTag(), randomBytes(3).toString('hex')].join('-'))
}

/** Makes a folder with such a name, which nobody else may look into. */
export async function makeOwnedFolder(folder: string, prefix: string): Promise<string> {
  const made = ownedPath(folder, prefix)
  await mkdir(made, { mode: 0o700 })
  return made
}

/** Removes what processes of this user and this machine that have ended left under such names. Never fails: it is no one's task. */
export async function sweepOwned(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const left = names.filter((name) => isLeft(name, prefix)).map((name) => path.join(folder, name))
  await Promise.all(left.map((each) => removeOwn(each).catch(() => undefined)))
}

/** Whether a name is one of ours, and its process has ended. */
function isLeft(name: string, prefix: string): boolean {
  if (!name.startsWith(`${prefix}-`)) return false
  const [, pid, tag] = /^(\d+)-([0-9a-f]{8})-[0-9a-f]{6}$/.exec(name.slice(prefix.length + 1)) ?? []
  return pid !== undefined && tag === machineTag() && !isRunning(Number(pid))
}

async function removeOwn(file: string): Promise<void> {
  const { uid } = await lstat(file)
  if (process.getuid === undefined || uid === process.getuid()) await rm(file, { recursive: true, force: true })
}

/** A process of another user may not be asked, but is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** Machines may share a folder, and so may containers, where the same number is another process: each counts its own. */
function machineTag(): string {
  return createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex').slice(0, 8)
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
