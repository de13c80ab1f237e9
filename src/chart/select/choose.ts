import type { DataFile, DataKind, DataOf, Dataset } from '../../../data/schema.ts'
import { type Message, error } from '../../message/message.ts'
import { CHART_KINDS, type ChartKind } from '../words/kinds.ts'
import type { Language } from '../words/language.ts'
import { namesIn } from '../words/names.ts'
import { type Ranking, findSubject, rankRows } from './ranking.ts'

/** The data files of a deck by name, each parsed or with what is wrong with it. */
export type Datasets = Readonly<Record<string, DataFile | { readonly messages: readonly Message[] }>>

/** What there is to show, or the messages to show in its place. */
export type Choice<T> = { readonly value: T } | { readonly messages: readonly Message[] }

/** What the author wrote on a chart component: everything may come as text. */
export interface ChartAttributes {
  readonly data?: string | undefined
  readonly kind?: string | undefined
  readonly top?: string | number | undefined
  readonly highlight?: string | undefined
  readonly only?: string | undefined
  readonly group?: string | undefined
}

/** Which component shows a file of each kind. */
const COMPONENTS: Readonly<Record<DataKind, string>> = {
  values: 'DataChart',
  timeline: 'Timeline',
  companies: 'CompanyFacts',
  people: 'PeopleList',
  investors: 'InvestorList',
}

/** Finds the dataset that a chart names and ranks it as its attributes say. */
export function chooseRanking(datasets: Datasets, attributes: ChartAttributes, language: Language): Choice<Ranking> {
  const found = findData(datasets, attributes.data, 'values')
  if ('messages' in found) return found
  const dataset = found.value
  const messages = [...checkKind(attributes.kind), ...checkTop(attributes.top), ...checkSubjects(dataset, attributes)]
  if (messages.length > 0) return { messages }
  const subjectOf = (name: string): string => findSubject(dataset, name) ?? name
  return {
    value: rankRows(dataset, {
      language,
      kind: attributes.kind as ChartKind | undefined,
      top: attributes.top === undefined ? undefined : Number(attributes.top),
      highlight: attributes.highlight === undefined ? undefined : subjectOf(attributes.highlight),
      only: attributes.only === undefined ? undefined : namesIn(attributes.only).map(subjectOf),
      group: namesIn(attributes.group ?? '').map(subjectOf),
    }),
  }
}

/** Finds a data file of one kind by its name; where there is none, the message names those there are. */
export function findData<Kind extends DataKind>(
  datasets: Datasets,
  name: string | undefined,
  kind: Kind,
): Choice<DataOf<Kind>> {
  const entry = name !== undefined && Object.hasOwn(datasets, name) ? datasets[name] : undefined
  if (entry === undefined) return { messages: [unknownName(datasets, name, kind)] }
  if ('messages' in entry) return entry
  if (entry.kind !== kind) return { messages: [wrongKind(datasets, { name, found: entry.kind, kind })] }
  return { value: entry.dataset as DataOf<Kind> }
}

/** Finds a data file of any kind by its name. */
export function findAny(datasets: Datasets, name: string): Datasets[string] {
  const entry = Object.hasOwn(datasets, name) ? datasets[name] : undefined
  return entry ?? { messages: [unknownName(datasets, name)] }
}

function unknownName(datasets: Datasets, name: string | undefined, kind?: DataKind): Message {
  const names = namesOf(datasets, kind)
  const expected = names === '' ? `but no file in data holds ${kind ?? 'any'}` : `expected one of ${names}`
  const remedy = `Write the name of a file in data, without ".json".`
  return error('chart/data', `data: found ${name === undefined ? 'nothing' : `"${name}"`}, ${expected}`, { remedy })
}

function wrongKind(datasets: Datasets, wrong: { name: string | undefined; found: DataKind; kind: DataKind }): Message {
  const names = namesOf(datasets, wrong.kind)
  const text = `data: found "${wrong.name ?? ''}", which holds ${wrong.found}; expected ${wrong.kind}${names === '' ? '' : `: one of ${names}`}`
  return error('chart/data', text, { remedy: `<${COMPONENTS[wrong.found]}> shows ${wrong.found}.` })
}

/** The files that a component of this kind can show; what is wrong may be one of them. */
function namesOf(datasets: Datasets, kind: DataKind | undefined): string {
  const fitting = Object.entries(datasets).filter(
    ([, entry]) => 'messages' in entry || kind === undefined || entry.kind === kind,
  )
  return fitting.map(([name]) => name).join(', ')
}

function checkKind(kind: string | undefined): Message[] {
  if (kind === undefined || CHART_KINDS.some((known) => known === kind)) return []
  return [error('chart/kind', `kind: found "${kind}", expected one of ${CHART_KINDS.join(', ')}`)]
}

function checkTop(top: string | number | undefined): Message[] {
  if (top === undefined || /^[1-9]\d*$/.test(String(top).trim())) return []
  return [error('chart/top', `top: found "${top}", expected a whole number from 1, such as top="8"`)]
}

function checkSubjects(dataset: Dataset, { data = '', highlight, only, group }: ChartAttributes): Message[] {
  const subjects = [...new Set(dataset.rows.map(({ subject }) => subject))].join(', ')
  const named = [
    ...(group === undefined ? [] : orEmpty(namesIn(group)).map((name) => ['group', name] as const)),
    ...(highlight === undefined ? [] : [['highlight', highlight] as const]),
    ...(only === undefined ? [] : orEmpty(namesIn(only)).map((name) => ['only', name] as const)),
  ]
  return named
    .filter(([, name]) => findSubject(dataset, name) === undefined)
    .map(([attribute, name]) =>
      error(`chart/${attribute}`, `${attribute}: found "${name}", expected a subject of "${data}": ${subjects}`),
    )
}

/** A list that names nothing is a mistake too. */
function orEmpty(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [''] : names
}
