import path from 'node:path'
import { takePictures } from '../export/pictures/take-pictures.ts'
import type { Scheme } from '../export/pictures/take-pictures.ts'
import { formatCount } from './format.ts'
import { readProject } from './project.ts'
import { report, say } from './report.ts'

export interface PicturesCommand {
  readonly out: string
  readonly browser?: string
  readonly width: number
  readonly scheme: Scheme | 'both'
  readonly byLayout: boolean
}

/** `essaydeck pictures [DECK…]`: renders every slide to a PNG, and a contact sheet a scheme; without decks: the project's. */
export async function picturesCommand(decks: readonly string[], options: PicturesCommand): Promise<void> {
  for (const deck of decks.length > 0 ? decks : await projectDecks()) await takeOne(deck, options)
}

async function projectDecks(): Promise<string[]> {
  const { value, messages } = await readProject('.')
  report(messages)
  return value?.decks.map(({ slides }) => slides) ?? []
}

async function takeOne(deck: string, { scheme, ...options }: PicturesCommand): Promise<void> {
  const out = options.byLayout ? options.out : path.join(options.out, path.basename(deck, path.extname(deck)))
  say(`${deck} → ${out}`)
  const schemes: readonly Scheme[] = scheme === 'both' ? ['light', 'dark'] : [scheme]
  const { value, messages } = await takePictures({ ...options, entry: deck, out, schemes })
  report(messages)
  if (value !== undefined) say(`  wrote ${formatCount(value.length, 'picture')}`)
}
