/** Dates as categories of equal steps, so that the line keeps its slopes: a name for each step, empty where no value is. */
export interface DateAxis {
  readonly names: readonly string[]
  /** At which category each date stands. */
  readonly index: ReadonlyMap<string, number>
}

/** More steps than this are drawn evenly instead, one a date. */
const MOST_STEPS = 600

/** The axis of some dates ("2024", "2024-05"), each with the words it is written in. */
export function dateAxis(dates: readonly { readonly date: string; readonly text: string }[]): DateAxis {
  const texts = new Map(dates.map(({ date, text }) => [date, text]))
  const sorted = [...texts.keys()].toSorted((a, b) => monthOf(a) - monthOf(b))
  const first = monthOf(sorted[0] ?? '0')
  const offsets = sorted.map((date) => monthOf(date) - first)
  const step = offsets.reduce(divisor, 0) || 1
  const count = (offsets.at(-1) ?? 0) / step + 1
  const even = count > MOST_STEPS || new Set(offsets).size < offsets.length
  const index = new Map(sorted.map((date, place) => [date, even ? place : (offsets[place] ?? 0) / step]))
  const named = new Map(sorted.map((date) => [index.get(date), texts.get(date) ?? date]))
  return { names: Array.from({ length: even ? sorted.length : count }, (_, place) => named.get(place) ?? ''), index }
}

function monthOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-')
  return Number(year) * 12 + Number(month) - 1
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
