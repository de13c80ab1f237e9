import { readFileSync } from 'node:fs'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { build, createLogger, type InlineConfig, type Plugin, type PluginOption } from 'vite'
import type { BuildRequest, KeptBase } from '../build-request.ts'
import { leaveOut } from '../leave-out/leave-out-plugin.ts'
import { PARTS } from '../leave-out/parts.ts'
import { viteConfig } from '../vite-config.ts'
import { TITLES } from './shared-plugin.ts'
import { changedSlides, slideMarks } from './slide-marks.ts'
import { newUtilities } from './utilities.ts'

/** More of the slides than this, and the whole deck is as soon built. */
const MOST = 0.34

/**
 * Compiles the slides of a deck that have changed since it was built, as a script that gives them by number; undefined where
 * the build cannot take them: more than slides has changed, or they need what is not in it.
 */
export async function buildChanges(
  options: ResolvedSlidevOptions,
  request: BuildRequest,
  { base, styles }: KeptBase,
): Promise<string | undefined> {
  const changed = changedSlides(base.marks, slideMarks(options))
  if (changed === undefined || changed.length > Math.max(3, base.marks.slides.length * MOST)) return undefined
  if (changed.some((no) => hasScript(options, no))) return undefined
  const missing = new Set<string>()
  const left = leaveOut(PARTS.filter((_, index) => base.leftOut.includes(index)))
  const config = await viteConfig(options, request, createLogger('silent'))
  const script = await scriptOf(config, [changesPlugin(changed, base.shared, missing), left.plugin])
  const isFit = missing.size === 0 && left.missed().length === 0
  return isFit && !(await newUtilities(config, readFileSync(styles, 'utf8'))) ? script : undefined
}

/** Code that fails later is told with its slide by the names of modules, which only a whole build has. */
function hasScript({ data }: ResolvedSlidevOptions, no: number): boolean {
  return /<script/iu.test(data.slides[no - 1]?.content ?? '')
}

const ENTRY = 'virtual:essaydeck/changes'
const OUTSIDE = '\0essaydeck:outside/'

/** What slides import comes out of the build there is; what is not in there is `missing`. */
function changesPlugin(changed: readonly number[], shared: readonly string[], missing: Set<string>): Plugin {
  return {
    name: 'essaydeck:changes',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        if (source === ENTRY || isOwn(source)) return source
        if (importer === undefined || !isOwn(importer)) return undefined
        const id = (await this.resolve(source, importer, { skipSelf: true }))?.id ?? source
        // Some resolvers ask the others again, this one too.
        if (id.startsWith(OUTSIDE)) return { id, external: true }
        if (!shared.includes(id)) missing.add(id)
        return { id: `${OUTSIDE}${id}`, external: true }
      },
    },
    load: (id) => (id === ENTRY ? entryOf(changed) : undefined),
  }
}

/** A module of the slides that are compiled now, or a part of one, and not of what they import. */
function isOwn(id: string): boolean {
  const whole = id.replace(/\?vue&type=(?:script|template)\b.*$/u, '')
  return whole === TITLES || /^\/@slidev\/slides\/\d+\/|__slidev_\d+\.(?:md|frontmatter)$/u.test(whole)
}

function entryOf(changed: readonly number[]): string {
  return `${changed
    .map(
      (no) =>
        `import * as slide${no} from '/@slidev/slides/${no}/md'\nimport { meta as meta${no} } from '/@slidev/slides/${no}/frontmatter'`,
    )
    .join('\n')}
export { default as titles } from '${TITLES}'
export const slides = { ${changed.map((no) => `${no}: { module: slide${no}, meta: meta${no} }`).join(', ')} }`
}

async function scriptOf(config: InlineConfig, plugins: readonly PluginOption[]): Promise<string | undefined> {
  const output = { format: 'iife', name: 'changes', globals: globalOf } as const
  const built = await build({
    ...config,
    plugins: [config.plugins, ...plugins],
    build: {
      ...config.build,
      write: false,
      rolldownOptions: { input: { changes: ENTRY }, output, preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in built)) return undefined
  const [chunk, ...more] = built.output
  return more.some(({ type }) => type === 'asset') ? undefined : chunk.code
}

function globalOf(id: string): string {
  return `shared[${JSON.stringify(id.slice(OUTSIDE.length))}]`
}
