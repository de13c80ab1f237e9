import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** A file as it was: its size in bytes, -1 where it is not there, and when it was changed, in milliseconds. */
export type Stamp = readonly [file: string, size: number, changed: number]

/** Files as they are now. */
export function stampsOf(files: Iterable<string>): Stamp[] {
  return [...files].map(stampOf)
}

/** Whether all files are as they were. */
export function areSame(stamps: readonly Stamp[]): boolean {
  return stamps.every(([file, size, changed]) => {
    const now = stampOf(file)
    return now[1] === size && now[2] === changed
  })
}

function stampOf(file: string): Stamp {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() === true ? [file, stats.size, stats.mtimeMs] : [file, -1, 0]
}

/** All files of a folder and those below it, as they are now, whose name at the top `matches`. */
export function folderStamps(folder: string, matches: (name: string) => boolean = () => true): Stamp[] {
  const files = namesIn(folder)
    .filter((entry) => matches(entry.name))
    .flatMap((entry) => filesBelow(path.join(folder, entry.name), entry.isDirectory()))
  return stampsOf(files)
}

/** One word for some values; another for others. */
export function wordFor(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}

/** Whether one of the files was changed at some time (milliseconds) or later. */
export function wasTouchedSince(stamps: readonly Stamp[], time: number): boolean {
  return stamps.some(([, , changed]) => changed >= time)
}

function filesBelow(at: string, isFolder: boolean): string[] {
  if (!isFolder) return [at]
  return namesIn(at)
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.git'))
    .flatMap((entry) => filesBelow(path.join(at, entry.name), entry.isDirectory()))
}

function namesIn(folder: string): { readonly name: string; isDirectory: () => boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
