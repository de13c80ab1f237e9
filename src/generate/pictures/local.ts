import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { KINDS, MOST_BYTES, kindOf } from './kinds.ts'
import type { Picture } from './names.ts'

const EXTENSIONS: readonly string[] = [...KINDS, '.jpeg']

/** Reads a picture in the essay's folder or below, or tells why it cannot be shown. */
export async function readLocal(url: string, folder: string): Promise<Picture | string> {
  const file = path.resolve(folder, decoded(url.replace(/[?#].*$/su, '')))
  const extension = path.extname(file).toLowerCase()
  if (!EXTENSIONS.includes(extension)) return `what can be shown is ${EXTENSIONS.join(', ')}`
  const real = await realpath(file).catch(() => undefined)
  if (real === undefined) return 'there is no such file'
  // A link in the folder may lead out of it.
  if (!isInside(file, folder) || !isInside(real, await realpath(folder)))
    return 'it lies outside the folder of the essay'
  const { size, isFile } = await stat(real).then((entry) => ({ size: entry.size, isFile: entry.isFile() }))
  if (!isFile) return 'this is no file'
  if (size > MOST_BYTES) return `it has ${Math.ceil(size / 1024 / 1024)} MB; up to 20 are copied`
  const bytes = await readFile(real)
  if (kindOf(bytes) !== extension.replace('jpeg', 'jpg')) return 'the file is not what its name says'
  return { name: path.relative(folder, file), bytes }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way)
}
