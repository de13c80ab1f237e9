import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { startPlaywright } from './playwright.ts'

const TOOL = fileURLToPath(new URL('../../bin/essaydeck.mjs', import.meta.url))

/** A live deck and a browser to look at it with. */
export interface Live {
  readonly address: string
  readonly server: ChildProcess
  readonly browser: Browser
}

/** Starts `essaydeck present slides.md` in a folder, and a browser; both are the caller's to end. */
export async function startLive(folder: string): Promise<Live> {
  return { ...(await startLiveServer(folder)), browser: await startPlaywright('loopback') }
}

/** Starts `essaydeck present slides.md` in a folder; the server is the caller's to end. */
export async function startLiveServer(folder: string): Promise<Omit<Live, 'browser'>> {
  const port = await freePort()
  const server = spawn(process.execPath, [TOOL, 'present', 'slides.md', '--port', String(port)], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await ready(server)
  return { address: `http://localhost:${port}`, server }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })
}

/** Slidev prints its addresses once it listens. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => {
      reject(new Error(`the live deck ended with ${status ?? 'a signal'}`))
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('localhost')) resolve()
    })
  })
}
