import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import { isPublicAddress } from '../../src/generate/pictures/public-address.ts'
import { NETWORK } from '../../src/generate/pictures/fetch.ts'
import type { FetchLimits, Network } from '../../src/generate/pictures/fetch.ts'

/** A server of this machine that remembers what it was asked. */
export interface PictureServer {
  readonly port: number
  readonly requests: readonly IncomingMessage[]
  readonly stop: () => Promise<void>
}

export async function serve(answer: RequestListener): Promise<PictureServer> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port: address.port, requests, stop }
}

/** The network as tests have it: every name is this machine's, which may be asked, and other private addresses may not. */
export function testNetwork(limits: Partial<FetchLimits> = {}, names: Readonly<Record<string, string>> = {}): Network {
  return {
    resolve: (host) => Promise.resolve([{ address: names[host] ?? '127.0.0.1', family: 4 }]),
    isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
    limits: { ...NETWORK.limits, ...limits },
  }
}

/** Something that begins as a PNG does. */
export function png(size = 200, fill = 0): Buffer {
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), Buffer.alloc(size, fill)])
}
