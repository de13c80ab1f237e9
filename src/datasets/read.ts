import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { DataFile, DataKind, DataOf } from '../../data/schema.ts'
import { type Message, error } from '../message/message.ts'
import { parseDataset } from './parse.ts'

/** A data file by its name without `.json`: its kind and content, or what is wrong with it. */
export type NamedDatasets = Record<string, DataFile | { messages: readonly Message[] }>

/**
 * Reads every `*.json` of a data folder, sorted by name; a folder that does not exist holds none. Messages name the folder
 * as `shownAs`.
 */
export async function readDatasets(folder: string, shownAs = folder): Promise<NamedDatasets> {
  if (!existsSync(folder)) return {}
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  const entries = files.map(
    async (file) =>
      [path.basename(file, '.json'), await readDataset(path.join(folder, file), `${shownAs}/${file}`)] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

/** All messages of all datasets that are wrong. */
export function datasetMessages(datasets: NamedDatasets): Message[] {
  return Object.values(datasets).flatMap((entry) => ('messages' in entry ? entry.messages : []))
}

/** The files of one kind that are right, by name. */
export function datasetsOf<Kind extends DataKind>(datasets: NamedDatasets, kind: Kind): Map<string, DataOf<Kind>> {
  return new Map(
    Object.entries(datasets).flatMap(([name, entry]) =>
      'kind' in entry && entry.kind === kind ? [[name, entry.dataset as DataOf<Kind>] as const] : [],
    ),
  )
}

async function readDataset(path: string, file: string): Promise<NamedDatasets[string]> {
  try {
    const { value, messages } = parseDataset(await readFile(path, 'utf8'), file)
    return value ?? { messages }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { messages: [error('data/read', `the file cannot be read: ${reason}`, { place: { file } })] }
  }
}
