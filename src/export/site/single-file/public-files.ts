import { statSync } from 'node:fs'
import path from 'node:path'

/** The files that a deck, its theme and its addons serve from the root of the site (`public/`), by their names there. */
export interface PublicFiles {
  /** Where such a file lies; undefined where there is none. */
  find(name: string): string | undefined
}

/** Looks into the `public` folders of some roots, the last one first: it is the deck's own. */
export function publicFiles(roots: readonly string[]): PublicFiles {
  const folders = roots.map((root) => path.join(root, 'public')).toReversed()
  return { find: (name) => folders.map((folder) => path.join(folder, name)).find(isFile) }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true
}
