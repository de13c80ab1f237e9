import { timeline as schema } from '../../../data/schema.ts'
import type { Timeline } from '../../../data/schema.ts'
import { chooseChronology } from '../../chart/select/timeline.ts'
import { layoutTimeline } from '../../chart/draw/timeline-layout.ts'
import { languageOf } from '../../chart/words/language.ts'
import type { Essay, Section } from '../../essay/model.ts'
import { allSections, sentencesOf } from '../../essay/model.ts'
import { SLIDE_WIDTH, heightBelow } from '../../plan/fit.ts'
import { datesIn, eventIn, eventReaderOf, isSupposed } from './events.ts'
import type { EventReader, FoundEvent } from './events.ts'

/** A timeline that the essay's own sentences make, and the name of its file. */
export interface FoundTimeline {
  readonly name: string
  readonly timeline: Timeline
}

/** The fewest events that make a timeline, and how much of its section they must tell. */
const FEWEST = 3
const SHARE = 0.3
/** More timelines than this in one talk are too many. */
const MOST_TIMELINES = 2

/** What timelines are found with: the essay, its language, and sentences whose facts are on a chart. */
export interface TimelineSearch {
  readonly essay: Essay
  readonly lang: string
  readonly charted: ReadonlySet<string>
}

/**
 * The timelines of sections that are told in order of time: at least three events, each a sentence with one date of its own
 * that can be cut to a short statement in its own words. What is supposed, planned or forecast, or charted already, is none.
 */
export function findTimelines({ essay, lang, charted }: TimelineSearch): readonly FoundTimeline[] {
  const reader = eventReaderOf(essay)
  if (reader === undefined) return []
  const made = [...allSections(essay.sections)].flatMap(
    (section) => timelineIn(section, { reader, lang, charted }) ?? [],
  )
  const best = new Set(made.toSorted((a, b) => b.events.length - a.events.length).slice(0, MOST_TIMELINES))
  return made
    .filter((timeline) => best.has(timeline))
    .map((timeline, index) => ({ name: index === 0 ? 'timeline' : `timeline-${index + 1}`, timeline }))
}

interface Search {
  readonly reader: EventReader
  readonly lang: string
  readonly charted: ReadonlySet<string>
}

function timelineIn(section: Section, { reader, lang, charted }: Search): Timeline | undefined {
  const sentences = sentencesOf(section.blocks).filter(({ verbatim }) => verbatim !== true)
  const told = sentences.filter(({ text }) => !isSupposed(text, reader)).map((sentence) => datesIn(sentence, reader))
  if (!isInOrder(told.flat())) return undefined
  const events = sentences
    .filter(({ text }) => !charted.has(text))
    .flatMap((sentence) => eventIn(sentence, reader) ?? [])
  if (events.length < sentences.length * SHARE) return undefined
  return fitting(onePerDate(events), section.title, lang)
}

/** Whether no date is before the one told before it; a month is in its year. */
function isInOrder(dates: readonly string[]): boolean {
  return dates.every((date, index) => {
    const before = dates[index - 1]
    return before === undefined || date.slice(0, before.length) >= before.slice(0, date.length)
  })
}

/** Of several events of one date none is more than the others: the first stands. */
function onePerDate(events: readonly FoundEvent[]): readonly FoundEvent[] {
  const first = new Map(events.toReversed().map((event) => [event.date, event]))
  return events.filter((event) => first.get(event.date) === event)
}

/** The timeline of some events, without the longest where there is no room for all. */
function fitting(events: readonly FoundEvent[], title: string, lang: string): Timeline | undefined {
  // A heading that ends in "…" is the beginning of a sentence, made for want of headings.
  if (events.length < FEWEST || title.trim() === '' || title.endsWith('…')) return undefined
  const timeline: Timeline = {
    title: { [lang]: title },
    events: events.map(({ date, label, sentence }) => ({
      label: { [lang]: label },
      start: date,
      source: { essay: { [lang]: sentence } },
    })),
  }
  if (fits(timeline, title, lang)) return schema.safeParse(timeline).success ? timeline : undefined
  const longest = events.toSorted((a, b) => b.label.length - a.label.length)[0]
  return fitting(
    events.filter((event) => event !== longest),
    title,
    lang,
  )
}

/** Pixels of the source below a timeline, and of the margins around it. */
const FOOT = 52

/** Whether a timeline is drawn as points on an axis, and has room below the title. */
function fits(timeline: Timeline, title: string, lang: string): boolean {
  const entry = { kind: 'timeline', dataset: timeline } as const
  const chosen = chooseChronology({ timeline: entry }, { data: 'timeline' }, languageOf(lang))
  if ('messages' in chosen) return false
  const layout = layoutTimeline(chosen.value, SLIDE_WIDTH)
  return layout.form === 'points' && layout.above + layout.below <= heightBelow(title) - FOOT
}
