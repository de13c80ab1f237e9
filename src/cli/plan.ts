import { renderNotes } from '../deck/notes.ts'
import type { Slide } from '../deck/model.ts'
import { generateDeck } from '../generate/generate.ts'
import { report, say } from './report.ts'
import { formatTable } from './table.ts'

export interface PlanCommand {
  readonly data?: string
  readonly out: string
  readonly repair: boolean
}

/** `essaydeck plan ESSAY`: prints the planned slides as a table and writes nothing. */
export async function planCommand(essay: string, options: PlanCommand): Promise<void> {
  const { value, messages } = await generateDeck({
    essay,
    deck: options.out,
    data: options.data,
    repair: options.repair,
  })
  report(messages)
  if (value === undefined) return
  const head = ['#', 'kind', 'title', 'section', 'points', 'notes', 'chart']
  say(formatTable([head, ...value.deck.slides.map(tableRow)]))
}

function tableRow(slide: Slide, index: number): readonly string[] {
  const points = 'points' in slide ? String(slide.points.length) : ''
  const chart = slide.kind === 'chart' ? slide.chart.dataset : ''
  const notes = String(renderNotes(slide.notes).length)
  return [String(index + 1), slide.kind, slide.title, slide.section ?? '', points, notes, chart]
}
