/** Encodes a text in an older encoding: by what `TextDecoder` makes of all bytes and pairs of bytes. */
export function encode(text: string, label: string): Uint8Array {
  const codes = tableOf(label)
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = codes.get(character)
      if (code === undefined) throw new Error(`${character} is not in ${label}`)
      return code
    }),
  )
}

/** UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label)
  const all = Array.from({ length: 256 }, (_, byte) => byte)
  const pairs = all.slice(0x81).flatMap((first) => all.slice(0x40).map((second) => [first, second]))
  const entries = [...pairs, ...all.map((byte) => [byte])].map(
    (bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const,
  )
  return new Map(entries)
}
