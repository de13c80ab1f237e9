import { formatDate } from '../words/date.ts'
import type { Language } from '../words/language.ts'
import type { ShownEvent } from '../select/timeline.ts'

/** Distances between two ticks, in years. */
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]
const MOST_TICKS = 9
const MOST_MONTHS = 6

/** From the first start to the last end, in years; never nothing. */
export function spanOf(events: readonly Pick<ShownEvent, 'start' | 'end'>[]): readonly [from: number, to: number] {
  const from = Math.min(...events.map(({ start }) => start))
  const to = Math.max(...events.map(({ start, end }) => end ?? start))
  return to > from ? [from, to] : [from - 0.5, from + 0.5]
}

/** Round years from one moment to another, at most nine; quarters or halves of a year where years would be too few. */
export function ticksOf(from: number, to: number): number[] {
  const fits = (step: number): boolean => (to - from) / step <= (step < 1 ? MOST_MONTHS : MOST_TICKS) - 1
  const step = STEPS.find(fits) ?? 1000
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step)
}

/** Writes a tick: a year alone, or with its month where the ticks are closer than years. */
export function formatTick(tick: number, ticks: readonly number[], language: Language): string {
  if (ticks.every(Number.isInteger)) return String(tick)
  const month = Math.round((tick - Math.floor(tick)) * 12) + 1
  return formatDate(`${Math.floor(tick)}-${String(month).padStart(2, '0')}`, language)
}
