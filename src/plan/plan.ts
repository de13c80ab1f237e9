import type { Deck, DeckMeta, Slide } from '../deck/model.ts'
import { sentencesOf } from '../essay/model.ts'
import type { Block, Essay, Section } from '../essay/model.ts'
import { languageOf, primarySubtag } from '../language/index.ts'
import type { Language } from '../language/index.ts'
import { info, warning } from '../message/message.ts'
import type { Message, Result } from '../message/message.ts'
import { assignCharts } from './charts.ts'
import type { Datasets, PlannedChart } from './charts.ts'
import { lostSentences } from './coverage.ts'
import { cutToWidth, linesOf } from './fit.ts'
import { findReferences } from './references.ts'
import { checkSources } from './sources.ts'
import { bodySlides, chartSlide, lengthOf, notesOf, pointsOf, sectionOf, shortTitle, splitLead } from './slides.ts'
import type { Making } from './slides.ts'

export interface PlanOptions {
  readonly datasets: Datasets
  /** The essay's path as the deck's front matter should give it. */
  readonly essayPath: string
  /** The folder of datasets as the deck's front matter should give it; undefined where it need not. */
  readonly dataPath?: string | undefined
  readonly addons: readonly string[]
  /** The essay's pictures in the deck's `public/`, by their addresses in the essay; none where absent. */
  readonly pictures?: ReadonlyMap<string, string>
}

/** Prose right under a section's heading goes with the divider up to this share of what a slide's notes hold. */
const LEAD_SHARE = 0.5

interface Context extends Making {
  readonly charts: ReadonlyMap<Section, readonly PlannedChart[]>
  /** Whether no section of the essay has a subsection. */
  readonly flat: boolean
}

/**
 * Plans a deck: cover, agenda, per top-level section a divider and slides for it and its subsections, a chart where a
 * dataset belongs, and sources. A sentence of the essay that would be on no slide and in no note is an error.
 */
export function planDeck(essay: Essay, options: PlanOptions): Result<Deck> {
  const language = languageOf(essay.lang)
  const charts = assignCharts(essay, options.datasets, primarySubtag(essay.lang))
  const context: Context = {
    language,
    charts,
    flat: essay.sections.every(({ sections }) => sections.length === 0),
    references: findReferences(essay),
    pictures: options.pictures ?? new Map(),
  }
  const body = essay.sections.flatMap((section) => topSection(section, context))
  const slides = [...opening(essay, context), ...agenda(essay.sections, language), ...body, ...sources(body, language)]
  const deck = { meta: metaOf(essay, options), slides }
  const charted = new Set([...charts.values()].flat().map(({ dataset }) => dataset))
  const messages = [
    ...lostSentences(essay, deck),
    ...checkSources(essay, options.datasets, charted, primarySubtag(essay.lang)),
    ...unusedDatasets(charted, options.datasets, essay),
    ...shortenedExhibits(slides, essay),
  ]
  return { value: deck, messages }
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

/** The cover, and a slide for each exhibit before the first heading. */
function opening(essay: Essay, context: Context): readonly Slide[] {
  const [lead, rest] = splitLead(essay.blocks, context)
  return [cover(essay, lead, context), ...bodySlides({ title: essay.title }, rest, context)]
}

/** The cover shows the items of an opening list (the essay's theses) and keeps the prose before the first heading. */
function cover(essay: Essay, lead: readonly Block[], context: Context): Slide {
  const theses = pointsOfList(lead.filter(({ kind }) => kind === 'list'))
  return {
    kind: 'cover',
    title: essay.title === '' ? '…' : essay.title,
    ...(essay.subtitle !== undefined && { subtitle: essay.subtitle }),
    points: theses.length <= MOST_THESES ? theses : [],
    notes: notesOf(lead, context),
  }
}

const MOST_THESES = 4
/** In widths of a Han character: two lines of half a slide. */
const LONGEST_THESIS = 60

function pointsOfList(lists: readonly Block[]): readonly string[] {
  return sentencesOf(lists)
    .filter(({ verbatim }) => verbatim !== true)
    .map(({ text }) => cutToWidth(text.replace(/[。.]$/u, ''), LONGEST_THESIS))
}

/** The most entries of one agenda slide, in two columns; of long titles, fewer. */
const MOST_ENTRIES = 10
const MOST_LONG_ENTRIES = 8
/** In widths of a Han character: one and two lines of a column. */
const ENTRY_LINE = 15
const LONGEST_ENTRY = 29

/** The titles of the top-level sections, on as many slides as they need, as even as can be. */
function agenda(sections: readonly Section[], { labels }: Language): readonly Slide[] {
  if (sections.length < 2) return []
  const items = sections.map(({ title }) => cutToWidth(shortTitle(title).title, LONGEST_ENTRY))
  const most = items.some((item) => linesOf(item, ENTRY_LINE) > 1) ? MOST_LONG_ENTRIES : MOST_ENTRIES
  const parts = Math.ceil(items.length / (items.length <= MOST_ENTRIES ? MOST_ENTRIES : most))
  const size = Math.ceil(items.length / parts)
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) => ({
    kind: 'agenda',
    title: parts === 1 ? labels.agenda : labels.part(labels.agenda, part + 1, Math.ceil(items.length / size)),
    items: items.slice(part * size, (part + 1) * size),
    ...(part > 0 && { from: part * size + 1 }),
    notes: [],
  }))
}

/**
 * A divider and what follows it. In a flat essay a section that is one slide opens itself: a divider before every slide, with
 * the same title, would say all things twice.
 */
function topSection(section: Section, context: Context): readonly Slide[] {
  const [lead, rest] = leadOf(section, context)
  const body = bodySlides(section, rest, context)
  const below = section.sections.flatMap((child) => subsection(child, context))
  const charts = chartsOf(section, context)
  const [only, ...others] = body
  if (context.flat && only !== undefined && others.length === 0 && lead.length === 0 && below.length === 0) {
    return [isBare(only) ? bareDivider(section, only, context) : opener(only, section), ...charts]
  }
  return [divider(section, lead, context), ...body, ...charts, ...below]
}

/** What a divider says itself: short prose before subsections. */
function leadOf(section: Section, context: Context): readonly [readonly Block[], readonly Block[]] {
  const [lead, rest] = splitLead(section.blocks, context)
  return section.sections.length > 0 && isShort(lead, context.language) ? [lead, rest] : [[], section.blocks]
}

function isShort(blocks: readonly Block[], language: Language): boolean {
  return lengthOf(sentencesOf(blocks), language) <= language.proseLimit * LEAD_SHARE
}

/** Whether a slide has nothing to show but its title. */
function isBare(slide: Slide): boolean {
  return slide.kind === 'points' && slide.points.length === 0
}

function opener(slide: Slide, { number }: Section): Slide {
  return { ...slide, opens: number === undefined ? {} : { number } }
}

function divider(section: Section, lead: readonly Block[], context: Context): Slide {
  const { title, notes } = shortTitle(section.title)
  const [point] = pointsOf(lead, context.language, 1)
  return {
    kind: 'section',
    title,
    ...(section.number !== undefined && { number: section.number }),
    ...(point !== undefined && { lead: point }),
    notes: [...notes, ...notesOf(lead, context)],
    ...sectionOf(section.number),
  }
}

/** A heading with nothing to show still has its place. */
function bareDivider(section: Section, { notes }: Slide, context: Context): Slide {
  return { ...divider(section, [], context), notes }
}

function subsection(section: Section, context: Context): readonly Slide[] {
  const body = bodySlides(section, section.blocks, context)
  const [only, ...others] = body
  return [
    ...(only === undefined ? [divider(section, [], context)] : []),
    ...(only !== undefined && others.length === 0 && isBare(only) ? [bareDivider(section, only, context)] : body),
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
