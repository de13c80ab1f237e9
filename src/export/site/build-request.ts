import type { Result } from '../../message/message.ts'
import type { DeckSources } from '../../slidev/deck-sources.ts'
import type { Shell } from './shell/shell.ts'
import type { SharedBase } from './slides/shared-base.ts'
import type { SlideMarks } from './slides/slide-marks.ts'
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
  /** What can show the deck in place of a build of its own, if that fits, and slides that were compiled for it before. */
  readonly shell?: Shell | undefined
  readonly compiled?: CompiledSlides | undefined
}

/** What is to be known of a build for paper to replace slides in it. */
export interface BuildBase extends SharedBase {
  readonly marks: SlideMarks
}

/** Slides that were compiled apart from the build that shows them: the code of functions that take what they share with it. */
export interface CompiledSlides {
  /** What tells whether the code below is of this deck. */
  readonly deck: string
  /** Of each slide of the deck the key of its code; null for one that the build has itself. */
  readonly order: readonly (string | null)[]
  readonly code: Readonly<Record<string, SlideCode>>
  /** The code of the component of all titles. */
  readonly titles: string
  /** Of slides that a shell shows: what else of the deck it is given. */
  readonly dress?: DeckDress
}

/** The code of a slide's two functions: its Markdown's takes that of its front matter among what is shared. */
export interface SlideCode {
  readonly markdown: string
  readonly frontmatter: string
}

/** What a page needs of a deck beside its slides where only a shell was built. */
export interface DeckDress {
  /** The page itself. */
  readonly page: string
  /** The code of Slidev's configuration. */
  readonly config: string
  /** The address of the shell's style sheet, what belongs into the places of that, and the utility classes in it. */
  readonly styles: string
  readonly places: readonly string[]
  readonly utilities: readonly string[]
  /** Folders of files that are served as they are, by where they appear. */
  readonly folders: readonly (readonly [at: string, folder: string])[]
}

/** A build for paper whose slides can be replaced, the file of its styles, and the slides that were compiled since. */
export interface KeptBase {
  readonly base: BuildBase
  readonly styles: string
  readonly compiled?: CompiledSlides | undefined
}

/** A deck that was built: what it is, and where its text and data come from. */
export interface BuiltDeck {
  readonly deck: DeckInfo
  readonly sources: DeckSources
  /** The files that it was built from; undefined where it cannot be known of all. */
  readonly files: readonly string[] | undefined
  /** Of a build for paper. */
  readonly base?: BuildBase
  /** The slides that differ from the build that there is: then nothing else was built. */
  readonly compiled?: CompiledSlides
}

/** What the child process sends back: the deck, unless a message is an error. */
export type BuildReply = Result<BuiltDeck | undefined>
