import type { Chart, ChartConfiguration } from 'chart.js'
import type { Bar } from '../select/ranking.ts'

/** A bar, column, point or part as the canvas draws it: with the mark of its note, its line and its date. */
export interface DrawnBar extends Pick<Bar, 'label' | 'length' | 'text' | 'highlighted' | 'grouped'> {
  readonly mark: string
  /** Which line a point belongs to. */
  readonly series: string
  /** As the data writes it, and as the language does. */
  readonly date: string
  readonly dateText: string
}

/** Colours as CSS writes them, and the font list of the slide. */
export interface Theme {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly paper: string
  readonly grey: string
  readonly blue: string
  readonly highlight: string
  readonly highlightText: string
  readonly fonts: string
}

/** How to draw: in which theme, moving or not, at how many device pixels per CSS pixel, and how many marks so far. */
export interface Drawing {
  readonly theme: Theme
  readonly animated: boolean
  readonly pixelRatio: number
  readonly shown: number
}

/** What a kind of chart is drawn from, whenever it is drawn. */
export interface Drawn {
  readonly bars: readonly DrawnBar[]
  readonly theme: Theme
  readonly shown: number
}

/** One kind of chart: how chart.js draws its marks, and how we write at them. */
export interface Kind {
  readonly configuration: (bars: readonly DrawnBar[], drawing: Drawing) => ChartConfiguration
  readonly drawLabels: (chart: Chart, drawn: Drawn) => void
  /** Where chart.js keeps the element of a mark: in which of its datasets, and where in that. */
  readonly elementOf: (bars: readonly DrawnBar[], index: number) => readonly [dataset: number, index: number]
  /** Which of the marks have their value written at them, while so many are shown. */
  readonly valued: (bars: readonly DrawnBar[], shown: number) => readonly DrawnBar[]
  /** The height it takes where there is room, and the least it needs, in CSS pixels. */
  readonly height: (bars: readonly DrawnBar[]) => readonly [wanted: number, least: number]
}

/** Text in the canvas, in CSS pixels; gaps beside the bars; the longest label that stays on one line, in em. */
export const SIZES = { text: 20, line: 25, gap: 10, bar: 28, label: 24 }

/** The fonts a chart uses, as CSS writes them, so that they can be loaded before it is drawn. */
export function fontsOf(theme: Theme): string[] {
  return [fontOf(theme, 400), fontOf(theme, 600)]
}

/** The font of the canvas's text as CSS writes it. */
export function fontOf(theme: Theme, weight: 400 | 600): string {
  return `${weight} ${SIZES.text}px ${theme.fonts}`
}

/** The colours of the marks in their order: what the slide is about in vermilion, a group in blue, the rest grey, what is to come unseen. */
export function coloursOf(bars: readonly DrawnBar[], { theme, shown }: Pick<Drawing, 'theme' | 'shown'>): string[] {
  return bars.map(({ highlighted, grouped }, index) => {
    if (index >= shown) return 'transparent'
    if (highlighted) return theme.highlight
    return grouped ? theme.blue : theme.grey
  })
}

/**
 * What all kinds share. Chart.js measures the canvas as it is scaled by Slidev, so LiveChart gives it the size it has
 * unscaled; and it hears no events, since the marks over the canvas are elements of their own.
 */
export function commonOptions({ animated, pixelRatio }: Drawing) {
  return {
    responsive: false,
    maintainAspectRatio: false,
    devicePixelRatio: pixelRatio,
    events: [],
    animation: animated ? { duration: 450, easing: 'easeOutQuart' as const } : (false as const),
  }
}

/** The width of a text on the canvas, in CSS pixels. */
export function measure(context: CanvasRenderingContext2D, text: string, theme: Theme): number {
  context.font = fontOf(theme, 600)
  return context.measureText(text).width
}

/** A line of text on the canvas: where, and how it looks. */
export interface Line {
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly weight: 400 | 600
  readonly align: CanvasTextAlign
}

/** Writes one line of text on the canvas, its middle at `y`. */
export function write(context: CanvasRenderingContext2D, text: string, theme: Theme, line: Line): void {
  context.font = fontOf(theme, line.weight)
  context.fillStyle = line.colour
  context.textAlign = line.align
  context.textBaseline = 'middle'
  context.fillText(text, line.x, line.y)
}

/** The colour of the text at a mark. */
export function textColour({ highlighted }: DrawnBar, theme: Theme): string {
  return highlighted ? theme.highlightText : theme.ink
}
