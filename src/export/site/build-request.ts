import type { Result } from '../../message/message.ts'
import type { DeckSources } from '../../slidev/deck-sources.ts'
import type { DeckInfo } from './deck-info.ts'

/** What a build is for: a web server, the exporter's browser, or one file that needs neither. */
export type BuildKind = 'site' | 'print' | 'file'

/** One build, as it is handed to the child process; paths are absolute. */
export interface BuildRequest {
  readonly entry: string
  readonly out: string
  readonly base: string
  readonly kind: BuildKind
}

/** A deck that was built: what it is, and where its text and data come from. */
export interface BuiltDeck {
  readonly deck: DeckInfo
  readonly sources: DeckSources
  /** The files that it was built from; undefined where it cannot be known of all. */
  readonly files: readonly string[] | undefined
}

/** What the child process sends back: the deck, unless a message is an error. */
export type BuildReply = Result<BuiltDeck | undefined>
