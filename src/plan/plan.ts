import type { Deck, DeckMeta, Slide } from '../deck/model.ts'
import type { Essay } from '../essay/model.ts'
import { languageOf, primarySubtag } from '../language/index.ts'
import { info, warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { assignCharts } from './charts.ts'
import type { Datasets, Timelines } from './charts.ts'
import { lostSentences } from './coverage.ts'
import { agenda, makeSlides } from './make.ts'
import { outlineOf } from './outline/outline.ts'
import type { Context } from './outline/outline.ts'
import type { Outline } from './outline/draft.ts'
import { findReferences } from './references.ts'
import { checkSources } from './sources.ts'
import { steer } from './length/steer.ts'
import type { Length } from './length/steer.ts'

export interface PlanOptions {
  readonly datasets: Datasets
  /** None where absent. */
  readonly timelines?: Timelines
  /** The essay's path as the deck's front matter should give it. */
  readonly essayPath: string
  /** The folder of datasets as the deck's front matter should give it; undefined where it need not. */
  readonly dataPath?: string | undefined
  readonly addons: readonly string[]
  /** The essay's pictures in the deck's `public/`, by their addresses in the essay; none where absent. */
  readonly pictures?: ReadonlyMap<string, string>
  /** How long the deck shall be; as long as the essay asks for where absent. */
  readonly length?: Length | undefined
}

/**
 * Plans a deck: cover, agenda, per top-level section a divider and slides for it and its subsections, a chart where a
 * dataset belongs, and sources. A sentence of the essay that would be on no slide and in no note is an error.
 */
export function planDeck(essay: Essay, options: PlanOptions): Result<Deck> {
  const { datasets, timelines = new Map() } = options
  const charts = assignCharts(essay, { datasets, timelines }, primarySubtag(essay.lang))
  const context: Context = {
    language: languageOf(essay.lang),
    charts,
    single: essay.sections.length === 1,
    flat: essay.sections.every(({ sections }) => sections.length === 0),
    references: findReferences(essay),
    pictures: options.pictures ?? new Map(),
  }
  const { value: outline, messages: lengthMessages } = outlineOfLength(essay, context, options.length)
  const slides = makeSlides(outline, essay, context)
  const deck = { meta: metaOf(essay, options), slides }
  const charted = new Set([...charts.values()].flat().map(({ dataset }) => dataset))
  const messages = [
    ...lostSentences(essay, deck),
    ...checkSources(essay, { datasets, timelines }, charted, primarySubtag(essay.lang)),
    ...unusedDatasets(charted, datasets, essay),
    ...shortenedExhibits(slides, essay),
    ...lengthMessages,
  ]
  return { value: deck, messages }
}

function outlineOfLength(essay: Essay, context: Context, length: Length | undefined): Result<Outline> {
  const outline = outlineOf(essay, context)
  if (length === undefined) return { value: outline, messages: [] }
  const { language } = context
  return steer(outline, length, { language, agenda: agenda(essay.sections, language).length, file: essay.file })
}

function metaOf(essay: Essay, options: PlanOptions): DeckMeta {
  const { title, subtitle, author, date, lang } = essay
  return {
    title: title === '' ? '…' : title,
    ...(subtitle !== undefined && { subtitle }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    lang,
    essay: options.essayPath,
    ...(options.dataPath !== undefined && { data: options.dataPath }),
    addons: options.addons,
  }
}

/** More datasets without a chart than this are told together: they are another essay's, most likely. */
const MOST_UNUSED = 2

function unusedDatasets(used: ReadonlySet<string>, datasets: Datasets, essay: Essay): readonly Message[] {
  const files = [...datasets.keys()].filter((name) => !used.has(name)).map((name) => `data/${name}.json`)
  const place = { file: essay.file }
  if (files.length > MOST_UNUSED) {
    const named = `${files.slice(0, MOST_UNUSED).join(', ')} and ${files.length - MOST_UNUSED} more`
    const said = `${named} have no chart: none of their sentences stands in the essay`
    return [
      warning('plan/unused-dataset', said, { place, remedy: 'Name the essay’s own folder of datasets with --data.' }),
    ]
  }
  const remedy =
    'Copy into "source.essay" of each row the sentence that states the figure, exactly as the essay has it.'
  return files.map((file) =>
    warning('plan/unused-dataset', `${file} has no chart: none of its sentences stands in the essay`, {
      place,
      remedy,
    }),
  )
}

/** What a slide shows only the beginning of. */
function shortenedExhibits(slides: readonly Slide[], essay: Essay): readonly Message[] {
  return slides.flatMap((slide, index) => {
    const parts = shortenings(slide)
    const place = { file: essay.file, field: `slide ${index + 1} ("${slide.title}")` }
    return parts.map((part) => info('plan/excerpt', `${part}; the notes have all`, { place }))
  })
}

function shortenings(slide: Slide): readonly string[] {
  const { shown = 0, all = 0 } = ('excerpt' in slide ? slide.excerpt : undefined) ?? {}
  const hidden = slide.kind === 'table' ? (slide.table.hidden ?? 0) : 0
  return [
    ...(all > 0 ? [`there is room for ${shown} of ${all} ${slide.kind === 'code' ? 'lines' : 'rows'}`] : []),
    ...(hidden > 0 ? [`there is no room for the last ${hidden} columns`] : []),
    ...(slide.kind === 'quote' && slide.quote.endsWith('…') ? ['there is room for the beginning of the quote'] : []),
  ]
}
