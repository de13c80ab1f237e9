import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Face } from './faces.ts'

const require = createRequire(import.meta.url)

/** The features kept: kerning, marks and forms, tabular figures, and the spacing of Chinese punctuation. */
const FEATURES = [
  'calt',
  'case',
  'ccmp',
  'chws',
  'fwid',
  'halt',
  'hwid',
  'kern',
  'liga',
  'locl',
  'lnum',
  'mark',
  'mkmk',
  'palt',
  'pwid',
  'tnum',
]

/** Where the full font file of a face is installed. */
export function faceFile(face: Face): string {
  return path.join(path.dirname(require.resolve(`${face.package}/package.json`)), face.file)
}

/** WOFF2 is for the network: packing takes a hundred times as long as cutting down. A browser on this machine reads TrueType as well. */
export type FontFormat = 'woff2' | 'truetype'

/** Cuts a face down to some characters and returns the path of the file, made only where the cache lacks it. */
export async function subsetFace(
  face: Face,
  characters: string,
  { cache, format }: { readonly cache: string; readonly format: FontFormat },
): Promise<string> {
  const wanted = face.script === 'han' ? withoutAscii(characters) : characters
  const file = path.join(
    cache,
    `${path.basename(face.file, '.ttf')}-${await cacheKey(face, wanted)}${format === 'woff2' ? '.woff2' : '.ttf'}`,
  )
  if (!existsSync(file)) await writeSubset(face, wanted, { file, format })
  return file
}

async function writeSubset(
  face: Face,
  characters: string,
  { file, format }: { readonly file: string; readonly format: FontFormat },
): Promise<void> {
  // Loaded only here: most fonts are found as they were cut before.
  const { default: subsetFont } = await import('subset-font')
  const font = await subsetFont(await readFile(faceFile(face)), characters, {
    targetFormat: format,
    keepFeatures: FEATURES,
    noHinting: true,
  })
  await mkdir(path.dirname(file), { recursive: true })
  // Under another name first: two may want it at once, and neither may read half a file.
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, font)
  await rename(unfinished, file)
  await forgetOld(path.dirname(file), `${path.basename(face.file, '.ttf')}-`)
}

/** Of each face as many cut files are kept as there may be decks in use; with every new character there is one more. */
const KEPT = 16
const DAY = 24 * 60 * 60 * 1000

/** Removes what is beyond that, unless it is of today: another build may be about to read it. */
async function forgetOld(folder: string, prefix: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix))
  if (names.length <= KEPT) return
  const files = await Promise.all(names.map((name) => ageOf(path.join(folder, name))))
  const old = files.toSorted((a, b) => a.age - b.age).slice(KEPT)
  await Promise.all(old.filter(({ age }) => age > DAY).map(({ file }) => rm(file, { force: true })))
}

async function ageOf(file: string): Promise<{ readonly file: string; readonly age: number }> {
  const { mtimeMs } = await stat(file)
  return { file, age: Date.now() - mtimeMs }
}

async function cacheKey(face: Face, characters: string): Promise<string> {
  const versions = await Promise.all([face.package, 'subset-font'].map(versionOf))
  return createHash('sha256')
    .update(JSON.stringify([face, versions, FEATURES, characters]))
    .digest('hex')
    .slice(0, 16)
}

async function versionOf(name: string): Promise<unknown> {
  const manifest: unknown = JSON.parse(await readFile(require.resolve(`${name}/package.json`), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
}

/** Latin letters come from the Latin faces, which stand before the Chinese ones in every font list. */
function withoutAscii(characters: string): string {
  return Array.from(characters)
    .filter((character) => character > '~')
    .join('')
}
