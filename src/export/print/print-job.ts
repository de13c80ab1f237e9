import type { DeckInfo } from '../site/deck-info.ts'
import type { ServedSite } from './serve-site.ts'

/** A built deck to print or look at: with a `range`, those slides are all that `deck` has; `timeout` in milliseconds is for loading and for drawing, each. */
export interface PrintJob extends ServedSite {
  readonly deck: DeckInfo
  readonly dark: boolean
  readonly timeout: number
  /** A page for each click step. */
  readonly withClicks?: boolean
  /** The deck that is exported, where `deck` has some of its slides and other pages show the others. */
  readonly whole?: DeckInfo
  /** The code of what a page is given that shows the deck as it was before some slides changed. */
  readonly changes?: string
  /** Device pixels to a CSS pixel: what pictures need more of than paper. */
  readonly scale?: number
}
