import path from 'node:path'
import type { ExportedFile, FilesReport } from '../../export/export-files.ts'
import type { ExportStep, Seconds } from '../../export/step-timer.ts'
import { type Message, hasErrors } from '../../message/message.ts'
import { formatCount, formatSize } from '../format.ts'
import { fromHere, hereOf } from '../report.ts'

/** What an export tells of each step as it begins. */
export const STEPS: Readonly<Record<ExportStep, string>> = {
  read: 'reading the deck',
  build: 'building the deck',
  browser: 'starting the browser',
  print: 'printing',
  finish: 'checking what was printed',
}

/** What was written, for people. */
export function describeFiles({ files, seconds }: FilesReport): string[] {
  const total = seconds.total.toFixed(1)
  const [only, ...more] = files
  if (only !== undefined && more.length === 0) return [`wrote ${contents(only)}, in ${total} s`]
  return [...files.map((file) => `wrote ${path.basename(file.out)}: ${contents(file)}`), `in ${total} s`]
}

function contents({ kind, pages, charts, notes, bytes }: ExportedFile): string {
  const counts = [
    formatCount(pages, UNITS[kind]),
    ...(kind === 'md' || kind === 'txt' ? [] : [formatCount(charts, 'chart')]),
    ...(notes === undefined ? [] : [`${notes} with notes`]),
  ]
  return [...counts, formatSize(bytes)].join(', ')
}

const UNITS: Readonly<Record<ExportedFile['kind'], string>> = {
  pdf: 'page',
  handout: 'page',
  pptx: 'slide',
  png: 'picture',
  webp: 'picture',
  md: 'slide',
  txt: 'slide',
}

/** How an export went, for programs. */
export interface JsonReport {
  readonly deck: string
  readonly ok: boolean
  readonly files: readonly JsonFile[]
  readonly seconds: Seconds
  readonly messages: readonly JsonMessage[]
}

/** A file that was written; paths are from the folder the tool runs in, where they lie below it. */
export interface JsonFile {
  readonly kind: ExportedFile['kind']
  readonly path: string
  readonly pages: number
  readonly charts: number
  readonly bytes: number
  readonly notes?: number
  readonly pictures?: readonly string[]
}

/** A message as data; what is not known of its place is left out. */
export interface JsonMessage {
  readonly severity: Message['severity']
  readonly code: string
  readonly text: string
  readonly place: Message['place'] | null
  readonly remedy: string | null
}

/** The report of an export that wrote `files`, or none. */
export function toJson(
  deck: string,
  files: readonly ExportedFile[],
  seconds: Seconds,
  messages: readonly Message[],
): JsonReport {
  return { deck, ok: !hasErrors(messages), files: files.map(jsonFile), seconds, messages: messages.map(jsonMessage) }
}

function jsonFile({ kind, out, pages, charts, bytes, notes, pictures }: ExportedFile): JsonFile {
  return {
    kind,
    path: hereOf(out),
    pages,
    charts,
    bytes,
    ...(notes === undefined ? {} : { notes }),
    ...(pictures === undefined ? {} : { pictures: pictures.map(hereOf) }),
  }
}

function jsonMessage(message: Message): JsonMessage {
  const { severity, rule, text, place, remedy } = fromHere(message)
  return { severity, code: rule, text, place: place ?? null, remedy: remedy ?? null }
}
