import type { Deck, DeckMeta, Slide } from '../deck/model.ts'
import { sentencesOf } from '../essay/model.ts'
import type { Essay, Section } from '../essay/model.ts'
import { languageOf, primarySubtag, readingLength } from '../language/index.ts'
import type { Language } from '../language/index.ts'
import { warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { assignCharts } from './charts.ts'
import type { Datasets, PlannedChart } from './charts.ts'
import { lostSentences } from './coverage.ts'
import { findKeyPoints } from './keypoints.ts'
import { checkSources } from './sources.ts'
import { chartSlide, notesOf, pointsSlides, sectionOf } from './slides.ts'

export interface PlanOptions {
  readonly datasets: Datasets
  /** The essay's path as the deck's front matter should give it. */
  readonly essayPath: string
  /** The folder of datasets as the deck's front matter should give it; undefined where it need not. */
  readonly dataPath?: string | undefined
  readonly addons: readonly string[]
}

/** Prose right under a section's heading goes with the divider up to this share of what a slide's notes hold. */
const LEAD_SHARE = 0.5

interface Context {
  readonly language: Language
  readonly charts: ReadonlyMap<Section, readonly PlannedChart[]>
}

/**
 * Plans a deck: cover, agenda, per top-level section a divider and slides for it and its subsections, a chart where a
 * dataset belongs, and sources. A sentence of the essay that would be on no slide and in no note is an error.
 */
export function planDeck(essay: Essay, options: PlanOptions): Result<Deck> {
  const language = languageOf(essay.lang)
  const charts = assignCharts(essay, options.datasets, primarySubtag(essay.lang))
  const context: Context = { language, charts }
  const body = essay.sections.flatMap((section) => topSection(section, context))
  const slides = [cover(essay), ...agenda(essay.sections, language), ...body, ...sources(body, language)]
  const deck = { meta: metaOf(essay, options), slides }
  const charted = new Set([...charts.values()].flat().map(({ dataset }) => dataset))
  const messages = [
    ...lostSentences(essay, deck),
    ...checkSources(essay, options.datasets, charted, primarySubtag(essay.lang)),
    ...unusedDatasets(charted, options.datasets, essay),
  ]
  return { value: deck, messages }
}

function metaOf(essay: Essay, options: PlanOptions): DeckMeta {
  const { title, subtitle, author, date, lang } = essay
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    lang,
    essay: options.essayPath,
    ...(options.dataPath !== undefined && { data: options.dataPath }),
    addons: options.addons,
  }
}

/** The cover shows the items of an opening list (the essay's theses) and keeps all prose before the first heading. */
function cover(essay: Essay): Slide {
  const theses = essay.blocks.filter(({ kind }) => kind === 'list').flatMap((block) => sentencesOf([block]))
  return {
    kind: 'cover',
    title: essay.title,
    ...(essay.subtitle !== undefined && { subtitle: essay.subtitle }),
    points: theses.length > 0 && theses.length <= 4 ? theses.map(({ text }) => text.replace(/[。.]$/u, '')) : [],
    notes: notesOf(essay.blocks),
  }
}

function agenda(sections: readonly Section[], language: Language): readonly Slide[] {
  if (sections.length < 2) return []
  return [{ kind: 'agenda', title: language.labels.agenda, items: sections.map(({ title }) => title), notes: [] }]
}

function topSection(section: Section, context: Context): readonly Slide[] {
  const short = section.sections.length > 0 && isShort(section, context.language)
  const body = short ? [] : pointsSlides(section, section.blocks, context.language)
  return [
    divider(section, short, context.language),
    ...body,
    ...chartsOf(section, context),
    ...section.sections.flatMap((child) => subsection(child, context)),
  ]
}

function isShort(section: Section, language: Language): boolean {
  const length = sentencesOf(section.blocks).reduce((sum, { text }) => sum + readingLength(text, language), 0)
  return length <= language.proseLimit * LEAD_SHARE
}

function divider(section: Section, withLead: boolean, language: Language): Slide {
  const lead = withLead ? findKeyPoints(sentencesOf(section.blocks), language, 1)[0] : undefined
  return {
    kind: 'section',
    title: section.title,
    ...(section.number !== undefined && { number: section.number }),
    ...(lead !== undefined && { lead }),
    notes: withLead ? notesOf(section.blocks) : [],
    ...sectionOf(section.number),
  }
}

function subsection(section: Section, context: Context): readonly Slide[] {
  return [
    // A heading with no prose of its own still has its place.
    ...(section.blocks.length === 0 ? [divider(section, false, context.language)] : []),
    ...pointsSlides(section, section.blocks, context.language),
    ...chartsOf(section, context),
    ...section.sections.flatMap((child) => subsection(child, context)),
  ]
}

function chartsOf(section: Section, { charts }: Context): readonly Slide[] {
  return (charts.get(section) ?? []).map((chart) => chartSlide(chart, section))
}

/** One slide that lists where the figures of all charts come from, in the order of the charts. */
function sources(slides: readonly Slide[], language: Language): readonly Slide[] {
  const datasets = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart.dataset] : []))
  return datasets.length === 0 ? [] : [{ kind: 'sources', title: language.labels.sources, datasets, notes: [] }]
}

function unusedDatasets(used: ReadonlySet<string>, datasets: Datasets, essay: Essay): readonly Message[] {
  return [...datasets.keys()]
    .filter((name) => !used.has(name))
    .map((name) =>
      warning('plan/unused-dataset', `data/${name}.json has no chart: none of its sentences stands in the essay`, {
        place: { file: essay.file },
        remedy:
          'Copy into "source.essay" of each row the sentence that states the figure, exactly as the essay has it.',
      }),
    )
}
