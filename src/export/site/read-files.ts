import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The files that a build read; undefined where it cannot be known of all. */
export type ReadFiles = readonly string[] | undefined

/** Watches a build, and tells afterwards which files it read. */
export function readFiles(): { readonly plugin: Plugin; readonly files: () => ReadFiles } {
  const modules = new Set<string>()
  const plugin: Plugin = {
    name: 'essaydeck:read-files',
    generateBundle() {
      for (const id of this.getModuleIds()) if (!id.startsWith('\0')) modules.add(id.split('?')[0] ?? id)
    },
  }
  return { plugin, files: () => withImportedStyles([...modules].filter(isRead).sort()) }
}

/** A bundler's modules, and the style sheets that style sheets among them import, which are no modules. */
export function withImportedStyles(modules: readonly string[]): ReadFiles {
  const files = new Set(modules)
  // A set is gone through with what is added on the way.
  for (const file of files) {
    const imports = importsOf(file)
    if (imports === undefined) return undefined
    for (const each of imports) files.add(each)
  }
  return [...files]
}

/** Slidev writes some modules of its own anew for every build. */
function isRead(file: string): boolean {
  return path.isAbsolute(file) && !file.includes('/node_modules/.slidev/')
}

const STYLES = /\.(?:vue|md|css|pcss|postcss|scss|sass|less|styl|stylus)$/u
const IMPORT = /@(?:import|use|forward|reference|config|plugin)\s[^;]*?["']([^"']+)["']/gu

/** What is installed changes only with the lock file; what a preprocessor finds by rules of its own is not known. */
function importsOf(file: string): ReadFiles {
  if (!STYLES.test(file) || /[\\/]node_modules[\\/]/u.test(file)) return []
  const imports = Array.from(textOf(file).matchAll(IMPORT), ([, name = '']) => name).filter((name) =>
    /^\.{0,2}\//u.test(name),
  )
  return imports.every((name) => /\.(?:css|pcss|postcss)$/u.test(name))
    ? imports.map((name) => path.resolve(path.dirname(file), name))
    : undefined
}

/** A slide is a module under a name of its own: its Markdown is not read here. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
