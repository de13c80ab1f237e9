import type { z } from 'zod'
import { type Dataset, conversion, dataset, record, row, source } from '../../data/schema.ts'
import { type Message, type Place, type Result, error } from '../message/message.ts'
import { checkDataset } from './check.ts'
import { expectedFor } from './expected.ts'
import { type JsonPath, type Places, findPlaces } from './places.ts'
import { describeField, describeFound } from './words.ts'

/**
 * Parses one dataset file. Every message says file, line, row, field, what was found and what was expected;
 * the value is undefined exactly when there is an error.
 */
export function parseDataset(text: string, file: string): Result<Dataset | undefined> {
  const json = parseJson(text, file)
  if ('message' in json) return { value: undefined, messages: [json.message] }
  const places = findPlaces(text, file)
  const parsed = dataset.safeParse(json.value)
  const messages = [
    ...places.duplicates.map(duplicateKey),
    ...(parsed.success ? checkDataset(parsed.data, places) : schemaMessages(parsed.error, json.value, places)),
  ]
  return { value: parsed.success && messages.length === 0 ? parsed.data : undefined, messages }
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

function schemaMessages(failure: z.ZodError, json: unknown, places: Places): Message[] {
  return failure.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(key, issue.path, json, places))
      : [wrongValue(issue, json, places)],
  )
}

function wrongValue(issue: z.core.$ZodIssue, json: unknown, places: Places): Message {
  const found = describeFound(json, issue.path)
  const text = `${describeField(json, issue.path)}: found ${found}, expected ${expectedFor(issue, issue.path)}`
  return error('data/value', text, { place: places.valueAt(issue.path) })
}

function unknownField(key: string, path: JsonPath, json: unknown, places: Places): Message {
  const where = describeField(json, [...path, key])
  const text = `${where}: found an unknown field, expected one of ${fieldsAt(path).join(', ')}`
  return error('data/field', text, { place: places.keyAt(path, key) })
}

function fieldsAt(path: JsonPath): string[] {
  const last = path.at(-1)
  if (path.length === 0) return Object.keys(dataset.shape)
  if (last === 'record' || (last === 'source' && path[0] === 'conversions')) return Object.keys(record.shape)
  if (last === 'source') return Object.keys(source.shape)
  return Object.keys(path[0] === 'conversions' ? conversion.shape : row.shape)
}
