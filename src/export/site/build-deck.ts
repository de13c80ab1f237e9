import { resolveOptions } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { build, createLogger } from 'vite'
import { PAPER } from '../../deck/paper.ts'
import { deckSources } from '../../slidev/deck-sources.ts'
import { buildFailures } from './build-failure.ts'
import type { BuildReply, BuildRequest, BuiltDeck } from './build-request.ts'
import { buildChanges } from './changes/build-changes.ts'
import { sharedPlugin } from './changes/shared-plugin.ts'
import { slideMarks } from './changes/slide-marks.ts'
import { checkLinks } from './check-links.ts'
import { checkSource } from './check-source.ts'
import { leaveOut } from './leave-out/leave-out-plugin.ts'
import { PARTS, type Part } from './leave-out/parts.ts'
import { readDeck } from './read-deck.ts'
import { readFiles, type ReadFiles, withImportedStyles } from './read-files.ts'
import { shownPath } from './shown-path.ts'
import { pageOf, viteConfig } from './vite-config.ts'

/** Builds one deck, in a process of its own; on an error the value is undefined. */
export async function buildDeck(request: BuildRequest): Promise<BuildReply> {
  let options: ResolvedSlidevOptions | undefined
  try {
    options = await resolveOptions(slidevEntry(request), 'build')
    if (request.kind === 'print') switchOff(options)
    if (request.kind === 'file') Object.assign(options.data.config, { preloadImages: false })
    const messages = await checkSource(options)
    if (messages.length > 0) return { value: undefined, messages }
    const value = { deck: await readDeck(options), sources: deckSources(options) }
    const changes = request.kept && (await buildChanges(options, request, request.kept))
    if (changes !== undefined) return { value: { ...value, files: withSlides([], options), changes }, messages: [] }
    return {
      value: { ...value, ...(await buildWithout(unusedParts(options), options, request)) },
      messages: request.kind === 'print' ? [] : checkLinks(pageOf(options), shownPath(request.entry)),
    }
  } catch (cause) {
    return {
      value: undefined,
      messages: buildFailures(cause, options === undefined ? [] : (await readDeck(options)).slides, request.entry),
    }
  }
}

/** Builds once; where the deck turned out to need a part that was left out, again with that. */
async function buildWithout(
  parts: readonly Part[],
  options: ResolvedSlidevOptions,
  request: BuildRequest,
): Promise<Pick<BuiltDeck, 'files' | 'base'>> {
  const { plugin, missed } = leaveOut(parts)
  const { plugin: watcher, files } = readFiles()
  const { plugin: sharer, shared } = sharedPlugin(options)
  const config = await viteConfig(options, request, createLogger('silent'))
  await build({ ...config, plugins: [config.plugins, plugin, watcher, sharer] })
  const needed = missed()
  if (needed.length > 0)
    return await buildWithout(
      parts.filter((part) => !needed.includes(part)),
      options,
      request,
    )
  const leftOut = parts.map((part) => PARTS.indexOf(part))
  return { files: withSlides(files(), options), base: { marks: slideMarks(options), shared: shared(), leftOut } }
}

/** What slides show of other files (`<<< snippet.ts`), and the styles they import. */
function withSlides(files: ReadFiles, { data }: ResolvedSlidevOptions): ReadFiles {
  return files && withImportedStyles([...files, ...Object.keys(data.watchFiles), ...Object.keys(data.markdownFiles)])
}

/** What the slides themselves do not name; components may still. */
function unusedParts({ data }: ResolvedSlidevOptions): readonly Part[] {
  const texts = Object.values(data.markdownFiles).map(({ raw }) => raw)
  return PARTS.filter(({ use }) => !texts.some((text) => use.test(text)))
}

/** `download` brings the /print route in; a hash in the address needs no server that rewrites. */
function slidevEntry({ entry, kind, base }: BuildRequest): Parameters<typeof resolveOptions>[0] {
  const print = kind === 'print'
  return { entry, base, download: print, routerMode: print ? 'history' : 'hash' }
}

/** What paper does not show is not built: it saves a quarter of the time. */
function switchOff(options: ResolvedSlidevOptions): void {
  Object.assign(options.utils.define, {
    [PAPER]: 'true',
    __SLIDEV_FEATURE_PRESENTER__: 'false',
    __SLIDEV_FEATURE_RECORD__: 'false',
    __SLIDEV_FEATURE_BROWSER_EXPORTER__: 'false',
    __SLIDEV_FEATURE_WAKE_LOCK__: 'false',
  })
}
