import type { Measure } from '../../data/schema.ts'
import type { FactLanguage } from './language.ts'
import type { Quantity, Span } from './model.ts'
import { matchesOf } from './text.ts'

/** A cue of a sentence, where it stands. */
export interface FoundCue extends Span {
  readonly measure: Measure
  readonly weak: boolean
}

/** All cues of a sentence, in order. */
export function findCues(text: string, language: FactLanguage): FoundCue[] {
  return language.measures
    .flatMap(({ measure, pattern, weak = false }) =>
      matchesOf(pattern, text).map((match) => ({
        measure,
        weak,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start)
}

/** How much further away a cue counts that stands after the number, or beyond a mark that ends a clause. */
const AFTER = 1.6
const BEYOND_CLAUSE = 25
const BEYOND_NUMBER = 30
/** A cue further away than this says nothing of a number. */
const FARTHEST = 110

/** What a quantity measures: money by the nearest cue, counted people by their noun and the verbs around. */
export function measureOf(
  text: string,
  quantity: Quantity,
  context: {
    readonly cues: readonly FoundCue[]
    readonly others: readonly Quantity[]
    readonly language: FactLanguage
    /** Whether whose figure it is has a name: only such a one is bought as a whole, or worth a sum. */
    readonly named: boolean
    /** What the sum before measured, in this paragraph: of a sum that no word explains. */
    readonly before?: Measure | undefined
  },
): Measure {
  if (quantity.kind === 'percent') return 'percent'
  if (quantity.kind === 'count') return countMeasure(text, quantity, context.language)
  const ranked = context.cues
    .map((cue) => ({ cue, distance: distanceOf(text, quantity, cue, context) }))
    .filter(({ cue }) => !cue.weak || context.named)
    .toSorted((a, b) => a.distance - b.distance)
  const nearest = ranked[0]
  return nearest !== undefined && nearest.distance <= FARTHEST ? nearest.cue.measure : (context.before ?? 'amount')
}

function distanceOf(
  text: string,
  quantity: Quantity,
  cue: FoundCue,
  { others, language }: { readonly others: readonly Quantity[]; readonly language: FactLanguage },
): number {
  const isAfter = cue.start >= quantity.end
  const [from, to] = isAfter ? [quantity.end, cue.start] : [cue.end, quantity.start]
  if (to < from) return 0
  const between = text.slice(from, to)
  const clauses = matchesOf(language.subjects.clauseBreak, between).length
  const numbers = others.filter((other) => other !== quantity && other.start >= from && other.end <= to).length
  const width = language.unspaced ? 3 : 1
  return between.length * width * (isAfter ? AFTER : 1) + clauses * BEYOND_CLAUSE + numbers * BEYOND_NUMBER
}

function countMeasure(text: string, { unit, start, end }: Quantity, language: FactLanguage): Measure {
  if (unit !== null && language.headcountNoun.test(unit)) return 'headcount'
  const before = text.slice(Math.max(0, start - 32), start)
  if (language.employs.test(before)) return 'headcount'
  const around = text.slice(Math.max(0, start - 60), end + 40)
  const isPeople = unit === null || language.people.test(unit)
  return isPeople && language.headcountCue.test(around) ? 'headcount' : 'count'
}
