/** One slide as Slidev will show it; `no` is 1-based, `line` is where it starts in `file`. */
export interface SlideInfo {
  readonly no: number
  readonly title: string
  /** Whether the title is the front matter's, and not a heading's Markdown. */
  readonly titled: boolean
  readonly layout: string
  /** Depth in the outline where the deck says so (`level:` in the front matter). */
  readonly level?: number
  /** The number of the part that a divider opens. */
  readonly number?: string
  /** The part that it stands in, where only some slides are exported and the one that opens it is not. */
  readonly part?: string
  /** The speaker notes, as Markdown. */
  readonly note?: string
  readonly file: string
  readonly line: number
}

/** What the headmatter says of the talk: `talk: { date: 2026-12-01, place: Paris, address: https://example.org/deck }`. */
export interface TalkInfo {
  readonly date?: string
  readonly place?: string
  readonly address?: string
}

/** What the exporter knows of a deck from its source; sizes in CSS pixels. */
export interface DeckInfo {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly lang?: string
  /** ISO date of the essay, where the headmatter has one. */
  readonly date?: string
  readonly subtitle?: string
  /** When and where it is given, and where it can be had, where the headmatter says so (`talk:`). */
  readonly talk?: TalkInfo
  /** The folder it stands in, and its folder of datasets as the headmatter names it. */
  readonly root: string
  readonly data?: string
  readonly width: number
  readonly height: number
  readonly slides: readonly SlideInfo[]
  /** How many slides it has, where only some are exported. */
  readonly total?: number
}
