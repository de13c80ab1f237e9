import { error, type Message, type Place } from '../../message/message.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import type { ChartState, PageState } from './page-state.ts'

/** What is wrong with a print page that has settled, or did not in time: none of it may be printed. */
export function checkPage(state: PageState, deck: DeckInfo): Message[] {
  return [
    ...checkSlides(state, deck),
    ...state.charts.filter((chart) => chart.state !== 'drawn').map((chart) => chartMessage(chart, deck)),
    ...state.failedFonts.map((font) => error('export/font-not-loaded', `the font ${font} does not load`)),
    ...state.unknownElements.map(({ tag, slide }) =>
      error(
        'export/component-unknown',
        `slide ${slide} uses <${tag}>, and there is no such component`,
        placeOfSlide(deck, slide),
      ),
    ),
    ...state.pendingImages.map((url) => error('export/picture-not-loaded', `a picture does not load in time: ${url}`)),
    ...(state.fontsLoading ? [error('export/font-not-loaded', 'the fonts do not load in time')] : []),
  ]
}

/** Where a slide stands in the deck's source, as details of a message. */
export function placeOfSlide(deck: DeckInfo, no: number): { place?: Place } {
  const slide = deck.slides.find((each) => each.no === no)
  return slide === undefined ? {} : { place: { file: slide.file, line: slide.line } }
}

function checkSlides(state: PageState, deck: DeckInfo): Message[] {
  const expected = deck.slides.length
  if (state.loadingSlides.length > 0)
    return state.loadingSlides.map((no) =>
      error('export/slide-not-loaded', `slide ${no} does not load in time`, placeOfSlide(deck, no)),
    )
  const shown = new Set(state.steps).size
  if (shown === expected) return []
  return [error('export/slide-count', `the print page shows ${shown} slides, and the deck has ${expected}`)]
}

function chartMessage(chart: ChartState, deck: DeckInfo): Message {
  const where = placeOfSlide(deck, chart.slide)
  const said = chart.text === '' ? '' : `: ${chart.text}`
  if (chart.state === 'failed')
    return error('export/chart-failed', `the chart ${chart.name} on slide ${chart.slide} failed${said}`, where)
  return error(
    'export/chart-not-drawn',
    `the chart ${chart.name} on slide ${chart.slide} is not drawn in time (${chart.state})`,
    where,
  )
}
