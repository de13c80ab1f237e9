import { resolveOptions } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { PAPER } from '../../deck/paper.ts'
import type { BuildRequest } from './build-request.ts'

/** What Slidev makes of a deck's files, its theme and its addons, for one kind of build. */
export async function deckOptions(request: BuildRequest): Promise<ResolvedSlidevOptions> {
  const options = await resolveOptions(slidevEntry(request), 'build')
  if (request.kind === 'print') switchOff(options)
  if (request.kind === 'file') Object.assign(options.data.config, { preloadImages: false })
  return options
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
