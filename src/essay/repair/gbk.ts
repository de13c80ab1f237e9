/** The two bytes of a character in GBK. */
export type Pair = readonly [lead: number, trail: number]

const LEADS = { from: 0x81, to: 0xfe }
const TRAILS = { from: 0x40, to: 0xfe }

let table: ReadonlyMap<string, Pair> | undefined

/** A character's bytes in GBK, the encoding in which the converter worked; undefined for what it has in one byte or not at all. */
export function gbkBytes(character: string): Pair | undefined {
  table ??= new Map(allPairs().map((pair) => [gbkCharacter(...pair) ?? '', pair]))
  return table.get(character)
}

function allPairs(): readonly Pair[] {
  return range(LEADS).flatMap((lead) => range(TRAILS).map((trail): Pair => [lead, trail]))
}

/** All first bytes that a character of two bytes can have. */
export function gbkLeads(): readonly number[] {
  return range(LEADS)
}

function range({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const decoder = new TextDecoder('gbk')

/** The character that two bytes are in GBK; undefined where they are none. */
export function gbkCharacter(lead: number, trail: number): string | undefined {
  if (lead < LEADS.from || trail < TRAILS.from) return undefined
  const text = decoder.decode(Uint8Array.of(lead, trail))
  return Array.from(text).length === 1 && text !== '\uFFFD' && text > '\u007F' ? text : undefined
}
