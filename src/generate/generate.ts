import path from 'node:path'
import { dataFolder, namedDataFolder } from '../datasets/folder.ts'
import { datasetMessages, datasetsOf, readDatasets } from '../datasets/read.ts'
import type { Deck } from '../deck/model.ts'
import { renderDeck } from '../deck/render.ts'
import { verifyDeck } from '../deck/verify.ts'
import type { Essay } from '../essay/model.ts'
import { readEssay } from '../essay/read.ts'
import { hasErrors } from '../message/message.ts'
import type { Result } from '../message/message.ts'
import { planDeck } from '../plan/plan.ts'
import type { Length } from '../plan/length/steer.ts'
import { addonsFor } from './addons.ts'
import { checkDataPath, checkDeckPath } from './check-paths.ts'
import type { Network } from './pictures/fetch.ts'
import { findPictures } from './pictures/pictures.ts'
import { findData, renderDataset } from './found/found-data.ts'
import type { FoundData, KnownData } from './found/found-data.ts'

/** The files that generating reads and names; `data` is the folder of datasets, `data` beside the deck where absent. */
export interface GenerateOptions {
  readonly essay: string
  readonly deck: string
  readonly data?: string | undefined
  /** Repair what converters of Chinese damaged in the essay. */
  readonly repair?: boolean | undefined
  /** How long the deck shall be; as long as the essay asks for where absent. */
  readonly length?: Length | undefined
  /** What the essay's pictures on the web are fetched with; nothing is fetched where absent. */
  readonly network?: Network | undefined
}

/** What generating makes: nothing is written yet. */
export interface Generated {
  readonly essay: Essay
  readonly deck: Deck
  readonly text: string
  /** Data files that the essay's own facts make, by their paths. */
  readonly data: ReadonlyMap<string, string>
  /** The essay's pictures, by their paths in the deck's `public/`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/**
 * The way from an essay to the text of a deck: read the essay, read the datasets, plan, render, read back. It stops with a
 * value of undefined after the first step that has an error. The same files give the same bytes.
 */
export async function generateDeck(options: GenerateOptions): Promise<Result<Generated | undefined>> {
  const pathMessages = [...(await checkDeckPath(options.deck)), ...(await checkDataPath(options.data))]
  if (hasErrors(pathMessages)) return { value: undefined, messages: pathMessages }
  const { value: essay, messages: essayMessages } = await readEssay(options.essay, { repair: options.repair ?? false })
  const data = options.data ?? dataFolder(path.dirname(options.deck))
  const datasets = await readDatasets(path.relative('.', data) || '.')
  const inputMessages = [...essayMessages, ...datasetMessages(datasets)]
  if (essay === undefined || hasErrors(inputMessages)) return { value: undefined, messages: inputMessages }

  const known = { datasets: datasetsOf(datasets, 'values'), timelines: datasetsOf(datasets, 'timeline') }
  const found = findData(essay, known)
  const { value: pictures, messages: pictureMessages } = await findPictures(essay, options, options.network)
  const planning = {
    ...(await planOptions({ ...options, data }, withFound(known, found))),
    pictures: pictures.addresses,
    length: options.length,
  }
  const { value: deck, messages: planMessages } = planDeck(essay, planning)
  const text = renderDeck(deck)
  const messages = [...inputMessages, ...pictureMessages, ...planMessages, ...verifyDeck(text, deck, options.deck)]
  const value = { essay, deck, text, data: filesOf(found, data), pictures: pictures.files }
  return { value: hasErrors(messages) ? undefined : value, messages }
}

function withFound({ datasets, timelines }: KnownData, found: FoundData): KnownData {
  return {
    datasets: new Map([...datasets, ...found.datasets.map(({ name, dataset }) => [name, dataset] as const)]),
    timelines: new Map([...timelines, ...found.timelines.map(({ name, timeline }) => [name, timeline] as const)]),
  }
}

function filesOf({ datasets, timelines }: FoundData, folder: string): ReadonlyMap<string, string> {
  const files = [
    ...datasets.map(({ name, dataset }) => ({ name, file: dataset })),
    ...timelines.map(({ name, timeline }) => ({ name, file: timeline })),
  ]
  return new Map(
    files.map(({ name, file }) => [path.join(path.relative('.', folder), `${name}.json`), renderDataset(file)]),
  )
}

async function planOptions(
  options: Required<Omit<GenerateOptions, 'repair' | 'length' | 'network'>>,
  data: KnownData,
): Promise<Parameters<typeof planDeck>[1]> {
  const folder = path.dirname(path.resolve(options.deck))
  return {
    ...data,
    essayPath: path.relative(folder, path.resolve(options.essay)).replaceAll(path.sep, '/'),
    dataPath: options.data === undefined ? undefined : namedDataFolder(folder, options.data),
    addons: await addonsFor(folder),
  }
}
