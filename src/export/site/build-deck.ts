import type { ResolvedSlidevOptions } from '@slidev/types'
import { deckSources } from '../../slidev/deck-sources.ts'
import { buildFailures } from './build-failure.ts'
import type { BuildReply, BuildRequest, CompiledSlides } from './build-request.ts'
import { buildWhole } from './build-whole.ts'
import { checkLinks } from './check-links.ts'
import { checkSource } from './check-source.ts'
import { deckOptions } from './deck-options.ts'
import { readDeck } from './read-deck.ts'
import { type ReadFiles, withImportedStyles } from './read-files.ts'
import { dressDeck } from './shell/dress-deck.ts'
import { shownPath } from './shown-path.ts'
import { compileChanged } from './slides/compile-changed.ts'
import { slideMarks } from './slides/slide-marks.ts'
import { pageOf } from './vite-config.ts'

/** Builds one deck, in a process of its own; on an error the value is undefined. */
export async function buildDeck(request: BuildRequest): Promise<BuildReply> {
  let options: ResolvedSlidevOptions | undefined
  try {
    options = await deckOptions(request)
    const messages = await checkSource(options)
    if (messages.length > 0) return { value: undefined, messages }
    const value = { deck: await readDeck(options), sources: deckSources(options) }
    const compiled = await compileAlone(options, request)
    if (compiled !== undefined) return { value: { ...value, files: withSlides([], options), compiled }, messages: [] }
    const { files, base } = await buildWhole(options, request)
    return {
      value: { ...value, files: withSlides(files, options), base: { ...base, marks: slideMarks(options) } },
      messages: request.kind === 'print' ? [] : checkLinks(pageOf(options), shownPath(request.entry)),
    }
  } catch (cause) {
    return {
      value: undefined,
      messages: buildFailures(cause, options === undefined ? [] : (await readDeck(options)).slides, request.entry),
    }
  }
}

/** The slides alone, where something else that there is can show them. */
async function compileAlone(
  options: ResolvedSlidevOptions,
  request: BuildRequest,
): Promise<CompiledSlides | undefined> {
  if (request.kept !== undefined) return await compileChanged(options, request, request.kept)
  return request.shell && (await dressDeck(options, request, request.shell))
}

/** What slides show of other files (`<<< snippet.ts`), and the styles they import. */
function withSlides(files: ReadFiles, { data }: ResolvedSlidevOptions): ReadFiles {
  return files && withImportedStyles([...files, ...Object.keys(data.watchFiles), ...Object.keys(data.markdownFiles)])
}
