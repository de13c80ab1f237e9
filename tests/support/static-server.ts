import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { contentType } from '../../src/export/print/content-type.ts'

/** A web server; `cut` ends it, with every connection. */
export interface StaticServer {
  readonly address: string
  readonly cut: () => Promise<void>
}

/** Serves a folder under a sub-path as the plainest server does: a file, a folder's `index.html`, or nothing. */
export async function serveFolder(folder: string, under = '/some/where/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(under) ? decodeURIComponent(pathname.slice(under.length)) : '..'
    const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name)
    readFile(file).then(
      (body) => response.setHeader('content-type', contentType(file)).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  return { address: `http://localhost:${port}${under}`, cut }
}
