import path from 'node:path'
import { writeAll } from '../files/write.ts'
import { error, MessageError, type Message, type Result } from '../message/message.ts'
import type { ExportRequest } from './export-request.ts'
import { makeOutputs } from './make-outputs.ts'
import type { Finished, Output, OutputKind } from './output.ts'
import { stepTimer, type Seconds } from './step-timer.ts'
import { take } from './take.ts'

/** What one output has in it, and its size; `pictures` are the files in its folder. */
export interface ExportedFile {
  readonly kind: OutputKind
  readonly out: string
  readonly pages: number
  readonly charts: number
  readonly bytes: number
  readonly notes?: number
  readonly pictures?: readonly string[]
}

/** The files that came out, and how long each step took. */
export interface FilesReport {
  readonly files: readonly ExportedFile[]
  readonly seconds: Seconds
}

/**
 * Makes files of one deck with one build and one browser, and with neither where none needs it. They are written whole, and
 * only if no message is an error: all of them or none; else the value is undefined.
 */
export async function exportFiles(
  request: ExportRequest,
  outputs: readonly Output[],
  timer = stepTimer(request.onProgress),
): Promise<Result<FilesReport | undefined>> {
  const messages: Message[] = []
  try {
    take({ value: true, messages: await checkTargets(outputs) }, messages)
    const made = await makeOutputs(request, outputs, timer, messages)
    await writeAll(
      [...made.values()].flatMap(({ files }) => files),
      [...made.values()].flatMap(({ stale = [] }) => stale),
    )
    const files = outputs.flatMap((output) => describeOutput(output, made.get(output)))
    return { value: { files, seconds: timer.seconds() }, messages: eachOnce(messages) }
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    return { value: undefined, messages: eachOnce([...messages, ...cause.messages]) }
  }
}

/** What it has, and the files of a folder of pictures. */
function describeOutput({ kind, out }: Output, finished: Finished | undefined): ExportedFile[] {
  if (finished === undefined) return []
  const { files, pages, charts, notes } = finished
  const bytes = files.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0)
  const pictures = kind === 'png' || kind === 'webp' ? { pictures: files.map(({ file }) => file) } : {}
  return [
    { kind, out: path.resolve(out), pages, charts, bytes, ...(notes === undefined ? {} : { notes }), ...pictures },
  ]
}

async function checkTargets(outputs: readonly Output[]): Promise<Message[]> {
  const places = outputs.map(({ kind, out }) => ({ file: path.resolve(out), kind }))
  const twice = places.find(({ file, kind }, index) =>
    places.slice(0, index).some((other) => other.file === file && !arePictures(kind, other.kind)),
  )
  if (twice !== undefined)
    return [
      error('export/target-twice', 'two files would be written here, one over the other', {
        place: { file: twice.file },
        remedy: 'Give each a name of its own.',
      }),
    ]
  const messages: Message[] = []
  // One after the other: each takes away the folder that it made.
  for (const { check } of outputs) messages.push(...(await check()))
  return messages
}

/** Pictures of two kinds may lie in one folder. */
function arePictures(...kinds: readonly [OutputKind, OutputKind]): boolean {
  return kinds[0] !== kinds[1] && kinds.every((kind) => kind === 'png' || kind === 'webp')
}

/** Files of one deck may have the same said of them, of the same place by another name. */
function eachOnce(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [keyOf(message), message])).values()]
}

function keyOf(message: Message): string {
  const { place } = message
  return JSON.stringify(
    place === undefined ? message : { ...message, place: { ...place, file: path.resolve(place.file) } },
  )
}
