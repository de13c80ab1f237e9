import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  DoughnutController,
  LineController,
  LineElement,
  LinearScale,
  type Plugin,
  PointElement,
} from 'chart.js'
import { type Box, boxesOf } from './boxes.ts'
import { type DrawnBar, type Kind, fontsOf } from './drawing.ts'
import { DRAWN_KINDS, type DrawnKind } from './kinds.ts'
import { isPrinting, onSurroundings, pixelRatioOf, prefersStillness, readTheme, sizeOf } from './surroundings.ts'

Chart.register(BarController, DoughnutController, LineController)
Chart.register(ArcElement, BarElement, LineElement, PointElement, CategoryScale, LinearScale)

/** Whether a chart is waiting for its fonts, drawn with them, or has failed to get them. */
export type ChartState = 'pending' | 'drawn' | 'failed'

/** What is on the canvas: the kind of chart, its marks, and how many of them are shown so far. */
export interface Picture {
  readonly kind: DrawnKind
  readonly bars: readonly DrawnBar[]
  readonly shown: number
}

/** Whom to tell: of each change of state, and where the marks are after each drawing. */
export interface Listeners {
  readonly state: (state: ChartState) => void
  readonly boxes: (boxes: readonly Box[]) => void
}

type Canvas = HTMLCanvasElement

/** A chart on a canvas, kept right while the scheme, the scale and the data change, and redrawn as vectors for print. */
export class LiveChart {
  readonly #canvas: Canvas
  readonly #listeners: Listeners
  readonly #stopListening: () => void
  #picture: Picture
  #chart: Chart | undefined
  #failed = false
  #destroyed = false

  /** Draws the picture as soon as the canvas's fonts are loaded. */
  constructor(canvas: Canvas, picture: Picture, listeners: Listeners) {
    this.#canvas = canvas
    this.#picture = picture
    this.#listeners = listeners
    this.#stopListening = onSurroundings(canvas, {
      scheme: () => {
        this.#redraw('none')
      },
      size: () => {
        this.#resize()
      },
      print: () => {
        this.#print()
      },
    })
    void this.#start()
  }

  /** Shows another picture of the same kind, in place. */
  async update(picture: Picture): Promise<void> {
    this.#picture = picture
    await this.#loadFonts()
    this.#redraw()
  }

  /** Takes the chart off the canvas and stops listening. */
  destroy(): void {
    this.#destroyed = true
    this.#stopListening()
    this.#chart?.destroy()
  }

  async #start(): Promise<void> {
    await this.#loadFonts()
    if (this.#destroyed) return
    const [width, height] = sizeOf(this.#canvas)
    Object.assign(this.#canvas, { width, height })
    this.#chart = new Chart(this.#canvas, { ...this.#configure(), plugins: [this.#plugin()] })
  }

  /** Writes the labels whenever the chart is drawn, and tells when it is. */
  #plugin(): Plugin {
    return {
      id: 'essaydeck',
      afterDatasetsDraw: (chart) => {
        this.#kind.drawLabels(chart, { ...this.#picture, theme: readTheme(this.#canvas) })
      },
      afterRender: (chart) => {
        this.#tell(chart)
      },
    }
  }

  get #kind(): Kind {
    return DRAWN_KINDS[this.#picture.kind]
  }

  async #loadFonts(): Promise<void> {
    const text = this.#picture.bars.map((bar) => Object.values(bar).join('')).join('')
    try {
      await Promise.all(fontsOf(readTheme(this.#canvas)).map((font) => document.fonts.load(font, text)))
    } catch {
      this.#failed = true
    }
  }

  #configure(): ChartConfiguration {
    return this.#kind.configuration(this.#picture.bars, {
      theme: readTheme(this.#canvas),
      animated: !isPrinting() && !prefersStillness(),
      pixelRatio: pixelRatioOf(this.#canvas),
      shown: this.#picture.shown,
    })
  }

  #redraw(mode?: 'none'): void {
    if (this.#chart === undefined || this.#destroyed) return
    const { data, options } = this.#configure()
    this.#chart.data = data
    if (options !== undefined) this.#chart.options = options
    this.#chart.update(mode)
  }

  #resize(): void {
    if (this.#chart === undefined) return
    this.#chart.options.devicePixelRatio = pixelRatioOf(this.#canvas)
    this.#chart.resize(...sizeOf(this.#canvas))
  }

  /** Chromium prints what is drawn during `beforeprint` as vectors, and anything drawn before as a bitmap. */
  #print(): void {
    this.#redraw('none')
    this.#chart?.draw()
  }

  #tell(chart: Chart): void {
    if (this.#canvas.clientWidth === 0 || this.#canvas.clientHeight === 0) return
    this.#listeners.state(this.#failed ? 'failed' : 'drawn')
    this.#listeners.boxes(boxesOf(chart, this.#picture.bars, this.#kind))
  }
}
