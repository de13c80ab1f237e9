import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '../../files/write.ts'
import type { BuiltDeck } from '../site/build-request.ts'
import { areSame, stampsOf, type Stamp } from './stamps.ts'
import { surroundingsOf } from './surroundings.ts'

/** A build for paper that an earlier export kept, in `folder`. */
export interface KeptBuild {
  readonly folder: string
  readonly built: BuiltDeck
}

/** What is written beside a kept build. */
interface Record extends KeptBuild {
  readonly surroundings: string
  readonly stamps: readonly Stamp[]
}

/** Changes with the shape of what is kept. */
const VERSION = 1

/** The build of a deck that was kept, where what it was made from, but for the slides and the data, is still the same. */
export async function readKeptBuild(entry: string): Promise<KeptBuild | undefined> {
  const record = await readRecord(path.join(folderOf(entry), 'kept.json'))
  if (record === undefined || path.dirname(record.folder) !== folderOf(entry)) return undefined
  const isSame = surroundingsOf(record.built.sources) === record.surroundings && areSame(record.stamps)
  return isSame ? { folder: record.folder, built: record.built } : undefined
}

async function readRecord(file: string): Promise<Record | undefined> {
  try {
    const { version, record } = JSON.parse(await readFile(file, 'utf8')) as { version: number; record: Record }
    return version === VERSION ? record : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps a build for the next export of the same deck. A file that was changed after `since` (milliseconds), while it was being
 * built, may be in there as it was or as it is: then nothing is kept, nor where not all is known that it was built from, nor
 * where the folder cannot be written.
 */
export async function keepBuild(entry: string, { folder, built }: KeptBuild, since: number): Promise<void> {
  const markdown = new Set(Object.keys(built.sources.markdown))
  if (built.files === undefined) return
  const stamps = stampsOf(built.files.filter((file) => !markdown.has(file)))
  if (stamps.some(([, , changed]) => changed >= since)) return
  const home = folderOf(entry)
  const site = path.join(home, randomUUID())
  const record: Record = { folder: site, built, stamps, surroundings: surroundingsOf(built.sources) }
  try {
    const before = await readRecord(path.join(home, 'kept.json'))
    await mkdir(home, { recursive: true })
    await cp(folder, site, { recursive: true })
    await writeWhole(path.join(home, 'kept.json'), JSON.stringify({ version: VERSION, record }))
    await removeOthers(home, [site, before?.folder])
  } catch {
    await rm(site, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** The build before may still be shown by another export. */
async function removeOthers(home: string, keep: readonly (string | undefined)[]): Promise<void> {
  const folders = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const { name } of folders) {
    const folder = path.join(home, name)
    if (!keep.includes(folder)) await rm(folder, { recursive: true, force: true })
  }
}

/** Where the builds of a deck are kept: in its own folder, among what is installed. */
function folderOf(entry: string): string {
  const name = createHash('sha256').update(entry).digest('hex').slice(0, 16)
  return path.join(path.dirname(entry), 'node_modules/.cache/essaydeck/paper', name)
}
