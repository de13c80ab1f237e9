/** One chart of the page, as its component tells through `data-chart`, `data-chart-state` and `data-chart-values`. */
export interface ChartState {
  readonly name: string
  readonly slide: number
  readonly state: string
  readonly text: string
  /** What it writes at its marks, word for word: nothing where it does not say. */
  readonly values: readonly string[]
  /** Which of the `steps` it is on, from 0; -1 for none. */
  readonly step: number
}

/** How far a print page is; slides are numbers, 0 where an element is on none. */
export interface PageState {
  /** What is shown, in order: the number of the slide; again for each click step, where those are printed. */
  readonly steps: readonly number[]
  /** The first heading of each slide, empty for none. */
  readonly headings: readonly string[]
  readonly loadingSlides: readonly number[]
  readonly pendingImages: readonly string[]
  readonly fontsLoading: boolean
  readonly failedFonts: readonly string[]
  readonly charts: readonly ChartState[]
  /** Elements that no browser and no component knows: a component's name misspelt. */
  readonly unknownElements: readonly { readonly tag: string; readonly slide: number }[]
}

/** Whether nothing more will change: every slide there, every picture, font and chart loaded or failed. */
export function isSettled(state: PageState, expectedSlides: number): boolean {
  const ready =
    new Set(state.steps).size >= expectedSlides && state.loadingSlides.length === 0 && state.pendingImages.length === 0
  return ready && !state.fontsLoading && state.charts.every((chart) => chart.state !== 'pending')
}

/** Reads the state of the print page. Runs inside the browser, so it refers to nothing outside itself. */
export function readPageState(): PageState {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)]
  const slideOf = (element: Element): number =>
    Number(element.closest('[data-slidev-no]')?.getAttribute('data-slidev-no') ?? 0)
  const textOf = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ')
  const slides = all('.print-slide-container [data-slidev-no]')
  const valuesOf = (chart: Element): string[] => {
    try {
      const values: unknown = JSON.parse(chart.getAttribute('data-chart-values') ?? '[]')
      return Array.isArray(values) ? values.map(String) : []
    } catch {
      return []
    }
  }
  const steps = slides.map(slideOf)
  const images = all('img').filter((image) => image instanceof HTMLImageElement)
  for (const image of images) image.loading = 'eager'
  const isUnknown = (element: Element): boolean =>
    element instanceof HTMLUnknownElement || (element.localName.includes('-') && !customElements.get(element.localName))
  return {
    steps,
    headings: slides
      .filter((_, index) => steps[index] !== steps[index - 1])
      .map((slide) => textOf(slide.querySelector('h1, h2, h3'))),
    loadingSlides: all('.slidev-slide-loading').map(slideOf),
    pendingImages: images.filter((image) => !image.complete).map((image) => image.src),
    fontsLoading: document.fonts.status === 'loading',
    failedFonts: [...document.fonts]
      .filter((font) => font.status === 'error')
      .map((font) => `${font.family} ${font.weight}`),
    charts: all('[data-chart-state]').map((chart) => ({
      name: chart.getAttribute('data-chart') ?? chart.localName,
      slide: slideOf(chart),
      state: chart.getAttribute('data-chart-state') ?? '',
      text: textOf(chart).slice(0, 200),
      values: valuesOf(chart),
      step: slides.findIndex((slide) => slide.contains(chart)),
    })),
    unknownElements: all('[data-slidev-no] *')
      .filter((element) => element instanceof HTMLElement && isUnknown(element))
      .map((element) => ({
        tag: element.localName,
        slide: slideOf(element),
      })),
  }
}
