import { packageRoot } from '../../../files/package-root.ts'

const HERE = `${packageRoot().replaceAll('\\', '/')}/`

/**
 * The name of a module by its package, wherever that is installed: what a build shares with slides that are compiled apart from
 * it, perhaps on another machine.
 */
export function shareName(id: string): string {
  const file = id.replaceAll('\\', '/')
  const at = file.lastIndexOf(INSTALLED)
  if (at !== -1) return file.slice(at + INSTALLED.length)
  return file.startsWith(HERE) ? `essaydeck/${file.slice(HERE.length)}` : id
}

const INSTALLED = '/node_modules/'
