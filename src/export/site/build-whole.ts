import type { ResolvedSlidevOptions } from '@slidev/types'
import { build, createLogger, type InlineConfig, type Plugin } from 'vite'
import type { BuildRequest } from './build-request.ts'
import { leaveOut } from './leave-out/leave-out-plugin.ts'
import { PARTS, type Part } from './leave-out/parts.ts'
import { oneChunk } from './one-chunk.ts'
import { readFiles, type ReadFiles } from './read-files.ts'
import type { SharedBase } from './slides/shared-base.ts'
import { shareImportsOf } from './slides/shared-plugin.ts'
import { slideModules } from './slides/slide-modules.ts'
import { viteConfig } from './vite-config.ts'

/** What is known of a build of Slidev's client and all slides of a deck. */
export interface WholeBuild {
  readonly files: ReadFiles
  readonly base: SharedBase
  readonly config: InlineConfig
}

/** Builds Slidev's client with all slides of a deck, without the parts of it that the slides do not need; `more` are plugins. */
export async function buildWhole(
  options: ResolvedSlidevOptions,
  request: BuildRequest,
  more: readonly Plugin[] = [],
): Promise<WholeBuild> {
  return await buildWithout(unusedParts(options), options, request, more)
}

/** Builds once; where the deck turned out to need a part that was left out, again with that. */
async function buildWithout(
  parts: readonly Part[],
  options: ResolvedSlidevOptions,
  request: BuildRequest,
  more: readonly Plugin[],
): Promise<WholeBuild> {
  const { plugin, missed } = leaveOut(parts)
  const { plugin: watcher, files } = readFiles()
  const { plugin: sharer, shared } = shareImportsOf(slideModules(options))
  const config = await viteConfig(options, request, createLogger('silent'))
  const chunks = request.kind === 'print' ? [oneChunk()] : []
  await build({ ...config, plugins: [config.plugins, plugin, watcher, sharer, chunks, ...more] })
  const needed = missed()
  if (needed.length > 0) {
    const others = parts.filter((part) => !needed.includes(part))
    return await buildWithout(others, options, request, more)
  }
  return { files: files(), base: { shared: shared(), leftOut: parts.map((part) => PARTS.indexOf(part)) }, config }
}

/** What the slides themselves do not name; components may still. */
function unusedParts({ data }: ResolvedSlidevOptions): readonly Part[] {
  const texts = Object.values(data.markdownFiles).map(({ raw }) => raw)
  return PARTS.filter(({ use }) => !texts.some((text) => use.test(text)))
}
