import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fetchBytes } from './fetch.ts'
import type { Network } from './fetch.ts'
import { FEWEST_BYTES, KINDS, MOST_BYTES, kindOf } from './kinds.ts'
import { pictureFolder, plainName, shortHash } from './names.ts'
import type { Picture, PicturePlaces } from './names.ts'

/** The address of a picture on the web, without its fragment; undefined where it is none. */
export function webAddress(url: string): URL | undefined {
  const whole = url.startsWith('//') ? `https:${url}` : url
  if (!/^https?:/iu.test(whole) || !URL.canParse(whole)) return undefined
  const address = new URL(whole)
  address.hash = ''
  return address
}

/**
 * The pictures among some addresses that lie on the web, or why they cannot be had. What was fetched earlier lies beside the
 * deck under a name made of its address, and is used as it is; the rest is fetched where there is a network, and else absent.
 */
export async function readRemote(
  urls: readonly string[],
  places: PicturePlaces,
  network?: Network,
): Promise<ReadonlyMap<string, Picture | string>> {
  const addresses = urls.map(webAddress)
  const asked = new Map(addresses.flatMap((address) => (address === undefined ? [] : [[address.href, address]])))
  const read = await readKnown([...asked.values()], places)
  if (network !== undefined) {
    const missing = [...asked.values()].filter(({ href }) => !read.has(href))
    for (const [href, fetched] of await fetchAll(missing, network)) read.set(href, fetched)
  }
  return new Map(
    urls.flatMap((url, index) => {
      const found = read.get(addresses[index]?.href ?? '')
      return found === undefined ? [] : [[url, found]]
    }),
  )
}

type Read = Map<string, Picture | string>

async function readKnown(addresses: readonly URL[], places: PicturePlaces): Promise<Read> {
  const known: Read = new Map()
  for (const address of addresses) {
    const picture = await fetchedEarlier(address, pictureFolder(places))
    if (picture !== undefined) known.set(address.href, picture)
  }
  return known
}

async function fetchedEarlier(address: URL, folder: string): Promise<Picture | undefined> {
  for (const kind of KINDS) {
    const name = nameFor(address) + kind
    const size = await stat(path.join(folder, name)).then(
      (entry) => (entry.isFile() ? entry.size : Infinity),
      () => Infinity,
    )
    const bytes = size > MOST_BYTES ? undefined : await readFile(path.join(folder, name)).catch(() => undefined)
    if (bytes !== undefined && kindOf(bytes) === kind) return { name, bytes }
  }
  return undefined
}

/** The longest part of an address that becomes a name, in characters; a file system takes 255 bytes. */
const LONGEST_NAME = /^.{0,40}/u

/** What a picture's file is called, without its extension: as its address is, which its hash tells from all others. */
function nameFor(address: URL): string {
  const last = address.pathname.split('/').findLast((part) => part !== '') ?? ''
  const words = plainName(decoded(last).replace(/\.[a-z\d]{1,5}$/iu, ''))
  return plainName(`${LONGEST_NAME.exec(words)?.[0] ?? ''}-${shortHash(address.href)}`)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Fetches some pictures, a few at a time, until there are too many. */
async function fetchAll(addresses: readonly URL[], network: Network): Promise<Read> {
  const { limits } = network
  const fetched: Read = new Map()
  const end = performance.now() + limits.allTime
  const waiting = addresses.entries()
  const fetchNext = async () => {
    for (const [index, address] of waiting) {
      const tooMuch = index < limits.pictures ? findTooMuch(fetched, end, limits) : `after ${limits.pictures} pictures`
      fetched.set(
        address.href,
        tooMuch === undefined ? await fetchPicture(address, network) : `${tooMuch}, no more of an essay are fetched`,
      )
    }
  }
  await Promise.all(Array.from({ length: limits.atOnce }, fetchNext))
  return fetched
}

function findTooMuch(fetched: Read, end: number, { allTime, allBytes }: Network['limits']): string | undefined {
  const sizes = [...fetched.values()].map((one) => (typeof one === 'string' ? 0 : one.bytes.length))
  if (sizes.reduce((sum, size) => sum + size, 0) >= allBytes) return `after ${allBytes / 1024 / 1024} MB of pictures`
  return performance.now() < end ? undefined : `after ${allTime / 60_000} minutes`
}

async function fetchPicture(address: URL, network: Network): Promise<Picture | string> {
  const bytes = await fetchBytes(address, network)
  if (typeof bytes === 'string') return bytes
  const kind = kindOf(bytes)
  if (kind === undefined) return `what its server sends is none of ${KINDS.join(', ')}`
  if (bytes.length < FEWEST_BYTES) return 'it is so small that it only holds the place of another, or counts visitors'
  return { name: nameFor(address) + kind, bytes }
}
