import type { ChartKind } from '../../chart/words/kinds.ts'
import type { Colour } from '../page/colours.ts'

/** What is written at one point of a chart. */
export interface ChartLabel {
  readonly text: string
  /** The number format that writes the value just so; undefined where none can, and the text stands as it is. */
  readonly format: string | undefined
  readonly highlighted: boolean
}

/** One series of values, one for each category; undefined where there is none. */
export interface ChartSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  readonly colours: readonly Colour[]
  /** Written at the points; none where the labels stand beside the chart. */
  readonly labels: readonly (ChartLabel | undefined)[]
}

/** A native chart: its values in full units, and how it is drawn. */
export interface ChartDrawing {
  readonly kind: ChartKind
  readonly name: string
  /** The BCP 47 tag of its words. */
  readonly tag: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Where the marks are drawn, in parts of the chart's width and height; names and values stand beside. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly range: { readonly min: number; readonly max: number }
  /** The size of names and values, in points. */
  readonly size: number
  /** Between two bars, in hundredths of a bar's width. */
  readonly gap: number
}
