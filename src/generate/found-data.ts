import type { Dataset } from '../../data/schema.ts'
import type { Essay } from '../essay/model.ts'
import { allSentences } from '../essay/model.ts'
import { type FoundDataset, datasetsFromFacts } from '../facts/datasets.ts'
import { findFacts } from '../facts/find-facts.ts'
import { findFigures } from './found-figures.ts'
import { primarySubtag } from '../language/index.ts'

/**
 * The datasets that an essay's own facts make, for charts and for large figures, where its data folder says nothing of it yet: as soon as one dataset quotes
 * the essay, somebody has chosen what is charted. A name that is taken gets no second dataset.
 */
export function findData(essay: Essay, datasets: ReadonlyMap<string, Dataset>): FoundDataset[] {
  const lang = primarySubtag(essay.lang)
  if (quotes(essay, datasets, lang)) return []
  // A chart belongs to a section: what stands before the first one has no slide for it.
  const facts = findFacts({ ...essay, blocks: [] })
  const charts = datasetsFromFacts(facts, { lang, date: essay.date })
  const charted = new Set(charts.flatMap(({ dataset }) => quotedBy(dataset, lang)))
  const found = [...charts, ...findFigures({ essay, facts, lang, charted })]
  // In the order in which their files are read: the next run makes the same deck from them.
  return found
    .filter(({ name }) => !datasets.has(name))
    .toSorted((a, b) => (`${a.name}.json` < `${b.name}.json` ? -1 : 1))
}

function quotedBy({ rows }: Dataset, lang: string): readonly string[] {
  return rows.flatMap(({ source }) => source.essay?.[lang] ?? [])
}

function quotes(essay: Essay, datasets: ReadonlyMap<string, Dataset>, lang: string): boolean {
  const sentences = new Set(allSentences(essay).map(({ text }) => text))
  return [...datasets.values()].some((dataset) => quotedBy(dataset, lang).some((sentence) => sentences.has(sentence)))
}

/** The text of a data file: hand-editable, a field a line. */
export function renderDataset(dataset: Dataset): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`
}
