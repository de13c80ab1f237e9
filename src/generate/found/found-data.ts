import type { Dataset, Source, Timeline } from '../../../data/schema.ts'
import type { Essay } from '../../essay/model.ts'
import { allSentences } from '../../essay/model.ts'
import { columnsOf } from '../../facts/columns.ts'
import type { FoundDataset } from '../../facts/datasets.ts'
import { datasetsFromFacts } from '../../facts/datasets.ts'
import { findFacts } from '../../facts/find-facts.ts'
import { findFigures } from './found-figures.ts'
import { findTimelines } from './found-timelines.ts'
import type { FoundTimeline } from './found-timelines.ts'
import { primarySubtag } from '../../language/index.ts'

/** What an essay's data folder holds of the kinds that get slides of their own. */
export interface KnownData {
  readonly datasets: ReadonlyMap<string, Dataset>
  readonly timelines: ReadonlyMap<string, Timeline>
}

/** Data files that an essay's own sentences make. */
export interface FoundData {
  readonly datasets: readonly FoundDataset[]
  readonly timelines: readonly FoundTimeline[]
}

/**
 * The data that an essay's own sentences make, for charts, large figures and timelines, where its data folder says nothing of
 * it yet: as soon as one file quotes the essay, somebody has chosen what is shown. A name that is taken gets no second file.
 */
export function findData(essay: Essay, known: KnownData): FoundData {
  const lang = primarySubtag(essay.lang)
  if (quotes(essay, known, lang)) return { datasets: [], timelines: [] }
  // A chart belongs to a section: what stands before the first one has no slide for it.
  const facts = findFacts({ ...essay, blocks: [] })
  const charts = datasetsFromFacts(facts, { lang, date: essay.date, columns: columnsOf(essay) })
  const timelines = findTimelines({
    essay,
    lang,
    charted: quotedBy(
      charts.flatMap(({ dataset }) => dataset.rows),
      lang,
    ),
  })
  const shown = [
    ...charts.flatMap(({ dataset }) => dataset.rows),
    ...timelines.flatMap(({ timeline }) => timeline.events),
  ]
  const figures = findFigures({ essay, facts, lang, charted: quotedBy(shown, lang) })
  const isFree = ({ name }: { readonly name: string }): boolean =>
    !known.datasets.has(name) && !known.timelines.has(name)
  return {
    datasets: [...charts, ...figures].filter(isFree).toSorted(asRead),
    timelines: timelines.filter(isFree).toSorted(asRead),
  }
}

/** The order in which files are read: the next run makes the same deck from them. */
function asRead(a: { readonly name: string }, b: { readonly name: string }): number {
  return `${a.name}.json` < `${b.name}.json` ? -1 : 1
}

function quotedBy(quoting: readonly { readonly source: Source }[], lang: string): ReadonlySet<string> {
  return new Set(quoting.flatMap(({ source }) => source.essay?.[lang] ?? []))
}

function quotes(essay: Essay, { datasets, timelines }: KnownData, lang: string): boolean {
  const quoting = [
    ...[...datasets.values()].flatMap(({ rows }) => rows),
    ...[...timelines.values()].flatMap(({ events }) => events),
  ]
  const quoted = quotedBy(quoting, lang)
  return allSentences(essay).some(({ text }) => quoted.has(text))
}

/** The text of a data file: hand-editable, a field a line. */
export function renderDataset(dataset: Dataset | Timeline): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`
}
