import type { JsonPath } from './places.ts'

/** Names a field for people: `row 2 ("H"), value` for `['rows', 1, 'value']`. */
export function describeField(json: unknown, path: JsonPath): string {
  const [list, index, ...rest] = path
  if (list !== 'rows' || typeof index !== 'number') return path.length === 0 ? 'the file' : path.map(String).join('.')
  return [describeRow(json, index), rest.map(String).join('.')].filter((part) => part !== '').join(', ')
}

function describeRow(json: unknown, index: number): string {
  const subject = valueAt(json, ['rows', index, 'subject'])
  const name = typeof subject === 'string' && subject !== '' ? ` ("${subject}")` : ''
  return `row ${index + 1}${name}`
}

/** Shows what stands at a path, cut down to a line. */
export function describeFound(json: unknown, path: JsonPath): string {
  const value = valueAt(json, path)
  if (value === undefined) return 'nothing'
  const shown = JSON.stringify(value)
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}

function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json)
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
