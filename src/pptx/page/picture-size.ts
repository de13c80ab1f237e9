import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Width and height of a picture, in whatever unit: only their proportion counts. */
export interface PictureSize {
  readonly w: number
  readonly h: number
}

/** What is taken where a file does not say: as wide as a slide. */
const UNKNOWN: PictureSize = { w: 16, h: 9 }

/** Reads a picture's size from the head of its file: PNG, JPEG, GIF or SVG. */
export function pictureSize(file: string): PictureSize {
  const bytes = readFileSync(file)
  const size = path.extname(file).toLowerCase() === '.svg' ? svgSize(bytes.toString('utf8')) : pixelSize(bytes)
  return size !== undefined && size.w > 0 && size.h > 0 ? size : UNKNOWN
}

function pixelSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length > 24)
    return { w: bytes.readUInt32BE(16), h: bytes.readUInt32BE(20) }
  if (bytes.subarray(0, 3).toString('latin1') === 'GIF' && bytes.length > 10)
    return { w: bytes.readUInt16LE(6), h: bytes.readUInt16LE(8) }
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(bytes) : undefined
}

/** The markers of a JPEG's frames: C0 to CF without those that hold tables (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function jpegSize(bytes: Buffer): PictureSize | undefined {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) return { w: bytes.readUInt16BE(at + 7), h: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function svgSize(text: string): PictureSize | undefined {
  const tag = /<svg\b[^>]*>/iu.exec(text)?.[0] ?? ''
  const box = /\bviewBox\s*=\s*["']([^"']*)["']/iu
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/u)
    .map(Number)
  if (box?.length === 4) return { w: box[2] ?? 0, h: box[3] ?? 0 }
  const length = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'iu').exec(tag)?.[1] ?? 0)
  return { w: length('width'), h: length('height') }
}
