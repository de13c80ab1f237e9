import path from 'node:path'
import type { Image } from 'mdast'
import type { Essay } from '../../essay/model.ts'
import { shortAddress } from '../../essay/pictures.ts'
import { warning } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import { allBlocks, descendants, findReferences, resolveBlock } from '../../plan/references.ts'
import { decodeEmbedded } from './embedded.ts'
import type { Network } from './fetch.ts'
import { readLocal } from './local.ts'
import { addressOf, freeName } from './names.ts'
import type { Picture, PicturePlaces } from './names.ts'
import { readRemote, webAddress } from './remote.ts'

/** The essay's own pictures: their addresses in the deck, by those in the essay, and the files to write for them. */
export interface Pictures {
  readonly addresses: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Uint8Array>
}

interface Found {
  readonly url: string
  readonly line: number
}

/**
 * Finds the pictures that an essay shows and reads those that lie in its folder, are written into their addresses, or were
 * fetched earlier; others are fetched where there is a network to do it with. Nothing is written. Each goes into the deck's
 * `public/`, in a folder named after the essay, under a name that no other file has. What cannot be shown is told in a warning.
 */
export async function findPictures(essay: Essay, places: PicturePlaces, network?: Network): Promise<Result<Pictures>> {
  const addresses = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  const messages: Message[] = []
  const found = picturesIn(essay)
  const remote = await readRemote(
    found.map(({ url }) => url),
    places,
    network,
  )
  for (const { url, line } of found) {
    const read = remote.get(url) ?? (await readUnasked(url, places))
    if (typeof read === 'string') messages.push(notShown(url, read, { file: essay.file, line }, network !== undefined))
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

/** What needs no network and was not fetched earlier. */
async function readUnasked(url: string, { essay }: PicturePlaces): Promise<Picture | string> {
  if (/^data:/iu.test(url)) return decodeEmbedded(url)
  if (webAddress(url) !== undefined) return 'it lies elsewhere, and nothing is fetched unasked'
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)) return 'it lies elsewhere, and nothing is fetched from there'
  return readLocal(url, path.dirname(path.resolve(essay)))
}

type PicturePlace = { readonly file: string; readonly line: number }

function notShown(url: string, why: string, place: PicturePlace, isAsked: boolean): Message {
  return warning('generate/picture', `no slide shows the picture ${shortAddress(url)}: ${why}`, {
    place,
    remedy: `The notes name it. ${remedyFor(url, isAsked)}`,
  })
}

function remedyFor(url: string, isAsked: boolean): string {
  if (webAddress(url) === undefined) return 'A picture is shown if its file lies in the folder of the essay, or below.'
  if (isAsked) return 'Save it in the folder of the essay and name that file there, or try again later.'
  return 'generate fetches it with --fetch-pictures; or save it in the folder of the essay and name that file there.'
}
