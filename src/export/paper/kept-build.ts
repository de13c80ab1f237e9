import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '../../files/write.ts'
import type { BuiltDeck } from '../site/build-request.ts'
import { shellFolder } from './find-shell.ts'
import { areSame, folderStamps, stampsOf, wasTouchedSince, wordFor, type Stamp } from './stamps.ts'
import { surroundingsOf } from './surroundings.ts'

/** A build for paper that an earlier export kept, in `folder`. */
export interface KeptBuild {
  readonly folder: string
  readonly built: BuiltDeck
}

/** What is written beside a kept build, of what it was made from and of the files it has, in words and stamps. */
export interface KeptRecord extends KeptBuild {
  readonly surroundings: string
  readonly stamps: readonly Stamp[]
  readonly content: string
}

/** Changes with the shape of what is kept. */
const VERSION = 5

/** What was kept of a deck by an earlier export, whatever has become of it since. */
export function readKeptRecord(entry: string): KeptRecord | undefined {
  const record = readRecord(recordFile(entry))
  const isThere = record?.folder === shellFolder() || path.dirname(record?.folder ?? '') === folderOf(entry)
  return isThere ? record : undefined
}

/**
 * The build that was kept, where what it was made from, but for the slides and the data, is still the same. At once: whatever
 * else is started would hold up the process that builds.
 */
export function usableBuild(record: KeptRecord): KeptBuild | undefined {
  const isSame = surroundingsOf(record.built.sources).word === record.surroundings && areSame(record.stamps)
  const isWhole = contentOf(record.folder) === record.content
  return isSame && isWhole ? { folder: record.folder, built: record.built } : undefined
}

function readRecord(file: string): KeptRecord | undefined {
  try {
    const { version, record } = JSON.parse(readFileSync(file, 'utf8')) as { version: number; record: KeptRecord }
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
  const madeFrom = stampSources(built, since)
  if (madeFrom === undefined) return
  const site = path.join(folderOf(entry), randomUUID())
  try {
    const before = readRecord(recordFile(entry))
    await mkdir(folderOf(entry), { recursive: true })
    await cp(folder, site, { recursive: true })
    await writeRecord(entry, { folder: site, built, ...madeFrom, content: contentOf(site) })
    await removeOthers(folderOf(entry), [site, before?.folder])
  } catch {
    await rm(site, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Keeps what has changed in the slides of a build that is kept already, on the same conditions. */
export async function keepChanges(entry: string, { folder, built }: KeptBuild, since: number): Promise<void> {
  const madeFrom = stampSources(built, since)
  if (madeFrom === undefined) return
  await writeRecord(entry, { folder, built, ...madeFrom, content: contentOf(folder) }).catch(() => undefined)
}

/** What a build was made from; undefined where that is not known, or may have changed meanwhile. */
function stampSources(built: BuiltDeck, since: number): Pick<KeptRecord, 'surroundings' | 'stamps'> | undefined {
  if (built.files === undefined) return undefined
  const markdown = new Set(Object.keys(built.sources.markdown))
  const stamps = stampsOf(built.files.filter((file) => !markdown.has(file)))
  const { word, files } = surroundingsOf(built.sources)
  return wasTouchedSince([...stamps, ...files], since) ? undefined : { surroundings: word, stamps }
}

/** The files of a build: some may have been swept up since. */
function contentOf(folder: string): string {
  return wordFor(folderStamps(folder))
}

async function writeRecord(entry: string, record: KeptRecord): Promise<void> {
  await writeWhole(recordFile(entry), JSON.stringify({ version: VERSION, record }))
}

function recordFile(entry: string): string {
  return path.join(folderOf(entry), 'kept.json')
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
