import type { PrintJob } from '../export/print/print-job.ts'
import type { HandoutStyle } from './form.ts'

/** A handout to print from a built deck, or a part of one. `cache` is a folder for cut fonts. */
export interface HandoutJob extends PrintJob {
  readonly style: HandoutStyle
  readonly cache: string
}
