import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { packageRoot } from '../../files/package-root.ts'
import type { DeckSources } from '../../slidev/deck-sources.ts'
import { LOOKED_FOR } from '../site/looked-for.ts'
import { folderStamps, stampsOf, wordFor, type Stamp } from './stamps.ts'

/** Packages whose version decides how a deck is built. */
const TOOLS = ['@slidev/cli', '@slidev/client', '@slidev/parser', '@vitejs/plugin-vue', 'unocss', 'vite', 'vue']

/** Everything but modules and slides that a build depends on: tools, this program, environment, roots. */
export interface Surroundings {
  /** One word for all of it. */
  readonly word: string
  /** The files among it. */
  readonly files: readonly Stamp[]
}

/** The surroundings of a deck as they are now. */
export function surroundingsOf({ roots }: Pick<DeckSources, 'roots'>): Surroundings {
  const variables = Object.entries(process.env).filter(([name]) => /^(?:VITE_|NODE_ENV$)/u.test(name))
  const files = [
    ...['src', 'dist'].flatMap((name) => folderStamps(path.join(packageRoot(), name))),
    ...stampsOf([path.join(packageRoot(), 'package.json'), ...TOOLS.flatMap(manifestOf), ...roots.flatMap(lockFiles)]),
    ...roots.flatMap((root) => folderStamps(root, (name) => LOOKED_FOR.test(name))),
  ]
  return { word: wordFor([process.version, process.cwd(), variables.toSorted(), roots, files]), files }
}

function manifestOf(name: string): string[] {
  try {
    return [createRequire(import.meta.url).resolve(`${name}/package.json`)]
  } catch {
    return []
  }
}

/** What npm, pnpm and Yarn write where they have installed. */
function lockFiles(root: string): string[] {
  const found = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'].flatMap((name) =>
    above(root).map((folder) => path.join(folder, 'node_modules', name)),
  )
  return found.filter((file) => existsSync(file))
}

function above(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...above(parent)]
}
