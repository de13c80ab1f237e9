import type { Language } from '../../language/index.ts'
import { headingsOf, isBody } from '../outline/draft.ts'
import type { Draft, Group, Outline } from '../outline/draft.ts'
import { WEIGHT, mergeDrafts, shownOfBoth } from '../outline/merge.ts'
import { joinedTitle } from '../outline/titles.ts'

/** A change of an outline: how many slides more or fewer it makes, how many of them take a minute, and what it costs. */
export interface Step {
  readonly slides: number
  readonly minutes: number
  readonly cost: number
  readonly apply: () => Outline
}

/**
 * Every way to make an outline a little shorter: two slides become one, a chart or the list of sources is left out. The
 * cheapest takes least from the screen; none loses a sentence.
 */
export function shorterSteps(outline: Outline, language: Language): readonly Step[] {
  const charts = outline.groups.flatMap(({ drafts }) => drafts.filter(isChart)).length
  // With the last chart goes the list of sources.
  const slides = outline.sources && charts === 1 ? 2 : 1
  return [
    ...outline.groups.flatMap((group, index) => mergesIn(group, language).map((less) => stepOf(less, outline, index))),
    ...outline.groups.flatMap((group, index) =>
      chartsLess(group).map((less) => ({ ...stepOf(less, outline, index), slides })),
    ),
    ...neighbourSteps(outline, language),
    ...(charts > 0 && outline.sources ? [withoutSources(outline)] : []),
  ]
}

/** A group with a slide less; it is made where the step is taken. */
interface Less {
  readonly minutes: number
  readonly cost: number
  readonly group: () => Group
}

function stepOf({ minutes, cost, group }: Less, outline: Outline, index: number): Step {
  return { slides: 1, minutes, cost, apply: () => ({ ...outline, groups: outline.groups.with(index, group()) }) }
}

/** Neighbours of one group on one slide; charts between them stay after it. */
function mergesIn(group: Group, language: Language): readonly Less[] {
  const places = group.drafts.flatMap(({ shown }, index) => (shown.kind === 'chart' ? [] : [index]))
  return places.slice(1).flatMap((second, index) => {
    const first = places[index] ?? 0
    const [a, b] = [group.drafts[first], group.drafts[second]]
    if (a === undefined || b === undefined) return []
    const announces = first === 0 && a.shown.kind === 'divider'
    // A divider stays as long as it has several slides to announce.
    if (announces && b.shown.kind !== 'divider' && places.length > 2) return []
    return [merge(group, { first, second, a, b, announces }, language)]
  })
}

interface Neighbours {
  readonly first: number
  readonly second: number
  readonly a: Draft
  readonly b: Draft
  /** Whether the first is the divider of the whole group. */
  readonly announces: boolean
}

function merge(group: Group, { first, second, a, b, announces }: Neighbours, language: Language): Less {
  const shown = shownOfBoth(a, b, language)
  return {
    minutes: Number(isBody(a)) + Number(isBody(b)) - Number(isBody({ shown })),
    cost: costOf(a, b, language),
    group: () => {
      const merged = mergeDrafts(a, b, language)
      const opening: Draft = announces && shown.kind !== 'divider' ? { ...merged, opens: true } : merged
      return { ...group, drafts: group.drafts.with(first, opening).filter((_, place) => place !== second) }
    },
  }
}

/** Prose costs as much as it fills of a slide; more under two headings. */
const OTHER_HEADING_COST = 0.25
const DIVIDER_COST = 0.25
const EXHIBIT_COST = 0.5
const EXHIBIT_COST_EACH = 0.2

function costOf(a: Draft, b: Draft, language: Language): number {
  if (a.shown.kind === 'divider' || b.shown.kind === 'divider') return DIVIDER_COST
  const exhibits = [a, b].flatMap(({ shown }) => (shown.kind === 'exhibit' ? [WEIGHT[shown.as]] : []))
  if (exhibits.length > 0) return EXHIBIT_COST + EXHIBIT_COST_EACH * Math.min(...exhibits)
  const headings = headingsOf([...a.passages, ...b.passages]).length > 1 ? OTHER_HEADING_COST : 0
  return headings + (a.length + b.length) / language.proseLimit
}

function isChart({ shown }: Draft): boolean {
  return shown.kind === 'chart'
}

/** The more rows a chart has, the more it is missed; less so where its section has others. */
function chartsLess(group: Group): readonly Less[] {
  const charts = group.drafts.filter(isChart)
  return charts.map((chart) => ({
    minutes: 1,
    cost: chartCost(chart, charts.length),
    group: () => ({ ...group, drafts: group.drafts.filter((draft) => draft !== chart) }),
  }))
}

const CHART_COST = 1.1
const ROW_COST = 0.12
const MOST_ROWS = 10
const OTHER_CHARTS_GAIN = 0.4

function chartCost({ shown }: Draft, charts: number): number {
  const rows = shown.kind === 'chart' ? Math.min(MOST_ROWS, shown.chart.rows) : 0
  return CHART_COST + ROW_COST * rows - (charts > 1 ? OTHER_CHARTS_GAIN : 0)
}

const SOURCES_COST = 1.6

/** Every chart names its source in its foot. */
function withoutSources(outline: Outline): Step {
  return { slides: 1, minutes: 0, cost: SOURCES_COST, apply: () => ({ ...outline, sources: false }) }
}

const OTHER_SECTION_COST = 1

/** Two sections that are a slide each on one, where both are short enough for it and their headings fit in its title. */
function neighbourSteps(outline: Outline, language: Language): readonly Step[] {
  const { groups } = outline
  return groups.slice(1).flatMap((second, index) => {
    const first = groups[index]
    const [a, b] = [onlyProse(first), onlyProse(second)]
    if (first === undefined || a === undefined || b === undefined) return []
    const tops = [...first.tops, ...second.tops]
    const length = a.length + b.length
    if (length > language.proseLimit || joinedTitle(tops) === undefined) return []
    const group = { tops, drafts: [mergeDrafts(a, b, language)] }
    const cost = OTHER_SECTION_COST + length / language.proseLimit
    const apply = (): Outline => ({ ...outline, groups: groups.toSpliced(index, 2, group) })
    return [{ slides: 1, minutes: 1, cost, apply }]
  })
}

/** The one slide of a section that is prose and no more. */
function onlyProse(group: Group | undefined): Draft | undefined {
  const [only, ...others] = group?.drafts ?? []
  return only?.opens === true && only.shown.kind === 'prose' && others.length === 0 ? only : undefined
}
