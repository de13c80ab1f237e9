import type { Result } from '../../message/message.ts'
import type { DeckSources } from '../../slidev/deck-sources.ts'
import type { SlideMarks } from './changes/slide-marks.ts'
import type { DeckInfo } from './deck-info.ts'

/** What a build is for: a web server, the exporter's browser, or one file that needs neither. */
export type BuildKind = 'site' | 'print' | 'file'

/** One build, as it is handed to the child process; paths are absolute. */
export interface BuildRequest {
  readonly entry: string
  readonly out: string
  readonly base: string
  readonly kind: BuildKind
  /** A build for paper that there is, of which only slides may have changed. */
  readonly kept?: KeptBase
}

/** What is to be known of a build for paper to replace slides in it. */
export interface BuildBase {
  readonly marks: SlideMarks
  /** The modules that its slides import, by their ids. */
  readonly shared: readonly string[]
  /** The parts of Slidev's client that are not in it, by their place in `PARTS`. */
  readonly leftOut: readonly number[]
}

/** A build for paper whose slides can be replaced, and the file of its styles. */
export interface KeptBase {
  readonly base: BuildBase
  readonly styles: string
}

/** A deck that was built: what it is, and where its text and data come from. */
export interface BuiltDeck {
  readonly deck: DeckInfo
  readonly sources: DeckSources
  /** The files that it was built from; undefined where it cannot be known of all. */
  readonly files: readonly string[] | undefined
  /** Of a build for paper. */
  readonly base?: BuildBase
  /** A script with the slides that differ from the build that there is: then nothing else was built. */
  readonly changes?: string
}

/** What the child process sends back: the deck, unless a message is an error. */
export type BuildReply = Result<BuiltDeck | undefined>
