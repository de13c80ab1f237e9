import type { Timeline, TimelineEvent } from '../../../data/schema.ts'
import { type Message, error } from '../../message/message.ts'
import { type Choice, type Datasets, findData } from './choose.ts'
import { formatSpan } from '../words/date.ts'
import { type Language, WORDS, translate } from '../words/language.ts'
import { momentOf } from '../words/moment.ts'
import { type Quote, quoteOf } from '../words/quote.ts'

/** One event as a timeline shows it: its words, and its place in time as years. */
export interface ShownEvent {
  readonly label: string
  readonly dates: string
  readonly lane: string | undefined
  readonly start: number
  readonly end: number | undefined
  readonly highlighted: boolean
  readonly quote: Quote
  readonly event: TimelineEvent
}

/** The events of a timeline in order of time, in one language. */
export interface Chronology {
  readonly timeline: Timeline
  readonly language: Language
  readonly events: readonly ShownEvent[]
}

/** What the author wrote on a timeline. */
export interface TimelineAttributes {
  readonly data?: string | undefined
  readonly highlight?: string | undefined
}

/** Finds the events that a timeline names. */
export function chooseChronology(
  datasets: Datasets,
  { data, highlight }: TimelineAttributes,
  language: Language,
): Choice<Chronology> {
  const found = findData(datasets, data, 'timeline')
  if ('messages' in found) return found
  const messages = checkHighlight(found.value, highlight, language)
  if (messages.length > 0) return { messages }
  const events = found.value.events.map((event) => showEvent(event, language, isNamed(event, highlight)))
  return {
    value: { timeline: found.value, language, events: events.toSorted((a, b) => a.start - b.start) },
  }
}

function checkHighlight({ events }: Timeline, highlight: string | undefined, language: Language): Message[] {
  if (highlight === undefined || events.some((event) => isNamed(event, highlight))) return []
  const labels = events.map(({ label }) => translate(label, language)).join('; ')
  return [error('chart/highlight', `highlight: found "${highlight}", expected the label of an event: ${labels}`)]
}

function isNamed({ label }: TimelineEvent, name: string | undefined): boolean {
  const wanted = name?.trim().toLowerCase()
  return Object.values(label).some((text) => text.toLowerCase() === wanted)
}

function showEvent(event: TimelineEvent, language: Language, highlighted: boolean): ShownEvent {
  const label = translate(event.label, language)
  const dates = formatSpan(event, language)
  return {
    label,
    dates,
    lane: event.lane && translate(event.lane, language),
    start: momentOf(event.start),
    end: event.end === undefined ? undefined : momentOf(event.end),
    highlighted,
    quote: quoteOf(`${label}${WORDS[language].colon}${dates}`, event, language),
    event,
  }
}
