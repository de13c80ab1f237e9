import { existsSync } from 'node:fs'
import path from 'node:path'
import { MessageError } from '../../message/message.ts'
import { PROJECT_FILE } from '../project-file.ts'
import type { Project } from '../project.ts'
import type { ExportWish } from './plan-export.ts'
import type { Layer } from './settings.ts'

/**
 * What the project file of this folder, if there is one, says of exporting a deck: its own settings where it is listed there,
 * and the project's, if the deck lies in its folder or below.
 * @throws MessageError where the file is not in order.
 */
export async function projectOf(deck: string): Promise<Pick<ExportWish, 'files' | 'essays'>> {
  if (!existsSync(PROJECT_FILE)) return { files: [], essays: [] }
  // Loaded only where there is one: what checks it takes as long to load as all the rest.
  const { readProject } = await import('../project.ts')
  const { value: project, messages } = await readProject('.')
  if (project === undefined) throw new MessageError(messages)
  const isBelow = !path.relative('.', deck).startsWith('..')
  const index = project.decks.findIndex(({ slides }) => path.resolve(slides) === path.resolve(deck))
  return { files: isBelow ? layersOf(project, index) : [], essays: project.decks.map(({ essay }) => essay) }
}

/** The settings of one deck, by its place in the project (-1 for none), and the project's. */
export function layersOf(project: Project, index: number): Layer[] {
  const layers = [
    { settings: project.decks[index]?.export, field: `decks.${index}.export` },
    { settings: project.export, field: 'export' },
  ]
  return layers.flatMap(({ settings, field }) =>
    settings === undefined ? [] : [{ settings, place: { file: PROJECT_FILE, field } }],
  )
}
