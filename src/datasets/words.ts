import type { JsonPath } from './places.ts'

/** What an entry of each list is called, and the field that names it. */
const ENTRIES: Readonly<Record<string, { readonly word: string; readonly name: string }>> = {
  rows: { word: 'row', name: 'subject' },
  events: { word: 'event', name: 'label' },
  companies: { word: 'company', name: 'name' },
  people: { word: 'person', name: 'name' },
  investors: { word: 'investor', name: 'name' },
}

/** Names a field for people: `row 2 ("H"), value` for `['rows', 1, 'value']`. */
export function describeField(json: unknown, path: JsonPath): string {
  const [list, index, ...rest] = path
  const entry = typeof list === 'string' ? ENTRIES[list] : undefined
  if (entry === undefined || typeof index !== 'number')
    return path.length === 0 ? 'the file' : path.map(String).join('.')
  const name = nameOf(valueAt(json, [String(list), index, entry.name]))
  const described = `${entry.word} ${index + 1}${name === undefined ? '' : ` ("${name}")`}`
  return [described, rest.map(String).join('.')].filter((part) => part !== '').join(', ')
}

/** A name is a text, or one per language: the English one, else the first. */
function nameOf(value: unknown): string | undefined {
  const texts: unknown[] = isObject(value) ? [value['en'], ...Object.values(value)] : [value]
  return texts.find((text): text is string => typeof text === 'string' && text !== '')
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
