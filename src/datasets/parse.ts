import type { z } from 'zod'
import type { DataFile, DataKind } from '../../data/schema.ts'
import { type Message, type Place, type Result, error } from '../message/message.ts'
import { expectedFor } from './expected.ts'
import { checkFile, fieldsAt, findKind, parseKind } from './kinds.ts'
import { type JsonPath, type Places, findPlaces } from './places.ts'
import { describeField, describeFound } from './words.ts'

/**
 * Parses one data file, whatever its kind. Every message says file, line, entry, field, what was found and what was
 * expected; the value is undefined exactly when there is an error.
 */
export function parseDataset(text: string, file: string): Result<DataFile | undefined> {
  const json = parseJson(text, file)
  if ('message' in json) return { value: undefined, messages: [json.message] }
  const places = findPlaces(text, file)
  const kind = findKind(json.value)
  const parsed = parseKind(kind, json.value)
  const messages = [
    ...places.duplicates.map(duplicateKey),
    ...('file' in parsed
      ? checkFile(parsed.file, places)
      : schemaMessages(parsed.failure, { kind, json: json.value, places })),
  ]
  return { value: 'file' in parsed && messages.length === 0 ? parsed.file : undefined, messages }
}

function parseJson(text: string, file: string): { value: unknown } | { message: Message } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (cause) {
    return { message: brokenJson(cause, text, file) }
  }
}

function brokenJson(cause: unknown, text: string, file: string): Message {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const position = Number(/at position (\d+)/.exec(reason)?.[1] ?? text.length)
  const what = reason
    .replace(/ in JSON at position.*$/s, '')
    .replace(/^Unexpected end of JSON input$/, 'the file ends too early')
  return error('data/json', `found no valid JSON: ${what}`, {
    place: findPlaces(text, file).offset(position),
    remedy: 'Look for a missing comma or quotation mark there, or a comma too many before a closing bracket.',
  })
}

function duplicateKey(place: Place): Message {
  return error('data/duplicate-field', 'found the same field twice in one object, expected it once', { place })
}

/** What a message is made from: the file's kind, its content and where everything stands. */
interface Content {
  readonly kind: DataKind
  readonly json: unknown
  readonly places: Places
}

function schemaMessages(failure: z.ZodError, content: Content): Message[] {
  return failure.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(key, issue.path, content))
      : [wrongValue(issue, content)],
  )
}

function wrongValue(issue: z.core.$ZodIssue, { json, places }: Content): Message {
  const found = describeFound(json, issue.path)
  const text = `${describeField(json, issue.path)}: found ${found}, expected ${expectedFor(issue, issue.path)}`
  return error('data/value', text, { place: places.valueAt(issue.path) })
}

function unknownField(key: string, path: JsonPath, { kind, json, places }: Content): Message {
  const where = describeField(json, [...path, key])
  const text = `${where}: found an unknown field, expected one of ${fieldsAt(kind, path).join(', ')}`
  return error('data/field', text, { place: places.keyAt(path, key) })
}
