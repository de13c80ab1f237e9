import type { Language } from '../../language/index.ts'
import { info, warning } from '../../message/message.ts'
import type { Message, Result } from '../../message/message.ts'
import { isBody } from '../outline/draft.ts'
import type { Outline } from '../outline/draft.ts'
import { longerSteps } from './longer.ts'
import { shorterSteps } from './shorter.ts'
import type { Step } from './shorter.ts'

/** How long a deck shall be: in all its slides, or in minutes, of which each slide but cover, agenda, dividers and sources takes one. */
export interface Length {
  readonly unit: 'slides' | 'minutes'
  readonly count: number
}

/** What steering must know besides the outline. */
export interface Steering {
  readonly language: Language
  /** Slides of the agenda, which every deck of this essay has. */
  readonly agenda: number
  readonly file: string
}

/** An outline with as many slides as wanted, or as near to it as the essay allows, and a warning that says so. */
export function steer(outline: Outline, wanted: Length, steering: Steering): Result<Outline> {
  const count = (current: Outline): number => countOf(current, wanted.unit, steering.agenda)
  let value = outline
  let step: Step | undefined
  do {
    const gap = count(value) - wanted.count
    step = gap === 0 ? undefined : nextStep(value, { gap, unit: wanted.unit }, steering.language)
    value = step?.apply() ?? value
  } while (step !== undefined)
  const made = count(value)
  const reached = made === wanted.count ? [] : [notReached(wanted, made, steering)]
  return { value, messages: [...reached, ...leftOut(outline, value, steering)] }
}

/** A message names no more than so many things. */
const MOST_NAMED = 5

/** What the deck would show if it were longer. */
function leftOut(before: Outline, after: Outline, { file }: Steering): readonly Message[] {
  const shown = new Set(shownIn(after))
  const names = shownIn(before).filter((name) => !shown.has(name))
  if (names.length === 0) return []
  const named = names.slice(0, MOST_NAMED).join(', ')
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const text = `for this length, no slide shows ${named}${more}; the notes have all of the essay`
  return [info('plan/left-out', text, { place: { file } })]
}

/** Charts and exhibits by what an author knows them by. */
function shownIn({ groups }: Outline): readonly string[] {
  return groups.flatMap(({ drafts }) =>
    drafts.flatMap(({ shown }) => {
      if (shown.kind === 'chart') return [`the ${shown.chart.as} of ${shown.chart.dataset}`]
      return shown.kind === 'exhibit' ? [`the ${shown.as} of line ${shown.block.line}`] : []
    }),
  )
}

/** How long an outline is. */
export function countOf({ groups, sources }: Outline, unit: Length['unit'], agenda: number): number {
  const drafts = groups.flatMap((group) => group.drafts)
  if (unit === 'minutes') return drafts.filter(isBody).length
  const charts = drafts.some(({ shown }) => shown.kind === 'chart')
  return agenda + drafts.length + (sources && charts ? 1 : 0)
}

/** The cheapest step that leads nearer and not beyond. */
function nextStep(
  outline: Outline,
  { gap, unit }: { readonly gap: number; readonly unit: Length['unit'] },
  language: Language,
): Step | undefined {
  const steps = gap > 0 ? shorterSteps(outline, language) : longerSteps(outline, language)
  const fitting = steps.filter((step) => step[unit] > 0 && step[unit] <= Math.abs(gap))
  return fitting.reduce<Step | undefined>(
    (best, step) => (best === undefined || step.cost < best.cost ? step : best),
    undefined,
  )
}

function notReached({ unit, count }: Length, made: number, { agenda, file }: Steering): Message {
  const why = made > count ? tooFew(unit, agenda) : 'there is no more prose to spread over slides'
  return warning('plan/length', `the deck is ${made} ${unit}, not ${count}: ${why}`, { place: { file } })
}

function tooFew(unit: Length['unit'], agenda: number): string {
  if (unit === 'minutes') return 'each section is a slide already, and each of them takes a minute'
  return `the cover${agenda > 0 ? ', the agenda' : ''} and a slide for each section remain`
}
