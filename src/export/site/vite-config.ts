import { existsSync } from 'node:fs'
import { ViteSlidevPlugin } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { loadConfigFromFile, mergeConfig, type InlineConfig, type Logger, type Plugin } from 'vite'
import { PAPER_SCRIPT } from '../../deck/paper.ts'
import type { BuildRequest } from './build-request.ts'
import { paperPlugin } from './leave-out/paper-plugin.ts'
import { slimPlugin } from './leave-out/slim-plugin.ts'
import { printPatches } from './print-patches.ts'
import { publicFiles } from './single-file/public-files.ts'
import { singleFilePlugin } from './single-file/single-file-plugin.ts'

const CONFIG_ENDINGS = ['mjs', 'js', 'mts', 'ts']

/** The Vite configuration of one production build: what `slidev build` merges, and then ours. */
export async function viteConfig(
  options: ResolvedSlidevOptions,
  request: BuildRequest,
  logger: Logger,
): Promise<InlineConfig> {
  const base = mergeConfig(await configOfRoots(options.roots), ownConfig(options, request, logger))
  const slidev = await ViteSlidevPlugin(options, (base as { slidev?: object }).slidev ?? {})
  return mergeConfig(base, { plugins: [slidev, slimPlugin(options), ...kindPlugins(options, request)] })
}

/** What this kind of build does beside what every one does. */
function kindPlugins({ roots }: ResolvedSlidevOptions, { kind }: BuildRequest): Plugin[] {
  if (kind === 'print') return [paperPlugin(), printPatches()]
  return kind === 'file' ? [singleFilePlugin(publicFiles(roots))] : []
}

function ownConfig(options: ResolvedSlidevOptions, request: BuildRequest, logger: Logger): InlineConfig {
  const indexHtml = `${options.userRoot}/index.html`
  return {
    configFile: false,
    root: options.userRoot,
    base: request.base,
    customLogger: logger,
    plugins: [indexHtmlPlugin(indexHtml, request.kind === 'print' ? paperPageOf(options) : pageOf(options))],
    define: { __VUE_PROD_DEVTOOLS__: false },
    build: {
      outDir: request.out,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      ...(request.kind === 'print' ? { minify: false, cssMinify: false } : {}),
      rolldownOptions: { input: { index: indexHtml } },
    },
  }
}

/** Slidev's page. Where the deck names no icon it gets an empty one: not Slidev's, from a CDN, nor one the browser looks for. */
export function pageOf({ data, utils }: ResolvedSlidevOptions): string {
  if (data.headmatter['favicon'] !== undefined && data.headmatter['favicon'] !== '') return utils.indexHtml
  return utils.indexHtml
    .replace(/<link rel="icon"[^>]*>/, '')
    .replace('</head>', '<link rel="icon" href="data:,"></head>')
}

/** The page for paper, which is given its data. */
export function paperPageOf(options: ResolvedSlidevOptions): string {
  return pageOf(options).replace('</head>', `<script vite-ignore src="${PAPER_SCRIPT}"></script></head>`)
}

/** Slidev's page exists only in memory. */
function indexHtmlPlugin(path: string, html: string): Plugin {
  return {
    name: 'essaydeck:index-html',
    resolveId: { order: 'pre', handler: (id) => (id === path ? id : null) },
    load: { order: 'pre', handler: (id) => (id === path ? html : null) },
  }
}

async function configOfRoots(roots: readonly string[]): Promise<InlineConfig> {
  let merged: InlineConfig = {}
  for (const root of roots) merged = mergeConfig(merged, await configOfRoot(root))
  return merged
}

async function configOfRoot(root: string): Promise<InlineConfig> {
  const file = CONFIG_ENDINGS.map((ending) => `${root}/vite.config.${ending}`).find((path) => existsSync(path))
  if (file === undefined) return {}
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file)
  return loaded?.config ?? {}
}
