// Builds what paper shows decks with (dist/shell) when it is missing or older than what it is made from: six seconds, once.
// No dependencies: it runs on Node 20, and builds with a Node that can.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { findNode, isRecentEnough } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where an older shell would not be noticed here, an export notices, and builds the deck as a whole. */
const MADE_FROM = ['src', 'components', 'layouts', 'styles', 'setup', 'node_modules/.package-lock.json']

/** Exports go without a shell, slower: where it cannot be built, that is said and no more. */
export function ensureShell() {
  const node = isRecentEnough(process.version) ? process.execPath : findNode(root)
  if (node === undefined || !isStale()) return
  console.log('Building what slides are printed with …')
  const script = path.join(root, 'scripts', 'build-shell.ts')
  const { status } = spawnSync(node, ['--disable-warning=ExperimentalWarning', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) console.error('That failed; exports take longer without it.')
}

function isStale() {
  const made = changedAt(path.join(root, 'dist/shell/shell.json'))
  return MADE_FROM.some((name) => newestIn(path.join(root, name)) > made)
}

function newestIn(at) {
  const stats = statSync(at, { throwIfNoEntry: false })
  if (stats?.isDirectory() !== true) return stats?.mtimeMs ?? 0
  return Math.max(stats.mtimeMs, ...readdirSync(at).map((name) => newestIn(path.join(at, name))))
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
