// Makes the project ready to run: installs from the lock file when node_modules is missing or stale, and checks that a
// Node is there that can run it. No dependencies: it runs before anything is installed, on Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureShell } from './ensure-shell.mjs'
import { findNode, isRecentEnough } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const reason = whyInstall()
if (reason !== undefined) install(reason)
if (findNode(root) === undefined && !isRecentEnough(process.version)) {
  stop(
    `A Node of 22.18 or newer is needed; this one is ${process.version}, and none came with the install.`,
    'Install Node 24, or allow optional dependencies ("npm install --include=optional").',
  )
}

ensureShell()

/** Why an install is needed, for people; undefined where node_modules is what the lock file says. */
function whyInstall() {
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'))
  if (installed === undefined) return 'nothing is installed yet'
  const locked = readLock(path.join(root, 'package-lock.json'))
  if (locked === undefined)
    stop('package-lock.json is missing or broken.', 'Restore it with "git checkout package-lock.json".')
  const stale = Object.entries(locked).find(([name, entry]) => name !== '' && isStale(entry, installed[name]))
  return stale === undefined
    ? undefined
    : `${stale[0].replace(/^.*node_modules\//u, '')} is not at version ${stale[1].version}`
}

/** npm writes the inner lock file last, so a broken-off install has none. Optional packages may be left out. */
function isStale(locked, installed) {
  if (installed === undefined) return !locked.optional && !locked.devOptional && !locked.peer
  return installed.version !== locked.version
}

function readLock(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function install(reason) {
  console.log(`Installing from package-lock.json (${reason}); the first time takes a minute or two …`)
  const started = Date.now()
  const result = npm(['ci', '--no-audit', '--no-fund', '--no-usage', '--loglevel=error'])
  if (result.status !== 0) {
    stop('The install failed; npm says above why.', 'Run the same command again once the npm registry can be reached.')
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** npm itself, without a shell: by the path npm gives to the scripts it runs, else the one beside this Node. */
function npm(args) {
  const script =
    process.env.npm_execpath ?? path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const options = { cwd: root, stdio: 'inherit' }
  return existsSync(script) ? spawnSync(process.execPath, [script, ...args], options) : spawnSync('npm', args, options)
}

function stop(problem, remedy) {
  console.error(`${problem}\n  ${remedy}`)
  process.exit(1)
}
