import type { Dataset } from '../../data/schema.ts'
import { type Message, error } from '../message/message.ts'
import type { Language } from './language.ts'
import { type Ranking, findSubject, rankRows } from './ranking.ts'

/** The datasets of a deck by name, each parsed or with what is wrong with it. */
export type Datasets = Readonly<
  Record<string, { readonly dataset: Dataset } | { readonly messages: readonly Message[] }>
>

/** What the author wrote on a chart component: everything may come as text. */
export interface ChartAttributes {
  readonly data: string
  readonly top?: string | number | undefined
  readonly highlight?: string | undefined
}

/** A chart to draw, or the messages to show in its place. */
export type Choice = { readonly ranking: Ranking } | { readonly messages: readonly Message[] }

/** Finds the dataset that a chart names and ranks it as its attributes say. */
export function chooseRanking(datasets: Datasets, attributes: ChartAttributes, language: Language): Choice {
  const entry = findDataset(datasets, attributes.data)
  if ('messages' in entry) return entry
  const { dataset } = entry
  const messages = [...checkTop(attributes.top), ...checkHighlight(dataset, attributes)]
  if (messages.length > 0) return { messages }
  const top = attributes.top === undefined ? undefined : Number(attributes.top)
  const highlight = attributes.highlight === undefined ? undefined : findSubject(dataset, attributes.highlight)
  return { ranking: rankRows(dataset, { language, top, highlight }) }
}

/** Finds a dataset by its name; where there is none, the message names those there are. */
export function findDataset(datasets: Datasets, name: string): Datasets[string] {
  const entry = Object.hasOwn(datasets, name) ? datasets[name] : undefined
  if (entry !== undefined) return entry
  const names = Object.keys(datasets)
  const expected = names.length === 0 ? 'but the folder data holds no dataset' : `expected one of ${names.join(', ')}`
  const remedy = `Write the name of a file in data, without ".json".`
  return { messages: [error('chart/data', `data: found "${name}", ${expected}`, { remedy })] }
}

function checkTop(top: string | number | undefined): Message[] {
  if (top === undefined || /^[1-9]\d*$/.test(String(top).trim())) return []
  return [error('chart/top', `top: found "${top}", expected a whole number from 1, such as top="8"`)]
}

function checkHighlight(dataset: Dataset, { data, highlight }: ChartAttributes): Message[] {
  if (highlight === undefined || findSubject(dataset, highlight) !== undefined) return []
  const subjects = dataset.rows.map(({ subject }) => subject).join(', ')
  return [error('chart/highlight', `highlight: found "${highlight}", expected a subject of "${data}": ${subjects}`)]
}
