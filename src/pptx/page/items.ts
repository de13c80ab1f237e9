import type { Align, Run } from '../content/model.ts'
import type { ChartDrawing } from '../charts/drawing.ts'
import type { Colour } from './colours.ts'

/** A place on the slide, in the deck's pixels: 960 by 540, of which one is a point of type. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** How a paragraph is set; sizes and spaces in pixels, `leading` as a multiple of the size. */
export interface TextStyle {
  readonly size: number
  readonly leading: number
  readonly font?: 'serif' | 'sans' | 'code'
  readonly colour?: Colour
  readonly bold?: boolean
  readonly align?: Align
  readonly before?: number
  readonly after?: number
}

/** Text in one style, where that is not its paragraph's. */
export interface StyledRun extends Run {
  readonly colour?: Colour
  readonly size?: number
  readonly font?: TextStyle['font']
}

/** A paragraph; a mark stands before its first line, and all lines are indented by `indent` pixels. */
export interface Paragraph extends TextStyle {
  readonly runs: readonly StyledRun[]
  readonly level?: number
  readonly mark?: 'bullet' | number
  readonly indent?: number
}

/** What stands on a slide, each thing where it belongs. */
export type Item =
  | TextItem
  | { readonly kind: 'shape'; readonly shape: 'rect' | 'ellipse' | 'line'; readonly box: Box; readonly colour: Colour }
  | { readonly kind: 'picture'; readonly box: Box; readonly file: string; readonly alternative: string }
  | {
      readonly kind: 'drawing'
      readonly box: Box
      readonly strokes: readonly DrawnStroke[]
      readonly alternative: string
    }
  | { readonly kind: 'chart'; readonly box: Box; readonly drawing: ChartDrawing; readonly alternative: string }
  | TableItem

export interface TextItem {
  readonly kind: 'text'
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  /** What a screen reader and the selection pane call it. */
  readonly name: string
  readonly anchor?: 'top' | 'middle' | 'bottom'
  /** Which placeholder of the layout it fills, so that it is in PowerPoint's outline. */
  readonly role?: 'title' | 'body'
  readonly fill?: Colour
  /** Whether its lines are never broken: it is as wide as its text. */
  readonly unbroken?: boolean
}

export interface TableItem {
  readonly kind: 'table'
  readonly box: Box
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Paragraph[])[]
  readonly padding: number
  /** Whether it has neither head nor lines: terms and what belongs to them. */
  readonly bare?: boolean
}

/** One stroke of a drawing, as an SVG path in the drawing's own units. */
export interface DrawnStroke {
  readonly d: string
  readonly viewBox: Box
  readonly colour: Colour
  readonly width: number
  readonly filled: boolean
}

/** The whole slide. */
export const PAGE = { w: 960, h: 540 } as const
/** From the edges to the text, and what lies between. */
export const MARGIN = 56
export const CONTENT = { x: MARGIN, w: PAGE.w - 2 * MARGIN } as const
