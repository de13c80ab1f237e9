import type { Message, Result } from '../message/message.ts'
import type { Range } from '../deck/range.ts'
import type { PrintPage } from './print/print-page.ts'
import type { PrintJob } from './print/print-job.ts'
import type { DeckInfo } from './site/deck-info.ts'

/** What can be made of a deck. */
export type OutputKind = 'pdf' | 'handout' | 'pptx' | 'png' | 'webp' | 'md' | 'txt'

/** Something to make of a deck, in a file or, of pictures, a folder: out of the page that a browser shows, or out of its source. */
export type Output = PageOutput | SourceOutput

interface Target {
  readonly kind: OutputKind
  readonly out: string
  /** What keeps it from being written, found before anything is made. */
  readonly check: () => Promise<readonly Message[]>
}

/** `Part` is what it takes from a page, `Survey` what it learns of one before. */
export interface PageOutput<Part = unknown, Survey = unknown> extends Target {
  readonly from: 'page'
  /** How many pixels wide it shows a slide, where it is made of pixels. */
  readonly width?: number
  /** The page is no longer what it was: nothing else can be made of it. */
  readonly usesUp?: true
  /**
   * Learns what must be known of every part of a deck before any is printed; of a deck that one page shows it is not asked. The
   * page is used up where `usesUp` says so.
   */
  survey?(opened: PrintPage, job: PrintJob): Promise<Result<Survey | undefined>>
  /** Takes what it needs of the slides that a page shows: those of the job, which may be a part of a deck that was surveyed. */
  print(opened: PrintPage, job: PrintJob, surveys?: readonly Survey[]): Promise<Result<Part | undefined>>
  /** Checks what was taken from all parts of a deck, in their order, and makes it whole. */
  finish(parts: readonly Part[], deck: DeckInfo): Promise<Result<Finished | undefined>>
}

export interface SourceOutput extends Target {
  readonly from: 'source'
  readonly make: (source: SourceJob) => Promise<Result<Finished | undefined>>
}

/** Which deck, and what of it. */
export interface SourceJob {
  readonly entry: string
  readonly dark: boolean
  readonly range: Range | undefined
}

/** An output as it is written: its file, or its pictures; and what it has: pages (slides, pictures), charts, slides with notes. */
export interface Finished {
  readonly files: readonly WholeFile[]
  /** Files of an earlier export, which would be taken for this one's. */
  readonly stale?: readonly string[]
  readonly pages: number
  readonly charts: number
  readonly notes?: number
}

/** What was made, by what was asked for. */
export type Made = ReadonlyMap<Output, Finished>

/** A file's place and all that is in it. */
export interface WholeFile {
  readonly file: string
  readonly data: Uint8Array | string
}
