import { FEWEST_BYTES, MOST_BYTES, kindOf } from './kinds.ts'
import { shortHash } from './names.ts'
import type { Picture } from './names.ts'

/** Decodes a picture that is written into its address (RFC 2397), or tells why it cannot be shown. */
export function decodeEmbedded(url: string): Picture | string {
  const comma = url.indexOf(',')
  if (comma === -1) return 'there is no picture in its address'
  const bytes = decode(url.slice(comma + 1), /;\s*base64\s*$/iu.test(url.slice(0, comma)))
  if (bytes.length > MOST_BYTES) return 'it has more than 20 MB'
  const kind = kindOf(bytes)
  if (kind === undefined) return 'what is written into its address is no picture that can be shown'
  if (bytes.length < FEWEST_BYTES) return 'it is so small that it only holds the place of another'
  return { name: `picture-${shortHash(bytes)}${kind}`, bytes }
}

function decode(data: string, isBase64: boolean): Buffer {
  const bytes = Buffer.from(data)
    .toString('latin1')
    .replaceAll(/%([\da-f]{2})/giu, byteOf)
  return Buffer.from(bytes, isBase64 ? 'base64' : 'latin1')
}

function byteOf(_: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}
