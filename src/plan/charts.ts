import type { Dataset, Source, Timeline } from '../../data/schema.ts'
import type { ChartUse } from '../deck/model.ts'
import { allSections, sentencesOf } from '../essay/model.ts'
import type { Essay, Section } from '../essay/model.ts'

/** Datasets by name: `valuations` for `data/valuations.json`. */
export type Datasets = ReadonlyMap<string, Dataset>
/** Timelines by name: `milestones` for `data/milestones.json`. */
export type Timelines = ReadonlyMap<string, Timeline>

/** Components made for one dataset; any other is shown by the general chart. */
const COMPONENTS: ReadonlyMap<string, string> = new Map([
  ['valuations', 'ValuationChart'],
  ['medals', 'MedalChart'],
  ['funding', 'FundingChart'],
])

/** A chart or timeline for a section of the essay, and the essay's sentences that it quotes, in the essay's order. */
export interface PlannedChart {
  readonly dataset: string
  readonly title: string
  readonly use: ChartUse
  readonly sentences: readonly string[]
  /** How many values or events it shows. */
  readonly rows: number
  /** What shows it: a dataset of a single value is one large figure. */
  readonly as: 'chart' | 'figure' | 'timeline'
}

/**
 * Gives each dataset and timeline to the section its sentences stand in: the deepest one that holds more than half of them,
 * else the top-level one that holds most. One none of whose sentences stands in this essay gets no slide. What happened when
 * comes before the figures.
 */
export function assignCharts(
  essay: Essay,
  { datasets, timelines }: { readonly datasets: Datasets; readonly timelines: Timelines },
  lang: string,
): ReadonlyMap<Section, readonly PlannedChart[]> {
  const charts = new Map<Section, PlannedChart[]>()
  const assign = (quoting: readonly Quoting[], plan: (placement: Placement) => PlannedChart): void => {
    const sentences = quotedSentences(quoting, lang)
    const section = home(essay.sections, sentences)
    if (section === undefined) return
    charts.set(section, [...(charts.get(section) ?? []), plan({ section, essay, sentences, lang })])
  }
  for (const [name, timeline] of timelines) assign(timeline.events, (place) => planTimeline(name, timeline, place))
  for (const [name, dataset] of datasets) assign(dataset.rows, (place) => planChart(name, dataset, place))
  return charts
}

interface Quoting {
  readonly source: Source
}

function quotedSentences(quoting: readonly Quoting[], lang: string): ReadonlySet<string> {
  return new Set(quoting.flatMap(({ source }) => source.essay?.[lang] ?? []))
}

function home(sections: readonly Section[], quoted: ReadonlySet<string>): Section | undefined {
  const counted = sections.map((section) => ({ section, count: statedIn([section], quoted).length }))
  const most = counted.toSorted((a, b) => b.count - a.count)[0]
  if (most === undefined || most.count === 0) return undefined
  return deepest(most.section, quoted)
}

function deepest(section: Section, quoted: ReadonlySet<string>): Section {
  const half = statedIn([section], quoted).length / 2
  const child = section.sections.find((candidate) => statedIn([candidate], quoted).length > half)
  return child === undefined ? section : deepest(child, quoted)
}

/** The quoted sentences that stand in some sections and below, in order. */
function statedIn(sections: readonly Section[], quoted: ReadonlySet<string>): readonly string[] {
  return [...allSections(sections)]
    .flatMap((section) => sentencesOf(section.blocks).map(({ text }) => text))
    .filter((text) => quoted.has(text))
}

interface Placement {
  readonly section: Section
  readonly essay: Essay
  readonly sentences: ReadonlySet<string>
  readonly lang: string
}

function planChart(name: string, dataset: Dataset, placement: Placement): PlannedChart {
  const { essay, sentences, lang } = placement
  const [row, ...others] = dataset.rows
  if (row !== undefined && others.length === 0) return planFigure(name, row.subject, dataset, placement)
  const special = COMPONENTS.get(name)
  const highlight = protagonist(dataset, placement)
  const attributes = {
    ...(special === undefined && { data: name }),
    ...kindOf(dataset),
    ...(highlight !== undefined && { highlight }),
  }
  return {
    dataset: name,
    title: titleOf(dataset, lang) ?? name,
    use: { dataset: name, component: special ?? 'DataChart', attributes },
    sentences: statedIn(essay.sections, sentences),
    rows: dataset.rows.length,
    as: 'chart',
  }
}

function planTimeline(name: string, { title, events }: Timeline, placement: Placement): PlannedChart {
  const { essay, sentences, lang } = placement
  return {
    dataset: name,
    title: titleOf({ title }, lang) ?? name,
    use: { dataset: name, component: 'Timeline', attributes: { data: name } },
    sentences: statedIn(essay.sections, sentences),
    rows: events.length,
    as: 'timeline',
  }
}

/** A chart of one bar compares nothing: its value is shown as a figure. */
function planFigure(name: string, subject: string, dataset: Dataset, placement: Placement): PlannedChart {
  const { essay, sentences, section } = placement
  return {
    dataset: name,
    title: section.title,
    use: { dataset: name, component: 'BigFigure', attributes: { data: name, subject } },
    sentences: statedIn(essay.sections, sentences),
    rows: dataset.rows.length,
    as: 'figure',
  }
}

function titleOf({ title }: Pick<Dataset, 'title'>, lang: string): string | undefined {
  return title[lang] ?? Object.values(title)[0]
}

/** Parts of a whole as one bar, one subject over time as a line, anything else as bars, which need not be said. */
function kindOf({ rows }: Dataset): { readonly kind?: string } {
  const subjects = new Set(rows.map(({ subject }) => subject))
  if (subjects.size === 1 && rows.length > 2) return { kind: 'line' }
  const sum = rows.reduce((total, { value }) => total + value, 0)
  const isWhole = rows.length > 1 && rows.every(({ unit }) => unit === '%') && Math.abs(sum - 100) <= 3
  return isWhole ? { kind: 'share' } : {}
}

/** The one subject the section is about: named in its title, else most often in its prose, and where that ties in the essay's. */
function protagonist(dataset: Dataset, { section, essay, lang }: Placement): string | undefined {
  const prose = textOf([section])
  const wholeProse = textOf(essay.sections)
  const ranked = dataset.rows
    .map((row) => {
      const names = new Set([row.subject, row.labels?.[lang] ?? row.subject, firstWord(row.subject)])
      const inTitle = Array.from(names).some((name) => section.title.includes(name)) ? 1 : 0
      return { subject: row.subject, rank: [inTitle, mentions(prose, names), mentions(wholeProse, names)] }
    })
    .toSorted((a, b) => compareRanks(b.rank, a.rank))
  const [most, second] = ranked
  if (most === undefined || most.rank[1] === 0) return undefined
  return second === undefined || compareRanks(most.rank, second.rank) > 0 ? most.subject : undefined
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function textOf(sections: readonly Section[]): string {
  return [...allSections(sections)]
    .flatMap((section) => sentencesOf(section.blocks))
    .map(({ text }) => text)
    .join(' ')
}

function firstWord(subject: string): string {
  return subject.split(' ')[0] ?? subject
}

/** How often the most frequent of some names stands in a text. */
function mentions(prose: string, names: ReadonlySet<string>): number {
  return Math.max(...Array.from(names, (name) => prose.split(name).length - 1))
}
