import { type FontTables, readTables, writeTables } from './sfnt.ts'

/** A font's tables as far as glyphs need them: outlines, each empty where it is cut out, and the widths of all, in units of the font. */
interface GlyphSet {
  readonly tables: FontTables
  readonly unitsPerEm: number
  readonly outlines: readonly Buffer[]
  /** Each glyph's advance and left side bearing, as they stand in `hmtx`. */
  readonly metrics: readonly Buffer[]
}

/** A font with the glyphs of several, and how far each advances, in thousandths of the size of the type. */
export interface UnitedFont {
  readonly file: Buffer
  readonly widths: readonly number[]
}

/**
 * Makes one font of several that were cut out of the same one and kept the numbers of its glyphs (OpenType 1.9, "glyf", "loca",
 * "hmtx", "maxp"). Undefined where they are of other kinds, or have different glyphs of one number. Tables that place and replace
 * glyphs are left out: text in a PDF is placed already.
 */
export function uniteGlyphs(files: readonly Buffer[]): UnitedFont | undefined {
  const sets = files.map(readGlyphs)
  const [first] = sets
  if (first === undefined || !sets.every((set) => set !== undefined && set.unitsPerEm === first.unitsPerEm))
    return undefined
  const all = sets.flatMap((set) => set ?? [])
  const count = Math.max(...all.map(({ outlines }) => outlines.length))
  const numbers = Array.from({ length: count }, (_, index) => index)
  const outlines = numbers.map((no) => onlyOne(all.map((set) => set.outlines[no])))
  const metrics = numbers.map((no) => onlyOne(all.map((set) => set.metrics[no])))
  if (!outlines.every((outline) => outline !== undefined) || !metrics.every((metric) => metric !== undefined))
    return undefined
  const tables = withGlyphs(all, outlines, metrics)
  const widths = metrics.map((metric) => (metric.length === 0 ? 0 : (metric.readUInt16BE(0) * 1000) / first.unitsPerEm))
  return { file: writeTables(tables), widths }
}

/** What all have that have anything, the longest; undefined where they differ in more than zeros at the end. */
function onlyOne(values: readonly (Buffer | undefined)[]): Buffer | undefined {
  const some = values.flatMap((value) => (value === undefined || value.length === 0 ? [] : [value]))
  const one = some.reduce((longest, value) => (value.length > longest.length ? value : longest), NOTHING)
  return some.every((value) => isSame(value, one)) ? one : undefined
}

/** An outline may be filled up to a multiple of two or four bytes. */
function isSame(value: Buffer, longest: Buffer): boolean {
  const rest = longest.subarray(value.length)
  return value.equals(longest.subarray(0, value.length)) && rest.length < 4 && rest.every((byte) => byte === 0)
}

const NOTHING: Buffer = Buffer.alloc(0)

/** Bytes of an entry of `hmtx`: the advance, then the bearing. */
const METRIC = 4
const SHORT_OFFSETS = 0

function readGlyphs(file: Buffer): GlyphSet | undefined {
  const tables = readTables(file)
  const [head, hhea, maxp, loca, glyf, hmtx] = ['head', 'hhea', 'maxp', 'loca', 'glyf', 'hmtx'].map((tag) =>
    tables?.get(tag),
  )
  if (!tables || !head || !hhea || !maxp || !loca || !glyf || !hmtx) return undefined
  const isShort = head.readInt16BE(INDEX_FORMAT) === SHORT_OFFSETS
  const offset = (no: number): number => (isShort ? loca.readUInt16BE(no * 2) * 2 : loca.readUInt32BE(no * 4))
  const full = hhea.readUInt16BE(METRICS_COUNT)
  const numbers = Array.from({ length: maxp.readUInt16BE(GLYPHS_COUNT) }, (_, index) => index)
  return {
    tables,
    unitsPerEm: head.readUInt16BE(UNITS_PER_EM),
    outlines: numbers.map((no) => glyf.subarray(offset(no), offset(no + 1))),
    metrics: numbers.map((no) => metricOf(hmtx, no, full)),
  }
}

const UNITS_PER_EM = 18
const INDEX_FORMAT = 50
const METRICS_COUNT = 34
const GLYPHS_COUNT = 4

/** After the last full entry there are bearings alone, and the advance is that of the last. What is cut out has neither: nothing. */
function metricOf(hmtx: Buffer, no: number, full: number): Buffer {
  const at = Math.min(no, full - 1) * METRIC
  const bearing = no < full ? at + 2 : full * METRIC + (no - full) * 2
  const metric = Buffer.concat([hmtx.subarray(at, at + 2), hmtx.subarray(bearing, bearing + 2)])
  return metric.every((byte) => byte === 0) ? NOTHING : metric
}

/** What stays as it is in one of them: it does not depend on which glyphs there are. */
const KEPT = ['OS/2', 'cvt ', 'fpgm', 'gasp', 'name', 'post', 'prep']

function withGlyphs(sets: readonly GlyphSet[], outlines: readonly Buffer[], metrics: readonly Buffer[]): FontTables {
  const of = (tag: string): Buffer[] => sets.map(({ tables }) => Buffer.from(tables.get(tag) ?? NOTHING))
  const [head = NOTHING] = of('head')
  const [hhea = NOTHING] = of('hhea')
  head.writeInt16BE(1, INDEX_FORMAT)
  hhea.writeUInt16BE(metrics.length, METRICS_COUNT)
  const maxp = greatest(of('maxp'))
  const even = outlines.map((outline) =>
    outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)]),
  )
  const kept = KEPT.flatMap((tag) => {
    const table = sets[0]?.tables.get(tag)
    return table === undefined ? [] : [[tag, table] as const]
  })
  return new Map([
    ...kept,
    ['head', head],
    ['hhea', hhea],
    ['maxp', maxp],
    ['glyf', Buffer.concat(even)],
    ['loca', offsetsOf(even)],
    ['hmtx', Buffer.concat(metrics.map((metric) => (metric.length === 0 ? Buffer.alloc(METRIC) : metric)))],
  ])
}

/** `maxp` says how much there is at most of each thing, in words of two bytes after its version. */
function greatest(tables: readonly Buffer[]): Buffer {
  const [first = NOTHING] = tables
  const united = Buffer.from(first)
  for (let at = GLYPHS_COUNT; at + 2 <= united.length; at += 2)
    united.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(at))), at)
  return united
}

/** `loca`: where each outline begins, and where the last one ends. */
function offsetsOf(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  let at = 0
  for (const [index, { length }] of outlines.entries()) {
    at += length
    loca.writeUInt32BE(at, (index + 1) * 4)
  }
  return loca
}
