import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Image } from 'mdast'
import type { Essay } from '../essay/model.ts'
import { warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { allBlocks, descendants, findReferences, resolveBlock } from '../plan/references.ts'

/** The essay's own pictures: their addresses in the deck, by those in the essay, and the files to write for them. */
export interface Pictures {
  readonly addresses: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Where the essay lies and where the deck goes, as paths. */
export interface PicturePlaces {
  readonly essay: string
  readonly deck: string
}

interface Found {
  readonly url: string
  readonly line: number
}

/**
 * Finds the pictures that an essay shows and reads those that lie in its folder; nothing is fetched and nothing written. Each
 * goes into the deck's `public/`, in a folder named after the essay, under a name that no other file has. What cannot be
 * shown is told in a warning.
 */
export async function findPictures(essay: Essay, places: PicturePlaces): Promise<Result<Pictures>> {
  const addresses = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  const messages: Message[] = []
  for (const { url, line } of picturesIn(essay)) {
    const read = await readPicture(url, path.dirname(path.resolve(places.essay)))
    if (typeof read === 'string') messages.push(notShown(url, read, { file: essay.file, line }))
    else {
      const target = await freeName(read, places, files)
      files.set(target, read.bytes)
      addresses.set(url, addressOf(target, places.deck))
    }
  }
  return { value: { addresses, files }, messages }
}

/** Each address once, with the line it is first used on; of one that stands elsewhere by its name, that of its block. */
function picturesIn(essay: Essay): readonly Found[] {
  const references = findReferences(essay)
  const found = new Map<string, Found>()
  for (const block of allBlocks(essay)) {
    const nodes = resolveBlock(block, references).flatMap((node) => [...descendants(node)])
    for (const { url, position } of nodes.filter((node): node is Image => node.type === 'image')) {
      if (url !== '' && !found.has(url)) found.set(url, { url, line: position?.start.line ?? block.line })
    }
  }
  return [...found.values()]
}

function notShown(url: string, why: string, place: { readonly file: string; readonly line: number }): Message {
  return warning('generate/picture', `no slide shows the picture ${url}: ${why}`, {
    place,
    remedy: 'The notes name it. A picture is shown if its file lies in the folder of the essay, or below.',
  })
}

interface Picture {
  /** Its path below the essay's folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

const MOST_BYTES = 20 * 1024 * 1024

/** What the files of each kind begin with; SVG is text. */
const SIGNATURES: Readonly<Record<string, RegExp>> = {
  '.png': /^\u0089PNG/u,
  '.jpg': /^\u00FF\u00D8\u00FF/u,
  '.jpeg': /^\u00FF\u00D8\u00FF/u,
  '.gif': /^GIF8/u,
  '.webp': /^RIFF[^]{4}WEBP/u,
  '.avif': /^[^]{4}ftypavi[fs]/u,
  '.svg': /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|svg|!--|!DOCTYPE svg)/iu,
}

/** A picture of the essay, or why it cannot be shown. */
async function readPicture(url: string, folder: string): Promise<Picture | string> {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)) return 'it lies elsewhere, and nothing is fetched'
  const file = path.resolve(folder, decoded(url.replace(/[?#].*$/su, '')))
  const signature = SIGNATURES[path.extname(file).toLowerCase()]
  if (signature === undefined) return `what can be shown is ${Object.keys(SIGNATURES).join(', ')}`
  const real = await realpath(file).catch(() => undefined)
  if (real === undefined) return 'there is no such file'
  // A link in the folder may lead out of it.
  if (!isInside(file, folder) || !isInside(real, await realpath(folder)))
    return 'it lies outside the folder of the essay'
  const { size, isFile } = await stat(real).then((entry) => ({ size: entry.size, isFile: entry.isFile() }))
  if (!isFile) return 'this is no file'
  if (size > MOST_BYTES) return `it has ${Math.ceil(size / 1024 / 1024)} MB; up to 20 are copied`
  const bytes = await readFile(real)
  if (!signature.test(bytes.subarray(0, 64).toString('latin1'))) return 'the file is not what its name says'
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

/** The file a picture is copied to; where another has its name already, a part of its hash tells them apart. */
async function freeName(picture: Picture, { essay, deck }: PicturePlaces, taken: Pictures['files']): Promise<string> {
  const folder = path.join(path.dirname(deck), 'public', plainName(path.parse(essay).name))
  const { name, ext } = path.parse(picture.name.split(path.sep).map(plainName).join('-'))
  const plain = path.join(folder, name + ext.toLowerCase())
  const there = taken.get(plain) ?? (await readFile(plain).catch(() => undefined))
  if (there === undefined || Buffer.compare(there, picture.bytes) === 0) return plain
  const hash = createHash('sha256').update(picture.bytes).digest('hex').slice(0, 12)
  return path.join(folder, `${name}-${hash}${ext.toLowerCase()}`)
}

/** Letters, digits, dots and dashes, not beginning with a dot. */
function plainName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
  return plain.replace(/^[.-]+/u, '').replaceAll(/-{2,}/gu, '-') || 'picture'
}

function addressOf(target: string, deck: string): string {
  const way = path.relative(path.join(path.dirname(deck), 'public'), target)
  return `/${way.replaceAll(path.sep, '/')}`
}
