import { lookup } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import http from 'node:http'
import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { NotFetched, reasonOf } from './not-fetched.ts'
import { isPublicAddress } from './public-address.ts'

/** What pictures are fetched with: how names become addresses, which of them may be asked, and what is too much. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  readonly isAllowed: (address: string) => boolean
  readonly limits: FetchLimits
}

/** Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** How long nothing may come, from the first word to a server on. */
  readonly silence: number
  /** How long one picture may take, its redirects included. */
  readonly time: number
  readonly bytes: number
  readonly redirects: number
  /** How many pictures are fetched at once, and for one essay. */
  readonly atOnce: number
  readonly pictures: number
  readonly allTime: number
  readonly allBytes: number
}

const MB = 1024 * 1024

/** The network as it is, public servers alone. */
export const NETWORK: Network = {
  resolve: (host) => lookup(host, { all: true }),
  isAllowed: isPublicAddress,
  limits: {
    silence: 15_000,
    time: 60_000,
    bytes: 20 * MB,
    redirects: 5,
    atOnce: 4,
    pictures: 200,
    allTime: 300_000,
    allBytes: 200 * MB,
  },
}

/**
 * Fetches what an address leads to, or tells why that cannot be had. Only public servers are asked, of whichever redirect;
 * nothing is told to them but the address. Proxies are not used: where one connects to could not be checked.
 */
export async function fetchBytes(url: URL, network: Network): Promise<Uint8Array | string> {
  const stop = new AbortController()
  const { time } = network.limits
  const timer = setTimeout(() => {
    stop.abort(new NotFetched(`it takes longer than ${inSeconds(time)}`))
  }, time)
  try {
    return await follow(url, network, stop)
  } catch (cause) {
    return reasonOf(stop.signal.aborted ? stop.signal.reason : cause)
  } finally {
    clearTimeout(timer)
  }
}

async function follow(first: URL, network: Network, stop: AbortController): Promise<Uint8Array> {
  let url = first
  for (let redirects = 0; redirects <= network.limits.redirects; redirects++) {
    checkUrl(url, network)
    const response = await ask(url, network, stop)
    const next = redirectOf(response, url)
    if (next === undefined) return await bodyOf(response, network.limits.bytes)
    response.destroy()
    url = next
  }
  throw new NotFetched(`it is redirected more than ${network.limits.redirects} times`)
}

/** What an address itself shows to be wrong. One in digits is never looked up. */
function checkUrl(url: URL, { isAllowed }: Network): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(`it leads to an address of ${url.protocol}, and only http: and https: are fetched`)
  if (url.username !== '' || url.password !== '') throw new NotFetched('its address has a user or a password in it')
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !isAllowed(host)) throw notPublic(host)
}

function notPublic(address: string, host?: string): NotFetched {
  const where = host === undefined ? 'it leads' : `it leads to ${host}, and that`
  return new NotFetched(`${where} to ${address}, which is no public address`)
}

function ask(url: URL, network: Network, stop: AbortController): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http
  const { silence } = network.limits
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        // The agent that all share may use a proxy and keeps connections open.
        agent: false,
        lookup: checkedLookup(network),
        signal: stop.signal,
        timeout: silence,
        headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'essaydeck' },
      },
      resolve,
    )
    asked.on('timeout', () => {
      stop.abort(new NotFetched(`its server says nothing for ${inSeconds(silence)}`))
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Looks a name up and hands on only what was checked: what is asked later for the same name may have another answer. */
function checkedLookup({ resolve, isAllowed }: Network): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !isAllowed(address))
        const [first] = addresses
        if (refused !== undefined) callback(notPublic(refused.address, host), '')
        else if (first === undefined) callback(new NotFetched(`there is no server called ${host}`), '')
        else if (all === true) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (cause: unknown) => {
        callback(cause instanceof Error ? cause : new NotFetched(String(cause)), '')
      },
    )
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

function redirectOf({ statusCode, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode === undefined || !REDIRECTS.has(statusCode) || location === undefined) return undefined
  if (!URL.canParse(location, from)) throw new NotFetched('it is redirected to what is no address')
  return new URL(location, from)
}

/** Whatever length a server states, no more is read than is allowed. */
async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const { statusCode = 0 } = response
  if (statusCode !== 200) {
    response.destroy()
    throw new NotFetched(`its server answers ${statusCode} (${http.STATUS_CODES[statusCode] ?? 'unknown'})`)
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new NotFetched(`it has more than ${most / MB} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function inSeconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`
}
