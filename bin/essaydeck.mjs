#!/usr/bin/env node
// Starts the command line tool on a Node that can run it: this one, or the one installed beside it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import { constants } from 'node:os'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findNode, isRecentEnough } from '../scripts/node-version.mjs'

// Killed, a starter below cannot end what it started: that notices, and ends by itself.
if (process.env.ESSAYDECK_STARTED === 'yes' && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}

const root = fileURLToPath(new URL('..', import.meta.url))

if (isRecentEnough(process.version)) {
  keepCompiledCode()
  const compiled = new URL('../dist/src/cli/main.js', import.meta.url)
  // In a checkout Node runs the TypeScript sources as they are; inside node_modules it refuses to, so the package ships them compiled.
  const entry =
    existsSync(fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))) && !root.includes('node_modules')
      ? new URL('../src/cli/main.ts', import.meta.url)
      : compiled
  await import(pathToFileURL(fileURLToPath(entry)).href)
} else {
  const node = findNode(root)
  if (node === undefined) {
    console.error(
      `essaydeck needs Node 22.18 or newer and found ${process.version}.\n  Install a newer Node, or run "npm install" again with optional dependencies allowed.`,
    )
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ESSAYDECK_STARTED: 'yes' },
  })
  // Whatever ends this process ends the other, which cleans up; Ctrl-C reaches both.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal]))
}

/** What Node compiles of this program and what it loads is kept for the next start, here and in the processes it starts. */
function keepCompiledCode() {
  const modules = root.includes('node_modules')
    ? root.slice(0, root.indexOf('node_modules') + 'node_modules'.length)
    : path.join(root, 'node_modules')
  process.env['NODE_COMPILE_CACHE'] ??= path.join(modules, '.cache', 'essaydeck', 'compiled')
  module.enableCompileCache?.(process.env['NODE_COMPILE_CACHE'])
}
