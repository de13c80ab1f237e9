import { readFileSync } from 'node:fs'
import { createRequire, registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Modules that one package imports at once and a build seldom uses: by importer, each with the names it imports. */
const DEFERRED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '@slidev/cli': {
    '@antfu/ni': ['parseNi', 'run'],
    '@modelcontextprotocol/node': ['NodeStreamableHTTPServerTransport'],
    '@modelcontextprotocol/server': ['McpServer'],
    katex: ['default'],
    prompts: ['default'],
  },
  '@vitejs/plugin-vue-jsx': {
    '@babel/core': ['types', 'transformSync', 'createConfigItem'],
    '@vue/babel-plugin-jsx': ['default'],
  },
  '@shikijs/core': { 'hast-util-to-html': ['toHtml'] },
  '@unocss/preset-icons': { '@iconify/utils': ['loadIcon'] },
  'unplugin-icons': { '@iconify/utils/lib/loader/node-loader': ['loadNodeIcon'] },
  'unplugin-vue-components': { chokidar: ['default'] },
  '@unocss/inspector': { sirv: ['default'], 'gzip-size': ['default'] },
  '@unocss/transformer-directives': { 'css-tree': ['List', 'clone', 'generate', 'parse', 'walk'] },
}

/** Slidev describes its editing server with zod as it loads; a build has none, and nothing asks what was described. */
const DESCRIBED_ONLY = 'export const z = new Proxy(() => {}, { get: () => z, apply: () => z })'

/**
 * Slidev reads setups with jiti, which brings a compiler along: half a second. Node reads TypeScript itself; what it does not
 * (an import without its ending) goes to jiti as before.
 */
const NODE_FIRST = (load: string): string => `
import { pathToFileURL } from 'node:url'
export const createJiti = (...options) => ({
  import: async (file) => {
    try { return await import(pathToFileURL(file).href) }
    catch { return await ${load}.createJiti(...options).import(file) }
  },
})`

const PREFIX = 'essaydeck-deferred:'

/** What stands for deferred modules asks here for the real ones. */
const REGISTRY = '__essaydeckDeferred'

/**
 * Lets modules that Slidev loads and a build seldom needs (its editing server, JSX, formulas) be loaded at their first use: half
 * of the time that Slidev takes to load. Ends with the function that is returned.
 */
export function deferModules(): () => void {
  const requires = new Map<string, NodeJS.Require>()
  let isLoading = false
  const loadReal = (name: string, importer: string): unknown => {
    isLoading = true
    try {
      return requires.get(importer)?.(name)
    } finally {
      isLoading = false
    }
  }
  Object.assign(globalThis, { [REGISTRY]: loadReal })
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const importer = packageOf(context.parentURL)
      if (isLoading || context.parentURL === undefined || !isDeferred(importer, specifier))
        return next(specifier, context)
      requires.set(importer, createRequire(context.parentURL))
      return { url: `${PREFIX}${importer}|${specifier}`, format: 'module', shortCircuit: true }
    },
    load(url, context, next) {
      if (isInstalledTypeScript(url)) return moduleOf(stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')))
      if (!url.startsWith(PREFIX)) return next(url, context)
      const [importer = '', name = ''] = url.slice(PREFIX.length).split('|')
      return moduleOf(standIn(name, importer))
    },
  })
  return () => {
    hooks.deregister()
  }
}

function moduleOf(source: string): { format: 'module'; shortCircuit: true; source: string } {
  return { format: 'module', shortCircuit: true, source }
}

/** Node refuses to read TypeScript where packages are. */
function isInstalledTypeScript(url: string): boolean {
  return /^file:.*\/node_modules\/.*\.m?ts$/u.test(url)
}

function isDeferred(importer: string, name: string): boolean {
  return DEFERRED[importer]?.[name] !== undefined || (importer === '@slidev/cli' && /^(?:zod|jiti)$/u.test(name))
}

/** The package a file is in, by its address; empty for none. */
function packageOf(url: string | undefined): string {
  const inside = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url ?? '')
  return inside?.[1] ?? ''
}

/** A module whose exports load the real ones when they are called, made or looked into. */
function standIn(module: string, importer: string): string {
  const load = `globalThis.${REGISTRY}(${JSON.stringify(module)}, ${JSON.stringify(importer)})`
  const names = DEFERRED[importer]?.[module]
  if (names === undefined) return module === 'jiti' ? NODE_FIRST(load) : DESCRIBED_ONLY
  return `
const real = (name) => { const module = ${load}; return name === 'default' ? module.default ?? module : module[name] }
const later = (name) => new Proxy(function () {}, {
  get: (_, key) => real(name)[key],
  has: (_, key) => key in real(name),
  apply: (_, self, values) => Reflect.apply(real(name), self, values),
  construct: (_, values) => Reflect.construct(real(name), values),
})
${names.map((name) => (name === 'default' ? `export default later('default')` : `export const ${name} = later('${name}')`)).join('\n')}`
}
