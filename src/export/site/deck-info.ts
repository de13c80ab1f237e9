/** One slide as Slidev will show it; `no` is 1-based, `line` is where it starts in `file`. */
export interface SlideInfo {
  readonly no: number
  readonly title: string
  /** Whether the title is the front matter's, and not a heading's Markdown. */
  readonly titled: boolean
  readonly layout: string
  /** Depth in the outline where the deck says so (`level:` in the front matter). */
  readonly level?: number
  readonly file: string
  readonly line: number
}

/** What the exporter knows of a deck from its source; sizes in CSS pixels. */
export interface DeckInfo {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly lang?: string
  /** ISO date of the essay, where the headmatter has one. */
  readonly date?: string
  readonly width: number
  readonly height: number
  readonly slides: readonly SlideInfo[]
}
