import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * Packages whose version decides what slides are compiled to, and what they find in a shell. UnoCSS and Vite are not among them: a
 * fresh install may have newer ones, and what they make of a deck they make when it is exported.
 */
const PACKAGES = ['@slidev/cli', '@slidev/client', '@slidev/theme-default', 'vue']

/** The versions of those packages that are installed here; empty for one that is not found. */
export function packageVersions(): Record<string, string> {
  return Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)]))
}

function versionOf(name: string): string {
  try {
    return (JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }).version
  } catch {
    return ''
  }
}

/** Some package managers show a package only what it asks for itself: the others are Slidev's. */
function manifestOf(name: string): string {
  const { resolve } = createRequire(import.meta.url)
  try {
    return resolve(`${name}/package.json`)
  } catch {
    return createRequire(resolve('@slidev/cli/package.json')).resolve(`${name}/package.json`)
  }
}

/** One word for what files below a folder contain; undefined where one cannot be read. Lines may end either way. */
export function contentOf(folder: string, files: readonly string[]): string | undefined {
  const hash = createHash('sha256')
  try {
    for (const file of files) hash.update(readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
  } catch {
    return undefined
  }
  return hash.digest('hex')
}
