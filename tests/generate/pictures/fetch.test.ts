import type { RequestListener } from 'node:http'
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { NETWORK, fetchBytes } from '../../../src/generate/pictures/fetch.ts'
import type { Network } from '../../../src/generate/pictures/fetch.ts'
import { png, serve, testNetwork } from '../../support/picture-server.ts'
import type { PictureServer } from '../../support/picture-server.ts'

const PNG = png()

let server: PictureServer
afterEach(() => server.stop())

const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, response) => {
    response.writeHead(status, { location }).end()
  }

/** What becomes of fetching a picture from a server that answers so. */
async function fetchFrom(answer: RequestListener, network: Network = testNetwork()) {
  server = await serve(answer)
  return fetchBytes(new URL(`http://pictures.example:${server.port}/cat.png`), network)
}

describe('a picture', () => {
  test('is what the server sends, which is told nothing but the address', async () => {
    const read = await fetchFrom((_, response) => response.writeHead(200, { 'set-cookie': 'a=b' }).end(PNG))
    expect(typeof read === 'string' ? read : Buffer.compare(read, PNG)).toBe(0)
    const [request] = server.requests
    expect(request?.url).toBe('/cat.png')
    expect(Object.keys(request?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  test.each([301, 302, 303, 307, 308])('is found behind a redirect (%i)', async (status) => {
    const read = await fetchFrom((request, response) => {
      if (request.url === '/cat.png') redirectTo('there/tom.png#x', status)(request, response)
      else response.end(PNG)
    })
    expect(typeof read).toBe('object')
    expect(server.requests.map(({ url }) => url)).toEqual(['/cat.png', '/there/tom.png'])
  })

  test('is asked for at the address that was checked, whatever the name leads to later', async () => {
    const answers = ['127.0.0.1', '10.0.0.1']
    let asked = 0
    const resolve = () => Promise.resolve([{ address: answers[asked++] ?? '', family: 4 }])
    const read = await fetchFrom((_, response) => response.end(PNG), { ...testNetwork(), resolve })
    expect(typeof read).toBe('object')
    expect(asked).toBe(1)
  })
})

describe('no server is asked', () => {
  test.each([
    ['of this machine', 'http://127.0.0.1:9/a.png', '127.0.0.1, which is no public address'],
    ['of this machine, in other digits', 'http://0x7f.1/a.png', '127.0.0.1, which is no public address'],
    ['of IPv6', 'http://[::1]/a.png', '::1, which is no public address'],
    ['mapped', 'http://[::ffff:10.0.0.1]/a.png', '::ffff:a00:1, which is no public address'],
    ['of the cloud', 'http://169.254.169.254/latest', 'no public address'],
    ['by name', 'http://localhost:9/a.png', 'it leads to localhost, and that to'],
    ['with a password', 'http://ann:secret@1.1.1.1/a.png', 'a user or a password'],
    ['of another protocol', 'ftp://1.1.1.1/a.png', 'ftp:'],
  ])('%s', async (_, url, why) => {
    server = await serve((__, response) => response.end(PNG))
    expect(await fetchBytes(new URL(url), NETWORK)).toContain(why)
  })

  test('whose name leads to a private address, among others', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '127.0.0.1', family: 4 },
        { address: 'fd00::1', family: 6 },
      ])
    const read = await fetchFrom((_, response) => response.end(PNG), { ...testNetwork(), resolve })
    expect(read).toBe('it leads to pictures.example, and that to fd00::1, which is no public address')
    expect(server.requests).toEqual([])
  })

  test.each([
    ['a private address', 'http://10.0.0.1/', 'it leads to 10.0.0.1, which is no public address'],
    ['a private name', 'http://inside.example/', 'it leads to inside.example, and that to 192.168.0.7'],
    ['a file', 'file:///etc/hosts', 'file:, and only http: and https: are fetched'],
    ['a user', 'http://ann@pictures.example/', 'a user or a password'],
    ['what is no address', 'http://[', 'no address'],
  ])('after a redirect to %s', async (_, location, why) => {
    const network = testNetwork({}, { 'inside.example': '192.168.0.7' })
    expect(await fetchFrom(redirectTo(location), network)).toContain(why)
    expect(server.requests).toHaveLength(1)
  })
})

describe('what keeps a picture from being fetched is told', () => {
  test.each([
    [404, 'its server answers 404 (Not Found)'],
    [500, 'its server answers 500 (Internal Server Error)'],
    [204, 'its server answers 204 (No Content)'],
    [302, 'its server answers 302 (Found)'],
    [799, 'its server answers 799 (unknown)'],
  ])('a status of %i', async (status, why) => {
    expect(await fetchFrom((_, response) => response.writeHead(status).end())).toBe(why)
  })

  test('redirects in a circle', async () => {
    expect(await fetchFrom(redirectTo('/cat.png'))).toBe('it is redirected more than 5 times')
    expect(server.requests).toHaveLength(6)
  })

  test.each([
    ['with its length', { 'content-length': '3000000' }],
    ['without', {}],
  ])('more bytes than are read, of a server that goes on for ever, %s', async (_, headers) => {
    let sent = 0
    const read = await fetchFrom(
      (__, response) => {
        response.writeHead(200, headers)
        const goOn = () => {
          do sent++
          while (!response.destroyed && response.write(png(64 * 1024)))
        }
        response.on('drain', goOn)
        goOn()
      },
      testNetwork({ bytes: 1024 * 1024 }),
    )
    expect(read).toBe('it has more than 1 MB')
    // What lies in the buffers of both ends is sent, too.
    expect(sent * 64).toBeLessThan(32 * 1024)
  })

  test('a server that drips', async () => {
    const read = await fetchFrom(
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20)
        response.on('close', () => {
          clearInterval(timer)
        })
      },
      // Silence is far off: a busy machine keeps quiet for longer than a drop takes.
      testNetwork({ time: 300, silence: 30_000 }),
    )
    expect(read).toBe('it takes longer than 0.3 s')
  })

  test.each<[string, RequestListener]>([
    ['at once', () => undefined],
    ['after the first bytes', (_, response) => response.write('x')],
  ])('a server that falls silent %s', async (_, answer) => {
    expect(await fetchFrom(answer, testNetwork({ silence: 100 }))).toBe('its server says nothing for 0.1 s')
  })

  test('a name that is never found out', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    const read = await fetchFrom(() => undefined, { ...testNetwork({ time: 200 }), resolve })
    expect(read).toMatch(/^(?:it takes longer than|its server says nothing for) /u)
  })

  test('a picture that ends early', async () => {
    const read = await fetchFrom((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write(PNG, () => response.destroy())
    })
    expect(read).toBe('the connection broke off')
  })

  test('a name without an address, and no network', async () => {
    const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))
    const none = await fetchFrom(() => undefined, { ...testNetwork(), resolve: failing('ENOTFOUND') })
    expect(none).toBe('there is no server of this name, or no network')
    const url = new URL('http://pictures.example/')
    expect(await fetchBytes(url, { ...testNetwork(), resolve: failing('EAI_AGAIN') })).toContain('no network')
    expect(await fetchBytes(url, { ...testNetwork(), resolve: () => Promise.resolve([]) })).toContain(
      'no server called',
    )
  })

  test('a server that is not there, or proves nothing', async () => {
    server = await serve((_, response) => response.end(PNG))
    const secure = await fetchBytes(new URL(`https://pictures.example:${server.port}/`), testNetwork())
    expect(secure).toMatch(/^its server cannot prove who it is \(/u)
    const { port } = server
    await server.stop()
    expect(await fetchBytes(new URL(`http://pictures.example:${port}/`), testNetwork())).toBe(
      'its server refuses the connection',
    )
  })

  test('a server that does not speak HTTP', async () => {
    server = await serve(() => undefined)
    const other = createServer((socket) => socket.end('hello\r\n\r\n'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    expect(await fetchBytes(new URL(`http://pictures.example:${port}/`), testNetwork())).toContain(
      'does not speak HTTP',
    )
    other.close()
  })
})
