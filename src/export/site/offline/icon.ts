import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number]

/** A bar of the icon, in 16ths of its side, from the upper left. */
interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: number
}

/** Blue ground, pale bars, one in vermilion: a chart of ours. Inside the circle that every system leaves of an icon. */
const COLOURS: readonly Colour[] = [
  [0x2a, 0x45, 0xb5],
  [0xee, 0xf0, 0xfb],
  [0xff, 0x9f, 0x8c],
]
const BARS: readonly Bar[] = [
  { x: 4, y: 9, width: 2, height: 3, colour: 1 },
  { x: 7, y: 7, width: 2, height: 5, colour: 1 },
  { x: 10, y: 4, width: 2, height: 8, colour: 2 },
]

/** Draws the icon as a PNG, so many pixels wide and high. */
export function drawIcon(side: number): Uint8Array {
  const rows = Array.from({ length: side }, (_, y) => {
    const pixels = Array.from({ length: side }, (_, x) => colourAt((x * 16) / side, (y * 16) / side))
    return [0, ...pixels]
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, INDEXED, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(COLOURS.flat())),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([SIGNATURE, ...parts])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3

function colourAt(x: number, y: number): number {
  const bar = BARS.find((each) => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height)
  return bar?.colour ?? 0
}

/** A chunk of a PNG (https://www.w3.org/TR/png-3/#5Chunk-layout). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
