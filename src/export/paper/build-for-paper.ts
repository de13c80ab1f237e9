import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hasErrors, type Result } from '../../message/message.ts'
import type { KeptBase } from '../site/build-request.ts'
import { checkEntry } from '../site/build-site.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import { runBuild } from '../site/run-build.ts'
import { keepBuild, keepChanges, readKeptBuild, type KeptBuild } from './kept-build.ts'
import type { ServedParts } from './served-parts.ts'

/** A deck that is ready to be shown to the exporter's browser; `folder` holds what was built, `parts` what it is given beside. */
export interface PaperBuild {
  readonly folder: string
  readonly deck: DeckInfo
  readonly parts: ServedParts
  /** Keeps what was built for the next export; to be called when all is well. */
  readonly keep: () => Promise<void>
}

/** A deck to build; `folder` is empty, and is used where nothing fit was kept. */
export interface PaperRequest {
  readonly entry: string
  readonly folder: string
}

/** Builds a deck's /print page, or takes the one that an earlier export kept. On an error the value is undefined. */
export async function buildForPaper(request: PaperRequest): Promise<Result<PaperBuild | undefined>> {
  const entry = path.resolve(request.entry)
  const problem = checkEntry(entry)
  if (problem !== undefined) return { value: undefined, messages: [problem] }
  const kept = readKeptBuild(entry)
  if (kept !== undefined && hasSameSlides(kept)) return await withParts(kept, () => Promise.resolve())
  const since = Date.now()
  const { value: built, messages } = await runBuild({
    entry,
    out: request.folder,
    kind: 'print',
    base: '/',
    ...keptBase(kept),
  })
  if (built === undefined) return { value: undefined, messages }
  if (kept !== undefined && built.changes !== undefined) {
    const files = built.files && kept.built.files && [...new Set([...kept.built.files, ...built.files])]
    const changed = { folder: kept.folder, built: { ...kept.built, ...built, files } }
    return await withParts(changed, () => keepChanges(entry, changed, since))
  }
  const made = { folder: request.folder, built }
  return await withParts(made, () => keepBuild(entry, made, since))
}

function keptBase(kept: KeptBuild | undefined): { readonly kept?: KeptBase } {
  const styles = kept && stylesOf(kept.folder)
  const base = kept?.built.base
  return styles === undefined || base === undefined ? {} : { kept: { base, styles } }
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
  const { value: parts, messages } = await serveParts(built)
  return { value: hasErrors(messages) ? undefined : { folder, deck: built.deck, parts, keep }, messages }
}

function hasSameSlides({ built: { sources } }: KeptBuild): boolean {
  return Object.entries(sources.markdown).every(([file, text]) => {
    try {
      return readFileSync(file, 'utf8') === text
    } catch {
      return false
    }
  })
}
