import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hasErrors, type Result } from '../../message/message.ts'
import type { DeckSources } from '../../slidev/deck-sources.ts'
import type { BuildRequest, BuiltDeck, CompiledSlides } from '../site/build-request.ts'
import { checkEntry } from '../site/check-entry.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { type BuildWorker, startWorker } from '../site/run-build.ts'
import { findShell, shellFolder } from './find-shell.ts'
import { givenSlides } from './given-slides.ts'
import { keepBuild, keepChanges, type KeptBuild, readKeptRecord, usableBuild } from './kept-build.ts'
import { patchSlides } from './patch-slides.ts'
import type { ServedParts } from './served-parts.ts'

/** A deck that is ready to be shown to the exporter's browser; `folder` holds what was built, `parts` what it is given beside. */
export interface PaperBuild {
  readonly folder: string
  readonly deck: DeckInfo
  readonly parts: ServedParts
  /** The code of what has changed in the slides, which `parts` has, too: for a page that shows the deck `before`. */
  readonly changes?: string
  /** Keeps what was built for the next export; to be called when all is well. */
  readonly keep: () => Promise<void>
}

/** A deck to build; `folder` is empty, and is used where nothing fit was kept. */
export interface PaperRequest {
  readonly entry: string
  readonly folder: string
}

/** A build that has begun. */
export interface PaperStart {
  /** The deck as an earlier export kept it, while its slides are being looked at: the build may turn out to be this one with changes. */
  readonly before?: Promise<PaperBuild | undefined>
  /** On an error the value is undefined. */
  readonly built: Promise<Result<PaperBuild | undefined>>
}

/** Builds a deck's /print page, or takes the one that an earlier export kept. On an error the value is undefined. */
export async function buildForPaper(request: PaperRequest): Promise<Result<PaperBuild | undefined>> {
  return await startPaper(request).built
}

/** Begins to build for paper, with the part that leaves this process no time for anything else. */
export function startPaper(request: PaperRequest): PaperStart {
  const entry = path.resolve(request.entry)
  const problem = checkEntry(entry)
  if (problem !== undefined) return { built: Promise.resolve({ value: undefined, messages: [problem] }) }
  const since = Date.now()
  const record = readKeptRecord(entry)
  const slides = record && currentSlides(record)
  const same = record && slides && (slides.isSame ? record.built : patchSlides(record.built, slides.markdown))
  // It has much to load: it begins before what was kept is looked at any further.
  const worker = same === undefined ? startWorker() : undefined
  const kept = record && usableBuild(record)
  if (same !== undefined && kept !== undefined)
    return { built: withParts({ folder: kept.folder, built: same }, () => Promise.resolve()) }
  const built = build({ ...request, entry }, { kept, markdown: slides?.markdown, since }, worker ?? startWorker())
  if (kept === undefined || slides === undefined) return { built }
  return { before: partsBefore(kept, slides.markdown), built }
}

/** What is known as a build begins: what was kept, the slides as they are read, and when (milliseconds). */
interface Known {
  readonly kept: KeptBuild | undefined
  readonly markdown: Texts | undefined
  readonly since: number
}

async function build(
  { entry, folder }: PaperRequest,
  known: Known,
  worker: BuildWorker,
): Promise<Result<PaperBuild | undefined>> {
  const { value: built, messages } = await worker.build({
    entry,
    out: folder,
    kind: 'print',
    base: '/',
    ...baseOf(known.kept),
  })
  if (built === undefined) return { value: undefined, messages }
  if (built.compiled !== undefined) return await withSlides(entry, known, built, built.compiled)
  const made = { folder, built }
  return await withParts(made, () => keepBuild(entry, made, known.since))
}

/** A deck whose slides alone were compiled: what shows them is what was kept, or the shell. */
async function withSlides(
  entry: string,
  { kept, markdown, since }: Known,
  built: BuiltDeck,
  compiled: CompiledSlides,
): Promise<Result<PaperBuild | undefined>> {
  const isOfKept = compiled.dress === undefined && kept !== undefined
  const files =
    built.files && kept?.built.files && isOfKept ? [...new Set([...kept.built.files, ...built.files])] : built.files
  const changed = isOfKept
    ? { folder: kept.folder, built: { ...kept.built, ...built, files } }
    : { folder: shellFolder(), built }
  const { value, messages } = await withParts(changed, () => keepChanges(entry, changed, since))
  // Whoever shows the deck as it was has fonts for the texts that were read then: they may have been saved again since.
  const isShown = isDeepStrictEqual(built.sources.markdown, markdown) && isSameDress(kept, compiled)
  const changes = givenSlides(compiled, { known: kept?.built.compiled?.code })
  return { value: value && isShown ? { ...value, changes } : value, messages }
}

/** Whether slides that were compiled now belong to the same page as those before. */
function isSameDress(kept: KeptBuild | undefined, { deck, dress }: CompiledSlides): boolean {
  const before = kept?.built.compiled
  return dress === undefined || (before?.deck === deck && isDeepStrictEqual(before.dress, dress))
}

/** What was kept, with the fonts that the slides need now; undefined where its data is in no order, which the build will tell. */
async function partsBefore(kept: KeptBuild, markdown: Texts): Promise<PaperBuild | undefined> {
  const built = { ...kept.built, sources: { ...kept.built.sources, markdown } }
  const { value } = await withParts({ folder: kept.folder, built }, () => Promise.resolve())
  return value
}

/** What there is that may show the slides. */
function baseOf(kept: KeptBuild | undefined): Pick<BuildRequest, 'kept' | 'shell' | 'compiled'> {
  const { base, compiled } = kept?.built ?? {}
  const styles = base && kept && stylesOf(kept.folder)
  if (base !== undefined && styles !== undefined) return { kept: { base, styles, compiled } }
  return { shell: findShell(), compiled }
}

/** A build for paper has one style sheet. */
function stylesOf(folder: string): string | undefined {
  const assets = path.join(folder, 'assets')
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
  return sheets.length === 1 ? path.join(assets, sheets[0] ?? '') : undefined
}

async function withParts(
  { folder, built }: KeptBuild,
  keep: () => Promise<void>,
): Promise<Result<PaperBuild | undefined>> {
  // Loaded only now: the browser is started before.
  const { serveParts } = await import('./served-parts.ts')
  const { value: parts, messages } = await serveParts({ folder, built })
  return { value: hasErrors(messages) ? undefined : { folder, deck: built.deck, parts, keep }, messages }
}

type Texts = DeckSources['markdown']

/** The deck's Markdown files as they are now, and whether they are as they were; undefined where one cannot be read. */
function currentSlides({
  built: { sources },
}: KeptBuild): { readonly markdown: Texts; readonly isSame: boolean } | undefined {
  try {
    const before = Object.entries(sources.markdown)
    const now = before.map(([file]) => [file, readFileSync(file, 'utf8')] as const)
    return { markdown: Object.fromEntries(now), isSame: now.every(([, text], index) => text === before[index]?.[1]) }
  } catch {
    return undefined
  }
}
