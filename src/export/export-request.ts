import type { Range } from '../deck/range.ts'
import type { ExportStep } from './step-timer.ts'

/** A deck to export; `timeout` (milliseconds, default 60,000) is for loading the deck and for drawing it, each, for each file. */
export interface ExportRequest {
  readonly entry: string
  /** Path of the browser to use, or "bundled". */
  readonly browser?: string | undefined
  readonly dark?: boolean
  readonly timeout?: number
  /** A page for each click step in place of one a slide. */
  readonly withClicks?: boolean
  /** Only these slides. */
  readonly range?: Range | undefined
  /** How many slides a page of the browser shows at once: with more, the browser takes more memory. */
  readonly slidesAtOnce?: number
  /** Told of each step as it begins. */
  readonly onProgress?: (step: ExportStep) => void
}
