import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import { barLabels } from './bar-labels.ts'
import { type BarConfiguration, type DrawnBar, barConfiguration, fontsOf } from './configuration.ts'
import { isPrinting, onSurroundings, pixelRatioOf, prefersStillness, readTheme, sizeOf } from './surroundings.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

/** Whether a chart is waiting for its fonts, drawn with them, or has failed to get them. */
export type ChartState = 'pending' | 'drawn' | 'failed'

type Canvas = HTMLCanvasElement

/** A chart on a canvas, kept right while the scheme, the scale and the data change, and redrawn as vectors for print. */
export class LiveChart {
  readonly #canvas: Canvas
  readonly #onState: (state: ChartState) => void
  readonly #stopListening: () => void
  #bars: readonly DrawnBar[]
  #chart: Chart<'bar', number[], string | string[]> | undefined
  #failed = false
  #destroyed = false

  /** Draws the bars as soon as the canvas's fonts are loaded; tells each change of state. */
  constructor(canvas: Canvas, bars: readonly DrawnBar[], onState: (state: ChartState) => void) {
    this.#canvas = canvas
    this.#bars = bars
    this.#onState = onState
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

  /** Shows other bars, in place. */
  async update(bars: readonly DrawnBar[]): Promise<void> {
    this.#bars = bars
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
    const told = {
      id: 'essaydeck-state',
      afterRender: () => {
        this.#tell()
      },
    }
    const labels = barLabels(() => ({ bars: this.#bars, theme: readTheme(this.#canvas) }))
    const [width, height] = sizeOf(this.#canvas)
    Object.assign(this.#canvas, { width, height })
    this.#chart = new Chart(this.#canvas, { ...this.#configure(), plugins: [labels, told] })
  }

  async #loadFonts(): Promise<void> {
    const text = this.#bars.map((bar) => bar.label + bar.text + bar.mark).join('')
    try {
      await Promise.all(fontsOf(readTheme(this.#canvas)).map((font) => document.fonts.load(font, text)))
    } catch {
      this.#failed = true
    }
  }

  #configure(): BarConfiguration {
    return barConfiguration(this.#bars, {
      theme: readTheme(this.#canvas),
      animated: !isPrinting() && !prefersStillness(),
      pixelRatio: pixelRatioOf(this.#canvas),
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

  #tell(): void {
    if (this.#canvas.clientWidth === 0 || this.#canvas.clientHeight === 0) return
    this.#onState(this.#failed ? 'failed' : 'drawn')
  }
}
