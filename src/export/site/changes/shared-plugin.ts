import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { PAPER_GLOBAL } from '../../../deck/paper.ts'
import { slideModules } from '../slide-modules.ts'

/** The module that gives slides which are built later what those in this build import. */
export const SHARED_MODULE = 'virtual:essaydeck/shared'
const RESOLVED = `\0${SHARED_MODULE}`

/** In a build for paper, lets slides be replaced that change later; `shared` tells afterwards which modules those may import. */
export function sharedPlugin(options: Pick<ResolvedSlidevOptions, 'data'>): {
  readonly plugin: Plugin
  readonly shared: () => readonly string[]
} {
  const modules = new Set<string>()
  const plugin: Plugin = {
    name: 'essaydeck:shared',
    resolveId: (id) => (id === SHARED_MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined
      const load = (module: string): Promise<{ importedIds: string[] }> =>
        this.load({ id: module, resolveDependencies: true })
      const loaded = await Promise.all([...slideModules(options), TITLES].map(load))
      const imported = loaded.flatMap(({ importedIds }) => importedIds)
      // The script of a component may be a module of its own.
      const scripts = await Promise.all(imported.filter((module) => /\?vue&type=script/u.test(module)).map(load))
      for (const module of [...imported, ...scripts.flatMap(({ importedIds }) => importedIds)])
        if (!/\?vue&type=|\.css(?:\?|$)/u.test(module)) modules.add(module)
      return sharedModule([...modules].sort())
    },
  }
  return { plugin, shared: () => [...modules].sort() }
}

/** Slidev's component of all titles. */
export const TITLES = '/@slidev/title-renderer.md'

/** What has changed can be given to the page before it runs, or while it shows the slides as they were. A namespace is copied, and marked as one, for code that takes it for a module it did not compile. */
function sharedModule(modules: readonly string[]): string {
  return `import { shallowRef } from 'vue'
${modules.map((id, index) => `import * as module${index} from ${JSON.stringify(id)}`).join('\n')}
const shared = {
${modules.map((id, index) => `  ${JSON.stringify(id)}: { ...module${index}, __esModule: true },`).join('\n')}
}
const paper = globalThis.${PAPER_GLOBAL} ?? {}
export const changes = shallowRef(paper.change?.(shared))
paper.revise = (change) => { changes.value = change(shared) }`
}
