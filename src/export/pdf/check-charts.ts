import { error, type Message } from '../../message/message.ts'
import type { ChartState } from '../print/page-state.ts'
import { placeOfSlide } from '../print/check-page.ts'
import type { DeckInfo } from '../site/deck-info.ts'
import type { PageText } from './page-text.ts'

/** A chart, and the pages of the PDF (1-based) that it may be on. */
export interface PlacedChart {
  readonly chart: ChartState
  readonly pages: readonly number[]
}

/** An error for each chart whose values are not all written on its page: it is a picture there, or was cut short. */
export function checkCharts(charts: readonly PlacedChart[], texts: readonly PageText[], deck: DeckInfo): Message[] {
  const pages = texts.map(({ text }) => compact(text))
  return charts.flatMap(({ chart, pages: numbers }) => {
    const text = numbers.map((no) => pages[no - 1] ?? '').join('\n')
    const missing = chart.values.filter((value) => !text.includes(compact(value)))
    return missing.length === 0 ? [] : [valuesMissing(chart, missing, deck)]
  })
}

function valuesMissing({ name, slide }: ChartState, missing: readonly string[], deck: DeckInfo): Message {
  const text = `the chart ${name} on slide ${slide} is not whole in the PDF: ${missing.join(', ')} cannot be found on its page`
  return error('export/chart-value-missing', text, {
    ...placeOfSlide(deck, slide),
    remedy: 'Give the chart more room, or fewer values.',
  })
}

/** A PDF has one sign for characters that look alike, and places words without a space between them. */
function compact(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '')
}

/** An error for each page with boxes that the text of the slides does not account for: a chart or a list marker has them. */
export function checkBoxes(texts: readonly PageText[]): Message[] {
  return texts.flatMap(({ boxes }, index) =>
    boxes === 0
      ? []
      : [
          error(
            'export/character-missing',
            `page ${index + 1} has ${boxes === 1 ? 'a box' : `${boxes} boxes`} in place of characters that no font has`,
            {
              remedy: 'They are in a chart, a list marker or other text that styles add: write something else there.',
            },
          ),
        ],
  )
}
