import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the essay lies and where the deck goes, as paths. */
export interface PicturePlaces {
  readonly essay: string
  readonly deck: string
}

/** A picture that can be shown. */
export interface Picture {
  /** What its file is to be called: a path, of which its folders become part of the name. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The folder that the pictures of an essay are copied to: of its own name, in the deck's `public/`. */
export function pictureFolder({ essay, deck }: PicturePlaces): string {
  return path.join(path.dirname(deck), 'public', plainName(path.parse(essay).name))
}

/** The file a picture is copied to; where another has its name already, a part of its hash tells them apart. */
export async function freeName(
  picture: Picture,
  places: PicturePlaces,
  taken: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const folder = pictureFolder(places)
  const { name, ext } = path.parse(picture.name.split(path.sep).map(plainName).join('-'))
  const plain = path.join(folder, name + ext.toLowerCase())
  const there = taken.get(plain) ?? (await readFile(plain).catch(() => undefined))
  if (there === undefined || Buffer.compare(there, picture.bytes) === 0) return plain
  return path.join(folder, `${name}-${shortHash(picture.bytes)}${ext.toLowerCase()}`)
}

/** Letters, digits, dots and dashes, not beginning with a dot. */
export function plainName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
  return plain.replace(/^[.-]+/u, '').replaceAll(/-{2,}/gu, '-') || 'picture'
}

/** Twelve digits that tell one content or address from another. */
export function shortHash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 12)
}

/** The address in the deck of a file in its `public/`. */
export function addressOf(target: string, deck: string): string {
  const way = path.relative(path.join(path.dirname(deck), 'public'), target)
  return `/${way.replaceAll(path.sep, '/')}`
}
