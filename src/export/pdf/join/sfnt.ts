/** The tables of a font file by their tags (OpenType 1.9, "Font Tables"). */
export type FontTables = ReadonlyMap<string, Buffer>

const HEADER = 12
const RECORD = 16

/** Reads the tables of a font of TrueType outlines; undefined for any other file. */
export function readTables(font: Buffer): FontTables | undefined {
  const isTrueType =
    font.length >= HEADER && (font.readUInt32BE(0) === 0x00_01_00_00 || font.toString('latin1', 0, 4) === 'true')
  if (!isTrueType) return undefined
  const count = font.readUInt16BE(4)
  const records = Array.from({ length: count }, (_, index) => font.subarray(HEADER + index * RECORD))
  return new Map(
    records.map((record) => {
      const [offset, length] = [record.readUInt32BE(8), record.readUInt32BE(12)]
      return [record.toString('latin1', 0, 4), font.subarray(offset, offset + length)]
    }),
  )
}

/** Where in `head` the sum over the whole file stands, and what that and the sum must give (OpenType 1.9, "head"). */
const ADJUSTMENT = 8
const MAGIC = 0xb1_b0_af_ba

/** Writes a font file of tables, in the order of their tags. */
export function writeTables(tables: FontTables): Buffer {
  const all = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(HEADER + all.length * RECORD)
  head.writeUInt32BE(0x00_01_00_00, 0)
  head.writeUInt16BE(all.length, 4)
  // For a binary search: the greatest power of two among the numbers of records, and its logarithm.
  const power = Math.floor(Math.log2(all.length))
  head.writeUInt16BE(RECORD * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(RECORD * (all.length - 2 ** power), 10)
  const parts: Buffer[] = [head]
  let at = head.length
  for (const [index, [tag, table]] of all.entries()) {
    const data = padded(tag === 'head' ? withoutAdjustment(table) : table)
    const record = HEADER + index * RECORD
    head.write(tag, record, 'latin1')
    head.writeUInt32BE(sumOf(data), record + 4)
    head.writeUInt32BE(at, record + 8)
    head.writeUInt32BE(table.length, record + 12)
    parts.push(data)
    at += data.length
  }
  const font = Buffer.concat(parts)
  const index = all.findIndex(([tag]) => tag === 'head')
  if (index !== -1) {
    const offset = font.readUInt32BE(HEADER + index * RECORD + 8)
    font.writeUInt32BE((MAGIC - sumOf(font)) >>> 0, offset + ADJUSTMENT)
  }
  return font
}

function withoutAdjustment(head: Buffer): Buffer {
  const copy = Buffer.from(head)
  copy.writeUInt32BE(0, ADJUSTMENT)
  return copy
}

/** Tables begin at multiples of four bytes. */
function padded(table: Buffer): Buffer {
  const rest = table.length % 4
  return rest === 0 ? table : Buffer.concat([table, Buffer.alloc(4 - rest)])
}

function sumOf(data: Buffer): number {
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0
  return sum
}
