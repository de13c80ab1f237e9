import { ENCODINGS, plausibility } from './plausibility.ts'

/** Text out of bytes: in Unicode, or in an encoding that was `assumed` from what the bytes look like. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly assumed?: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown'; readonly line: number }

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte order mark, or an older encoding where exactly one makes plausible text.
 * A page's own word for it (`declared`) is taken. Nothing becomes mush: what fits no encoding is `unknown`, with the line of the first byte that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byOrderMark(bytes)
  if (marked !== undefined) return asText(decode(bytes, marked), bytes)
  if (bytes.includes(0)) return { kind: 'binary' }
  const shifted = declared === undefined || SHIFTED.test(declared) ? byShifts(bytes) : undefined
  if (shifted !== undefined)
    return { kind: 'text', text: shifted, ...(declared === undefined && { assumed: 'ISO-2022-JP (Japanese)' }) }
  return asText(decode(bytes, 'utf-8') ?? (declared === undefined ? undefined : decode(bytes, declared)), bytes)
}

const SHIFTED = /^iso-2022-jp$/iu
/** What opens a run of Japanese in ISO-2022-JP, whose bytes are all ASCII. */
const SHIFTS = ['\u001B$B', '\u001B$@']

function byShifts(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1')
  return SHIFTS.some((shift) => start.includes(shift)) ? decode(bytes, 'iso-2022-jp') : undefined
}

/** The encoding that a page declares (`<meta charset="gbk">`, `<?xml encoding="gbk"?>`). */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1]
}

function asText(text: string | undefined, bytes: Uint8Array): Decoded {
  if (text === undefined) return assume(bytes)
  return isBinary(text) ? { kind: 'binary' } : { kind: 'text', text }
}

function byOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  if (/^(?:windows-1252|iso-8859-1|latin1)$/iu.test(encoding)) return decodeWestern(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What Windows-1252 has in the place of the control characters 80 to 9F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Done by hand: Node 20 decodes it as Latin-1 (https://github.com/nodejs/node/issues/56542). To go with Node 20. */
function decodeWestern(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WESTERN[byte - 0x80] ?? String.fromCharCode(byte)).join('')
}

/** Control characters other than white space: hardly any in a text. */
const CONTROL = /[^\P{Cc}\s\u0080-\u009F]/gu
const MOST_CONTROL = 0.01

function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROL
}

/** How plausible a text must be (of 1), and how much more so than the next best reading. */
const PLAUSIBLE = 0.5
const AHEAD = 1.5
/** So many characters tell. */
const SAMPLE = 100_000

function assume(bytes: Uint8Array): Decoded {
  const readings = ENCODINGS.flatMap((encoding) => {
    const text = decode(bytes, encoding.label)
    return text === undefined || isBinary(text)
      ? []
      : [{ text, encoding, score: plausibility(text.slice(0, SAMPLE), encoding) }]
  }).sort((a, b) => b.score - a.score)
  const [best, next] = readings
  if (best === undefined) return { kind: 'binary' }
  if (best.score < PLAUSIBLE || best.score < (next?.score ?? 0) * AHEAD) return unknown(bytes)
  return { kind: 'text', text: best.text, assumed: best.encoding.name }
}

function unknown(bytes: Uint8Array): Decoded {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? ''
  return { kind: 'unknown', line: before.split('\n').length }
}
