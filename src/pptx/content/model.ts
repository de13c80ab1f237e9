import type { BigFigure } from '../../chart/select/big-figure.ts'
import type { CompanyFacts } from '../../chart/select/company.ts'
import type { FigureGroup } from '../../chart/select/figures.ts'
import type { InvestorGroup } from '../../chart/select/investors.ts'
import type { ShownPeople } from '../../chart/select/people.ts'
import type { Ranking } from '../../chart/select/ranking.ts'
import type { Chronology } from '../../chart/select/timeline.ts'
import type { Sourced } from '../../chart/words/source.ts'

/** A piece of text in one style. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly code?: boolean
  readonly script?: 'sub' | 'super'
  /** An address outside, or "#7" for a slide of the deck. */
  readonly link?: string
  /** Whether it begins a line of its own inside its paragraph. */
  readonly broken?: boolean
}

/** One item of a list; the outermost have level 0. A number counts; none is a bullet; "none" goes on with the item before. */
export interface ListItem {
  readonly runs: readonly Run[]
  readonly level: number
  readonly mark: number | 'bullet' | 'none'
}

/** A cell is a line of runs. */
export type Cell = readonly Run[]
export type Align = 'left' | 'right' | 'center'

/** What a slide shows below its title, one after the other. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly lines: readonly (readonly Run[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly align: readonly Align[] }
  | { readonly kind: 'picture'; readonly file: string; readonly alternative: string }
  | { readonly kind: 'chart'; readonly ranking: Ranking; readonly group?: string }
  | { readonly kind: 'multiples'; readonly panels: readonly Ranking[] }
  | { readonly kind: 'timeline'; readonly chronology: Chronology; readonly group?: never }
  | { readonly kind: 'figure'; readonly figure: BigFigure }
  | { readonly kind: 'company'; readonly company: CompanyFacts }
  | { readonly kind: 'people'; readonly people: ShownPeople['people'] }
  | { readonly kind: 'investors'; readonly groups: readonly InvestorGroup[]; readonly note?: string }
  | { readonly kind: 'sources'; readonly groups: readonly FigureGroup[] }

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** What is told about a slide: a rule, how bad it is, and some of the slide's text by which its line is found. */
export interface Finding {
  readonly kind: 'finding'
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly text: string
  readonly remedy?: string | undefined
  readonly near?: string | undefined
}

/** Where some figures of a slide come from, for its foot. */
export interface Origin {
  readonly kind: 'origin'
  readonly sources: readonly Sourced[]
}

/** What converting markup gives: blocks, and what there is to say beside them. */
export type Piece = Block | Finding | Origin

/** A warning that something of a slide is not in the PPTX, or not as it is in the deck. */
export function notCarried(rule: string, text: string, near?: string): Finding {
  return { kind: 'finding', severity: 'warning', rule: `pptx/${rule}`, text, near }
}
