import type { Dataset } from '../../data/schema.ts'
import type { Essay } from '../essay/model.ts'
import { allSentences } from '../essay/model.ts'
import { type FoundDataset, datasetsFromFacts } from '../facts/datasets.ts'
import { findFacts } from '../facts/find-facts.ts'
import { primarySubtag } from '../language/index.ts'

/**
 * The datasets that an essay's own facts make, where its data folder says nothing of it yet: as soon as one dataset quotes
 * the essay, somebody has chosen what is charted. A name that is taken gets no second dataset.
 */
export function findData(essay: Essay, datasets: ReadonlyMap<string, Dataset>): FoundDataset[] {
  const lang = primarySubtag(essay.lang)
  if (quotes(essay, datasets, lang)) return []
  const found = datasetsFromFacts(findFacts(essay), { lang, date: essay.date })
  return found.filter(({ name }) => !datasets.has(name))
}

function quotes(essay: Essay, datasets: ReadonlyMap<string, Dataset>, lang: string): boolean {
  const sentences = new Set(allSentences(essay).map(({ text }) => text))
  return [...datasets.values()].some(({ rows }) => rows.some(({ source }) => sentences.has(source.essay?.[lang] ?? '')))
}

/** The text of a data file: hand-editable, a field a line. */
export function renderDataset(dataset: Dataset): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`
}
