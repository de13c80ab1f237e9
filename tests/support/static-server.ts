import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentType } from '../../src/export/print/content-type.ts'

const TEXT = /\.(?:html|js|css|json|svg|txt|webmanifest)$/u

/** A web server; `cut` ends it, with every connection. */
export interface StaticServer {
  readonly address: string
  readonly cut: () => Promise<void>
}

/**
 * Serves a folder under a sub-path as the plainest server does: a file, a folder's `index.html`, or nothing; where asked, with
 * text compressed.
 */
export async function serveFolder(
  folder: string,
  under = '/some/where/',
  { gzip = false } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(under) ? decodeURIComponent(pathname.slice(under.length)) : '..'
    const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name)
    readFile(file).then(
      (body) => {
        response.setHeader('content-type', contentType(file))
        if (!gzip || !TEXT.test(file)) return response.end(body)
        return response.setHeader('content-encoding', 'gzip').end(gzipSync(body))
      },
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
