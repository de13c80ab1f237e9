import type { RootContent } from 'mdast'

/** What a deck says of itself; it becomes the headmatter of `slides.md`. */
export interface DeckMeta {
  readonly title: string
  readonly subtitle?: string
  readonly author?: string
  readonly date?: string
  /** BCP 47 tag. */
  readonly lang: string
  /** The essay the deck was made from, as a path relative to the deck. */
  readonly essay: string
  /** The folder of datasets as a path relative to the deck; absent where it is `data` beside it. */
  readonly data?: string
  /** Slidev addons the deck needs; none where the deck lies in the addon's own folder. */
  readonly addons: readonly string[]
}

/** The typed list of slides that the planner makes; `slides.md` is its text. */
export interface Deck {
  readonly meta: DeckMeta
  readonly slides: readonly Slide[]
}

/** A chart component with the attributes it is given in Markdown. */
export interface ChartUse {
  readonly dataset: string
  readonly component: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Rows of cells in plain text; the first is the header. */
export interface TableText {
  readonly rows: readonly (readonly string[])[]
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[]
  /** How many columns at the end are left out; a column of "…" stands for them. */
  readonly hidden?: number
}

/** How much of a long table or code a slide shows: the first `shown` of `all` rows or lines. */
export interface Excerpt {
  readonly shown: number
  readonly all: number
}

/** A picture in the deck's `public/`, by its address there ("/essay/cat.png"). */
export interface Picture {
  readonly address: string
  readonly alternative: string
  readonly caption?: string
}

interface Common {
  readonly title: string
  /** The essay's prose for this slide, as it was written. */
  readonly notes: readonly RootContent[]
  /** The number of the essay's section the slide belongs to ("4.2"), for tables and messages. */
  readonly section?: string
  /** Set on a slide that opens its section, as a divider does, with the section's number where it has one. */
  readonly opens?: { readonly number?: string }
  /** The essay's heading where the title is not it, for the running head. */
  readonly heading?: string
}

/** What a slide can show of an essay besides its prose. */
export type Exhibit =
  | { readonly kind: 'table'; readonly table: TableText; readonly excerpt?: Excerpt }
  | { readonly kind: 'code'; readonly code: string; readonly excerpt?: Excerpt }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'quote'; readonly quote: string; readonly by?: string }

export type Slide =
  | (Common & { readonly kind: 'cover'; readonly subtitle?: string; readonly points: readonly string[] })
  | (Common & { readonly kind: 'agenda'; readonly items: readonly string[]; readonly from?: number })
  | (Common & { readonly kind: 'section'; readonly number?: string; readonly lead?: string })
  | (Common & { readonly kind: 'points'; readonly points: readonly string[] })
  | (Common & { readonly kind: 'chart' | 'timeline'; readonly chart: ChartUse })
  | (Common & { readonly kind: 'figure'; readonly chart: ChartUse; readonly sentence: string })
  | (Common & { readonly kind: 'sources'; readonly datasets: readonly string[] })
  | (Common & Exhibit)

export type SlideKind = Slide['kind']
