import { renderNotes } from '../deck/notes.ts'
import type { Slide } from '../deck/model.ts'
import { generateDeck } from '../generate/generate.ts'
import { lengthOf } from './length.ts'
import { report, say } from './report.ts'
import { formatTable } from '../message/table.ts'

export interface PlanCommand {
  readonly data?: string
  readonly out: string
  readonly repair: boolean
  readonly slides?: number
  readonly minutes?: number
  readonly json: boolean
}

/** `essaydeck plan ESSAY`: prints the planned slides, as a table or as JSON, and writes nothing. */
export async function planCommand(essay: string, options: PlanCommand): Promise<void> {
  const { value, messages } = await generateDeck({
    essay,
    deck: options.out,
    data: options.data,
    repair: options.repair,
    length: lengthOf(options),
  })
  report(messages)
  if (value === undefined) return
  if (options.json) {
    say(JSON.stringify(value.deck.slides.map(jsonOf), undefined, 2))
    return
  }
  const head = ['#', 'kind', 'title', 'section', 'points', 'notes', 'chart']
  say(formatTable([head, ...value.deck.slides.map(tableRow)]))
}

/** A planned slide as JSON: what the table shows, its points and notes in full. */
function jsonOf(slide: Slide, index: number): Readonly<Record<string, unknown>> {
  const { kind, title, section = null, notes } = slide
  return {
    number: index + 1,
    kind,
    title,
    section,
    points: 'points' in slide ? slide.points : [],
    notes: renderNotes(notes),
    chart: 'chart' in slide ? slide.chart : null,
  }
}

function tableRow(slide: Slide, index: number): readonly string[] {
  const points = 'points' in slide ? String(slide.points.length) : ''
  const chart = 'chart' in slide ? slide.chart.dataset : ''
  const notes = String(renderNotes(slide.notes).length)
  return [String(index + 1), slide.kind, slide.title, slide.section ?? '', points, notes, chart]
}
