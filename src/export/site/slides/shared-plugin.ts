import type { Plugin } from 'vite'
import { PAPER_GLOBAL } from '../../../deck/paper.ts'
import { shareName } from './share-name.ts'

/** The module that gives slides which are compiled apart from a build what they import, and them to the page. */
export const SHARED_MODULE = 'virtual:essaydeck/shared'
const RESOLVED = `\0${SHARED_MODULE}`

/** A plugin, and the names of the modules that it turned out to share. */
export interface Sharing {
  readonly plugin: Plugin
  readonly shared: () => readonly string[]
}

/** Lets a build for paper show slides that are compiled apart from it: what its own `slides` import, those may. */
export function shareImportsOf(slides: readonly string[]): Sharing {
  const modules = new Set<string>()
  const plugin: Plugin = {
    name: 'essaydeck:shared',
    resolveId: (id) => (id === SHARED_MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined
      const load = (module: string): Promise<{ importedIds: string[] }> =>
        this.load({ id: module, resolveDependencies: true })
      const loaded = await Promise.all([...slides, TITLES].map(load))
      const imported = loaded.flatMap(({ importedIds }) => importedIds)
      // The script of a component may be a module of its own.
      const scripts = await Promise.all(imported.filter((module) => /\?vue&type=script/u.test(module)).map(load))
      for (const module of [...imported, ...scripts.flatMap(({ importedIds }) => importedIds)])
        if (!/\?vue&type=|\.css(?:\?|$)/u.test(module)) modules.add(module)
      return sharedModule([...modules].sort())
    },
  }
  return { plugin, shared: () => [...modules].sort().map(shareName) }
}

/** Slidev's component of all titles. */
export const TITLES = '/@slidev/title-renderer.md'

/**
 * Slides that are compiled apart can be given to the page before it runs, or while it shows others: those that it has already
 * keep what they were set up with. A namespace is copied, and marked as one, for code that takes it for a module it did not
 * compile.
 */
function sharedModule(modules: readonly string[]): string {
  return `import { shallowRef } from 'vue'
${modules.map((id, index) => `import * as module${index} from ${JSON.stringify(id)}`).join('\n')}
const shared = {
${modules.map((id, index) => `  ${JSON.stringify(shareName(id))}: { ...module${index}, __esModule: true },`).join('\n')}
}
const code = {}
const made = new Map()
const slideOf = (key) => {
  if (key === null) return undefined
  if (!made.has(key)) made.set(key, code[key](shared))
  return made.get(key)
}
const read = (given) => {
  if (given === undefined) return undefined
  Object.assign(code, given.code)
  return { slides: given.order.map(slideOf), titles: given.titles(shared).default }
}
const paper = globalThis.${PAPER_GLOBAL} ?? {}
export const apart = shallowRef(read(paper.slides))
paper.revise = (given) => { apart.value = read(given) }`
}
