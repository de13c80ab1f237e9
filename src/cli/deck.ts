import { generateDeck } from '../generate/generate.ts'
import { writeGenerated } from '../generate/write.ts'
import { writePictures } from '../generate/pictures/write-pictures.ts'
import { writeData } from '../generate/write-data.ts'
import { exportAsText } from './export.ts'
import { layersOf } from './export/project-settings.ts'
import { lengthOf } from './length.ts'
import { readProject } from './project.ts'
import type { Project } from './project.ts'
import { report, say } from './report.ts'

export interface DeckCommand {
  readonly browser?: string
}

type ProjectDeck = Project['decks'][number]

/**
 * `essaydeck deck`: for every deck of the project, generates the slides from the essay (slides edited by hand are kept, and
 * named) and exports them as the project says, if it does not, as PDF. Ends by saying what it wrote.
 */
export async function deckCommand(options: DeckCommand): Promise<void> {
  const { value: project, messages } = await readProject('.')
  report(messages)
  if (project === undefined) return
  const written: string[] = []
  for (const [index, deck] of project.decks.entries()) {
    if (await generateSlides(deck)) written.push(...(await exportSlides(project, index, options)))
  }
  say(written.length === 0 ? 'Wrote nothing.' : `Wrote ${written.join(' and ')}.`)
}

/** Whether there are slides to print. */
async function generateSlides({ essay, slides, length }: ProjectDeck): Promise<boolean> {
  const { value, messages } = await generateDeck({ essay, deck: slides, length: lengthOf(length ?? {}) })
  report(messages)
  if (value === undefined) return false
  const { outcome, messages: about } = await writeGenerated(slides, value.text, { force: false, onEdits: 'keep' })
  report(about)
  if (outcome === 'written') report(await writeData(value.data))
  if (outcome === 'written' || outcome === 'unchanged') report(await writePictures(value.pictures))
  say(`${essay} → ${slides}: ${OUTCOMES[outcome]}`)
  return true
}

const OUTCOMES = {
  written: 'wrote it',
  unchanged: 'as it was',
  kept: 'kept the slides as they are',
  refused: 'refused',
} as const

async function exportSlides(project: Project, index: number, { browser }: DeckCommand): Promise<readonly string[]> {
  const deck = project.decks[index]
  if (deck === undefined) return []
  const essays = project.decks.map(({ essay }) => essay)
  const files = layersOf(project, index)
  return await exportAsText({ deck: deck.slides, commandLine: {}, files, projectPdf: deck.pdf, essays }, browser)
}
