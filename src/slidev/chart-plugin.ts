import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets the dev server prepare chart.js before the first page asks for it: found later, it makes the page reload.
 * Where the deck's own folder cannot reach it (some package managers hide it), Vite finds it by itself, later.
 */
export function chartPlugin(userRoot: string): Plugin {
  return {
    name: 'essaydeck:chart',
    config: () => (isReachable('chart.js', userRoot) ? { optimizeDeps: { include: ['chart.js'] } } : {}),
  }
}

function isReachable(name: string, folder: string): boolean {
  try {
    createRequire(path.join(folder, 'index.js')).resolve(name)
    return true
  } catch {
    return false
  }
}
