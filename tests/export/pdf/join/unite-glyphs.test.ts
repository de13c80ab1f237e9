import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTables, writeTables } from '../../../../src/export/pdf/join/sfnt.ts'
import { uniteGlyphs } from '../../../../src/export/pdf/join/unite-glyphs.ts'
import { FACES } from '../../../../src/slidev/faces.ts'
import { faceFile } from '../../../../src/slidev/subset.ts'

const [REGULAR, BOLD] = ['400', '600'].map((weight) => {
  const face = FACES.find(({ family, weight: own }) => family === 'Inter' && String(own) === weight)
  if (face === undefined) throw new Error(`no Inter of weight ${weight}`)
  return readFileSync(faceFile(face))
}) as [Buffer, Buffer]

/** A font without the outlines and widths of some glyphs, which keep their numbers, as a PDF has it; `short` is the form of `loca`. */
function cut(font: Buffer, isLeft: (glyph: number) => boolean, { short = false, end = Infinity } = {}): Buffer {
  const tables = new Map(readTables(font))
  const of = (tag: string): Buffer => Buffer.from(tables.get(tag) ?? [])
  const [head, loca, glyf, hmtx, hhea, maxp] = [of('head'), of('loca'), of('glyf'), of('hmtx'), of('hhea'), of('maxp')]
  const wasShort = head.readInt16BE(50) === 0
  const at = (glyph: number): number => (wasShort ? loca.readUInt16BE(glyph * 2) * 2 : loca.readUInt32BE(glyph * 4))
  const count = Math.min(end, maxp.readUInt16BE(4))
  const glyphs = Array.from({ length: count }, (_, glyph) => glyph)
  const outlines = glyphs.map((glyph) => (isLeft(glyph) ? glyf.subarray(at(glyph), at(glyph + 1)) : Buffer.alloc(0)))
  const filled = outlines.map((outline) =>
    short && outline.length % 2 === 1 ? Buffer.concat([outline, Buffer.alloc(1)]) : outline,
  )
  const offsets = filled.reduce<number[]>((all, { length }) => [...all, (all.at(-1) ?? 0) + length], [0])
  const size = short ? 2 : 4
  const newLoca = Buffer.alloc(offsets.length * size)
  for (const [index, offset] of offsets.entries())
    if (short) newLoca.writeUInt16BE(offset / 2, index * 2)
    else newLoca.writeUInt32BE(offset, index * 4)
  head.writeInt16BE(short ? 0 : 1, 50)
  hhea.writeUInt16BE(count, 34)
  maxp.writeUInt16BE(count, 4)
  const full = of('hhea').readUInt16BE(34)
  const metrics = glyphs.map((glyph) => {
    if (!isLeft(glyph)) return Buffer.alloc(4)
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2
    const advance = Math.min(glyph, full - 1) * 4
    return Buffer.concat([hmtx.subarray(advance, advance + 2), hmtx.subarray(bearing, bearing + 2)])
  })
  return writeTables(
    new Map([
      ...tables,
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['loca', newLoca],
      ['glyf', Buffer.concat(filled)],
      ['hmtx', Buffer.concat(metrics)],
    ]),
  )
}

/** Some glyphs: enough to have composite ones, and few enough to be quick. */
const END = 700

test('parts of one font, cut in any way, are the font again', () => {
  const whole = uniteGlyphs([cut(REGULAR, () => true, { end: END })])
  const parts = [
    cut(REGULAR, (glyph) => glyph % 3 === 0, { end: END - 3, short: true }),
    cut(REGULAR, (glyph) => glyph % 3 === 1, { end: END }),
    cut(REGULAR, (glyph) => glyph % 3 !== 1, { end: END }),
  ]
  const united = uniteGlyphs(parts)
  const [one, many] = [readTables(whole?.file ?? Buffer.alloc(0)), readTables(united?.file ?? Buffer.alloc(0))]
  for (const tag of ['glyf', 'loca', 'hmtx', 'maxp', 'hhea', 'OS/2', 'name'])
    expect(many?.get(tag)?.equals(one?.get(tag) ?? Buffer.alloc(0)), tag).toBe(true)
  expect(many?.has('GPOS')).toBe(false)
  expect(one?.get('glyf')?.length).toBeGreaterThan(10_000)
  expect(united?.widths).toHaveLength(END)
  expect(united?.widths).toEqual(whole?.widths)
})

test('a written font adds up to what OpenType asks for', () => {
  const font = writeTables(readTables(REGULAR) ?? new Map())
  let sum = 0
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
  expect(readTables(font)?.size).toBe(readTables(REGULAR)?.size)
})

test('parts of different fonts are not united, nor is what is no font of outlines', () => {
  const even = (glyph: number): boolean => glyph % 2 === 0
  expect(uniteGlyphs([cut(REGULAR, even, { end: END }), cut(BOLD, even, { end: END })])).toBeUndefined()
  expect(uniteGlyphs([REGULAR, Buffer.from('OTTO and more')])).toBeUndefined()
  expect(uniteGlyphs([Buffer.alloc(0)])).toBeUndefined()
})
