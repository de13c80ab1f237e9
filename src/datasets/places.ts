import { type Document, LineCounter, type Node, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Place } from '../message/message.ts'

/** The way from the root of a JSON document to one value. */
export type JsonPath = readonly PropertyKey[]

/** Finds where in a JSON text a value or a key stands. */
export interface Places {
  /** The place of the value at a path or, where it is missing, of the nearest thing around it. */
  valueAt(path: JsonPath): Place
  /** The place of a key inside the object at a path. */
  keyAt(path: JsonPath, key: string): Place
  /** The place at an offset in characters. */
  offset(offset: number): Place
  /** Keys written twice in one object, of which JSON.parse silently keeps the last. */
  readonly duplicates: readonly Place[]
}

/** Reads the positions in a JSON text; JSON is a subset of YAML, and YAML's parser keeps them. */
export function findPlaces(text: string, file: string): Places {
  const lines = new LineCounter()
  let parsed: Document | undefined
  // Only what is wrong has to be found, and that takes ten times as long as reading it.
  const document = (): Document => (parsed ??= parseDocument(text, { lineCounter: lines, prettyErrors: false }))
  const offset = (position: number): Place => {
    document()
    return placeAt(lines, file, position)
  }
  return {
    offset,
    valueAt: (path) => offset(nearest(document(), path)),
    keyAt: (path, key) => offset(keyOffset(document(), path, key) ?? nearest(document(), path)),
    get duplicates() {
      if (!mayHaveDuplicates(text)) return []
      return document()
        .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
        .map(({ pos }) => offset(pos[0]))
    },
  }
}

/** Whether a JSON text writes more keys than there are once it is read. */
function mayHaveDuplicates(text: string): boolean {
  const written = Array.from(text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/gsu)).filter(([, colon]) => colon === ':').length
  try {
    return written !== countKeys(JSON.parse(text))
  } catch {
    return true
  }
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, each) => sum + countKeys(each), own)
}

function placeAt(lines: LineCounter, file: string, position: number): Place {
  const { line, col } = lines.linePos(position)
  return line === 0 ? { file } : { file, line, column: col }
}

function nearest(document: Document, path: JsonPath): number {
  for (let length = path.length; length > 0; length--) {
    const start = startOf(document.getIn(path.slice(0, length), true))
    if (start !== undefined) return start
  }
  return startOf(document.contents) ?? 0
}

function keyOffset(document: Document, path: JsonPath, key: string): number | undefined {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(parent)) return undefined
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
  return startOf(pair?.key)
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined
}
