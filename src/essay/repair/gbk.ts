const decoder = new TextDecoder('gbk', { fatal: true })

/** The Han character that two bytes are in GBK; undefined where they are none. */
export function hanFromBytes(lead: number, trail: number): string | undefined {
  try {
    const text = decoder.decode(Uint8Array.of(lead, trail))
    return /^\p{Script=Han}$/u.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** The two bytes of a character in GBK; undefined where it has none. */
export function bytesOf(character: string): readonly [number, number] | undefined {
  table ??= makeTable()
  return table.get(character)
}

// Made once, where a text is first repaired: TextDecoder has no way back.
let table: ReadonlyMap<string, readonly [number, number]> | undefined

function makeTable(): ReadonlyMap<string, readonly [number, number]> {
  const leads = Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index)
  const trails = Array.from({ length: 0xfe - 0x40 + 1 }, (_, index) => 0x40 + index)
  return new Map(
    leads.flatMap((lead) =>
      trails.flatMap((trail) => {
        const character = hanFromBytes(lead, trail)
        return character === undefined ? [] : [[character, [lead, trail] as const] as const]
      }),
    ),
  )
}
