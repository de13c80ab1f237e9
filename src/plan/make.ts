import type { Exhibit, Slide } from '../deck/model.ts'
import { sentencesOf } from '../essay/model.ts'
import type { Block, Essay, Section } from '../essay/model.ts'
import type { Language } from '../language/index.ts'
import { blocksOf } from './outline/draft.ts'
import type { Draft, Group, Outline } from './outline/draft.ts'
import { findExhibits } from './exhibits/exhibits.ts'
import { cutToWidth, linesOf } from './fit.ts'
import { draftNotes, paragraph } from './notes.ts'
import type { Making } from './outline/parts.ts'
import { pointsOf, pointsOfPassages } from './outline/points.ts'
import { resolveBlock } from './references.ts'
import { shortTitle, titleDrafts } from './outline/titles.ts'
import type { Titled } from './outline/titles.ts'

/** Makes the slides of an outline: cover and agenda, then each group, then the sources. */
export function makeSlides({ groups, sources }: Outline, essay: Essay, making: Making): readonly Slide[] {
  const [opening, ...others] = groups.map((group) => makeGroup(group, essay, making))
  const body = others.flat()
  return [
    ...(opening ?? []),
    ...agenda(essay.sections, making.language),
    ...body,
    ...(sources ? sourcesOf(body, making.language) : []),
  ]
}

function makeGroup(group: Group, essay: Essay, making: Making): readonly Slide[] {
  return titleDrafts(group, essay, making.language).map((titled) => makeSlide(titled, group, essay, making))
}

function makeSlide(titled: Titled, { tops }: Group, essay: Essay, making: Making): Slide {
  const { draft, title } = titled
  const { shown, passages, opens } = draft
  const blocks = blocksOf(draft)
  const common = {
    title,
    notes: draftNotes(titled, making),
    ...(titled.heading !== undefined && { heading: titled.heading }),
    ...sectionOf(passages[0]?.section?.number),
    ...(opens === true && { opens: numberOf(tops) }),
  }
  switch (shown.kind) {
    case 'cover':
      return { ...cover(essay, blocks), notes: common.notes }
    case 'divider':
      return { ...common, ...divider(draft, making.language) }
    case 'prose':
      return { ...common, kind: 'points', points: pointsBelow(titled, making.language) }
    case 'exhibit':
      return { ...common, ...exhibitOf(shown, title, making) }
    case 'chart':
      return chartSlide(shown)
  }
}

/** The points of a slide, without the one that is its title. */
function pointsBelow({ draft, title }: Titled, language: Language): readonly string[] {
  const points = pointsOfPassages(draft.passages, language)
  const others = points.filter((point) => point !== title)
  return others.length > 0 ? others : points
}

/** The number of a group for the running head: several sections have none. */
function numberOf([top, ...others]: Group['tops']): { readonly number?: string } {
  return top?.number === undefined || others.length > 0 ? {} : { number: top.number }
}

/** The cover shows the items of an opening list: the essay's theses. */
function cover(essay: Essay, lead: readonly Block[]): Omit<Extract<Slide, { kind: 'cover' }>, 'notes'> {
  const theses = pointsOfList(lead.filter(({ kind }) => kind === 'list'))
  return {
    kind: 'cover',
    title: essay.title === '' ? '…' : essay.title,
    ...(essay.subtitle !== undefined && { subtitle: essay.subtitle }),
    points: theses.length <= MOST_THESES ? theses : [],
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

function divider(draft: Draft, language: Language): { kind: 'section'; number?: string; lead?: string } {
  const number = draft.passages[0]?.section?.number
  const [point] = pointsOf(blocksOf(draft), language, 1)
  return {
    kind: 'section',
    ...(number !== undefined && { number }),
    ...(point !== undefined && { lead: point }),
  }
}

/** What a block shows, as much as there is room for under a title. */
function exhibitOf(
  { block, index, as }: Extract<Draft['shown'], { kind: 'exhibit' }>,
  title: string,
  making: Making,
): Exhibit {
  const showing = { title, unspaced: making.language.unspaced, pictures: making.pictures }
  const exhibit = findExhibits(block, resolveBlock(block, making.references), showing)[index]
  if (exhibit === undefined) throw new Error(`a block has no ${as} any more`)
  return exhibit
}

/** A slide with one chart or timeline, or one figure and its sentence; its notes are the essay's sentences that state them. */
function chartSlide({ chart, section }: Extract<Draft['shown'], { kind: 'chart' }>): Slide {
  const common = {
    title: shortTitle(chart.title).title,
    chart: chart.use,
    notes: [...new Set(chart.sentences)].map(paragraph),
    ...sectionOf(section.number),
  }
  if (chart.as !== 'figure') return { ...common, kind: chart.as }
  return { ...common, kind: 'figure', sentence: cutToWidth(chart.sentences[0] ?? '', LONGEST_SENTENCE) }
}

/** Three lines below a large figure, in widths of a Han character. */
const LONGEST_SENTENCE = 90

/** The number of a slide's section, as a field that is absent where there is none. */
function sectionOf(number: string | undefined): { readonly section?: string } {
  return number === undefined ? {} : { section: number }
}

/** The most entries of one agenda slide, in two columns; of long titles, fewer. */
const MOST_ENTRIES = 10
const MOST_LONG_ENTRIES = 8
/** In widths of a Han character: one and two lines of a column. */
const ENTRY_LINE = 15
const LONGEST_ENTRY = 29

/** The titles of the top-level sections, on as many slides as they need, as even as can be. */
export function agenda(sections: readonly Section[], { labels }: Language): readonly Slide[] {
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

/** One slide that lists where the figures of all charts come from, in the order of the charts. */
function sourcesOf(slides: readonly Slide[], language: Language): readonly Slide[] {
  const datasets = slides.flatMap((slide) => ('chart' in slide ? [slide.chart.dataset] : []))
  return datasets.length === 0 ? [] : [{ kind: 'sources', title: language.labels.sources, datasets, notes: [] }]
}
