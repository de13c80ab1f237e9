import type { z } from 'zod'
import {
  type DataFile,
  type DataKind,
  KEYS,
  companies,
  company,
  conversion,
  dataset,
  event,
  investor,
  investors,
  people,
  person,
  record,
  row,
  source,
  timeline,
} from '../../data/schema.ts'
import type { Message } from '../message/message.ts'
import { checkDataset, checkEvents, checkNames } from './check.ts'
import type { JsonPath, Places } from './places.ts'

/** What parsing must know of each kind of file: the fields of the file and of its entries. */
interface Kind {
  readonly fields: readonly string[]
  readonly entryFields: readonly string[]
}

const KINDS: Readonly<Record<DataKind, Kind>> = {
  values: kindOf(dataset, row),
  timeline: kindOf(timeline, event),
  companies: kindOf(companies, company),
  people: kindOf(people, person),
  investors: kindOf(investors, investor),
}

function kindOf(file: z.ZodObject, entry: z.ZodObject): Kind {
  return { fields: Object.keys(file.shape), entryFields: Object.keys(entry.shape) }
}

/** The kind of a file, by the key that only this kind has; values where it has none. */
export function findKind(json: unknown): DataKind {
  const has = (key: string): boolean => typeof json === 'object' && json !== null && Object.hasOwn(json, key)
  const kinds = Object.entries(KEYS) as [DataKind, string][]
  return kinds.find(([, key]) => has(key))?.[0] ?? 'values'
}

/** A file of one kind as its schema sees it. */
export type Parsed = { readonly file: DataFile } | { readonly failure: z.ZodError }

/** Parses the content of a file by the schema of its kind. */
export function parseKind(kind: DataKind, json: unknown): Parsed {
  switch (kind) {
    case 'values':
      return parsedAs(dataset.safeParse(json), (data) => ({ kind, dataset: data }))
    case 'timeline':
      return parsedAs(timeline.safeParse(json), (data) => ({ kind, dataset: data }))
    case 'companies':
      return parsedAs(companies.safeParse(json), (data) => ({ kind, dataset: data }))
    case 'people':
      return parsedAs(people.safeParse(json), (data) => ({ kind, dataset: data }))
    case 'investors':
      return parsedAs(investors.safeParse(json), (data) => ({ kind, dataset: data }))
  }
}

function parsedAs<T>(result: z.ZodSafeParseResult<T>, toFile: (data: T) => DataFile): Parsed {
  return result.success ? { file: toFile(result.data) } : { failure: result.error }
}

/** Checks what no single field can show. */
export function checkFile(file: DataFile, places: Places): Message[] {
  switch (file.kind) {
    case 'values':
      return checkDataset(file.dataset, places)
    case 'timeline':
      return checkEvents(file.dataset, places)
    case 'companies':
      return checkNames(file.dataset, 'companies', places)
    case 'people':
      return checkNames(file.dataset, 'people', places)
    case 'investors':
      return []
  }
}

/** The fields that may stand in the object at a path of a file. */
export function fieldsAt(kind: DataKind, path: JsonPath): readonly string[] {
  const last = path.at(-1)
  if (path.length === 0) return KINDS[kind].fields
  if (last === 'record' || (last === 'source' && path[0] === 'conversions')) return Object.keys(record.shape)
  if (last === 'source') return Object.keys(source.shape)
  return path[0] === 'conversions' ? Object.keys(conversion.shape) : KINDS[kind].entryFields
}
