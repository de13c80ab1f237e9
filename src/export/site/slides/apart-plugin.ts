import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { dropChunks } from '../one-chunk.ts'
import { shareName } from './share-name.ts'
import { addUtilities } from './utilities.ts'
import { functionOf, readModule, type ModuleCode } from './slide-code.ts'

/** Compiles modules apart from a build. */
export interface Apart {
  readonly plugin: Plugin
  /** The code of their functions, by the modules' names; undefined where one needs what the build does not share. */
  readonly functions: () => ReadonlyMap<string, string> | undefined
}

/** Styles to make with modules: the code of a module that imports them, and utility classes that they have in any case. */
export interface ApartStyles {
  readonly code: string
  readonly utilities: readonly string[]
}

/** The only entry: it imports nothing but styles. */
export const APART = 'virtual:essaydeck/apart'

const OUTSIDE = '\0essaydeck:outside'

/** As much of a bundler's plugin context as is used here. */
interface Context {
  readonly load: (request: { readonly id: string }) => Promise<{ readonly code: string | null }>
  readonly resolve: (source: string, importer: string) => Promise<{ readonly id: string } | null>
}

/**
 * Compiles modules, and bundles nothing but styles: what they import comes out of the build there is, and each becomes a
 * function of that.
 */
export function apartPlugin(modules: readonly string[], shared: readonly string[], styles: ApartStyles): Apart {
  const own = new Set(modules)
  const known = new Set(shared)
  let config: ResolvedConfig | undefined
  let functions: ReadonlyMap<string, string> | undefined
  const plugin: Plugin = {
    name: 'essaydeck:apart',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
      dropChunks(resolved)
    },
    resolveId: {
      order: 'pre',
      // What a module imports is looked for below: only once, and by no other plugin.
      handler(source, importer) {
        if (source === APART) return source
        const isImport = own.has(importer?.replace(/\?.*$/u, '') ?? '')
        return isImport ? { id: OUTSIDE, external: true } : undefined
      },
    },
    load: {
      filter: { id: new RegExp(`^${APART}$`, 'u') },
      async handler() {
        if (config === undefined) return undefined
        // UnoCSS forgets what it was told before it knows the deck's folder.
        await addUtilities(config, styles.utilities)
        functions = await functionsOf(this, modules, nameFinder(this, known, config))
        return styles.code
      },
    },
  }
  return { plugin, functions: () => functions }
}

/** The code of what stands for an imported module; undefined for one that is not shared. */
type FindModule = (source: string, importer: string) => Promise<string | undefined>

async function functionsOf(
  context: Context,
  modules: readonly string[],
  find: FindModule,
): Promise<ReadonlyMap<string, string> | undefined> {
  const made = await Promise.all(
    modules.map(async (id) => {
      const module = readModule(await codeOf(context, id))
      return [id, module && (await withImports(module, id, find))] as const
    }),
  )
  return made.every((each): each is [string, string] => each[1] !== undefined) ? new Map(made) : undefined
}

/** Where the script of a component is in TypeScript, that is a module of its own, and the component nothing else. */
async function codeOf(context: Context, id: string): Promise<string> {
  const { code } = await context.load({ id })
  const [, script] = /import _sfc_main from "([^"]*\?vue&type=script[^"]*)";\s*export \* from/u.exec(code ?? '') ?? []
  return (script === undefined ? code : (await context.load({ id: script })).code) ?? ''
}

async function withImports(module: ModuleCode, id: string, find: FindModule): Promise<string | undefined> {
  const found = new Map<string, string>()
  for (const source of module.sources) {
    const code = await find(source, id)
    if (code === undefined) return undefined
    found.set(source, code)
  }
  return functionOf(module, (source) => found.get(source) ?? '')
}

/** All slides import the same few modules, and each question goes through all plugins: it is asked once. */
function nameFinder(
  context: Context,
  known: ReadonlySet<string>,
  { root, publicDir }: Pick<ResolvedConfig, 'root' | 'publicDir'>,
): FindModule {
  const found = new Map<string, Promise<string | undefined>>()
  const ask = async (source: string, importer: string): Promise<string | undefined> => {
    if (isPublic(publicDir, source)) return `{ default: ${JSON.stringify(source)} }`
    const name = shareName((await context.resolve(source, fileOf(importer, root)))?.id ?? source)
    return known.has(name) ? `shared[${JSON.stringify(name)}]` : undefined
  }
  return (source, importer) => {
    if (source.startsWith('.')) return ask(source, importer)
    if (isFrontmatterOf(source, importer)) return Promise.resolve('shared.frontmatter')
    const asked = found.get(source) ?? ask(source, importer)
    found.set(source, asked)
    return asked
  }
}

/** The file that a module of Slidev's stands for, or one in the deck's folder. */
function fileOf(id: string, root: string): string {
  const [, file] = /^(.*)__slidev_\d+\.\w+$/u.exec(id) ?? []
  return file ?? path.join(root, 'index.html')
}

/** A slide's Markdown takes its front matter as if that were shared, too. */
function isFrontmatterOf(source: string, importer: string): boolean {
  const [, no] = /(?:^\/@slidev\/slides\/|__slidev_)(\d+)[/.]frontmatter$/u.exec(source) ?? []
  return no !== undefined && importer.endsWith(`__slidev_${no}.md`)
}

function isPublic(folder: string, source: string): boolean {
  return folder !== '' && source.startsWith('/') && !source.startsWith('/@') && existsSync(path.join(folder, source))
}
