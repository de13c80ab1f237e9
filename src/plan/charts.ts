import type { Dataset } from '../../data/schema.ts'
import type { ChartUse } from '../deck/model.ts'
import { allSections, sentencesOf } from '../essay/model.ts'
import type { Essay, Section } from '../essay/model.ts'

/** Datasets by name: `valuations` for `data/valuations.json`. */
export type Datasets = ReadonlyMap<string, Dataset>

/** Components made for one dataset; any other is shown by the general chart. */
const COMPONENTS: ReadonlyMap<string, string> = new Map([
  ['valuations', 'ValuationChart'],
  ['medals', 'MedalChart'],
  ['funding', 'FundingChart'],
])

/** A chart for a section of the essay, and the essay's sentences that state its figures, in the essay's order. */
export interface PlannedChart {
  readonly dataset: string
  readonly title: string
  readonly use: ChartUse
  readonly sentences: readonly string[]
}

/**
 * Gives each dataset to the section its sentences stand in: the deepest one that holds more than half of them, else the
 * top-level one that holds most. A dataset none of whose sentences stands in this essay gets no chart.
 */
export function assignCharts(
  essay: Essay,
  datasets: Datasets,
  lang: string,
): ReadonlyMap<Section, readonly PlannedChart[]> {
  const charts = new Map<Section, PlannedChart[]>()
  for (const [name, dataset] of datasets) {
    const sentences = quotedSentences(dataset, lang)
    const section = home(essay.sections, sentences)
    if (section === undefined) continue
    charts.set(section, [...(charts.get(section) ?? []), planChart(name, dataset, { section, essay, sentences, lang })])
  }
  return charts
}

function quotedSentences(dataset: Dataset, lang: string): ReadonlySet<string> {
  return new Set(dataset.rows.flatMap((row) => row.source.essay?.[lang] ?? []))
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

function planChart(name: string, dataset: Dataset, { section, essay, sentences, lang }: Placement): PlannedChart {
  const special = COMPONENTS.get(name)
  const highlight = protagonist(dataset, section, lang)
  const attributes = {
    ...(special === undefined && { data: name }),
    ...(highlight !== undefined && { highlight }),
  }
  return {
    dataset: name,
    title: dataset.title[lang] ?? Object.values(dataset.title)[0] ?? name,
    use: { dataset: name, component: special ?? 'DataChart', attributes },
    sentences: statedIn(essay.sections, sentences),
  }
}

/** The one subject the section is about: the only one that its title or, failing that, its prose names most. */
function protagonist(dataset: Dataset, section: Section, lang: string): string | undefined {
  const prose = sentencesOf(section.blocks)
    .map(({ text }) => text)
    .join(' ')
  const counted = dataset.rows.map((row) => {
    const names = [row.subject, row.labels?.[lang] ?? row.subject, firstWord(row.subject)]
    const inTitle = names.some((name) => section.title.includes(name))
    return {
      subject: row.subject,
      count: (inTitle ? 1000 : 0) + Math.max(...names.map((name) => mentions(prose, name))),
    }
  })
  const [most, second] = counted.sort((a, b) => b.count - a.count)
  return most !== undefined && most.count > (second?.count ?? 0) ? most.subject : undefined
}

function firstWord(subject: string): string {
  return subject.split(' ')[0] ?? subject
}

function mentions(prose: string, name: string): number {
  return prose.split(name).length - 1
}
