import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The files of a site by their names in it (with forward slashes, sorted), each with a hash of what is in it. */
export type Precache = Readonly<Record<string, string>>

/** Lists a folder's files; those that begin with a dot are no part of the site. */
export async function listFiles(folder: string): Promise<Precache> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  return hashFiles(folder, names)
}

/** Lists some of a folder's files. */
export async function hashFiles(folder: string, names: readonly string[]): Promise<Precache> {
  const listed = names.toSorted().map(async (name) => [name, hashOf(await readFile(path.join(folder, name)))] as const)
  return Object.fromEntries(await Promise.all(listed))
}

/** A short hash that changes with any of the files. */
export function versionOf(files: Precache): string {
  return hashOf(JSON.stringify(files))
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
