import { existsSync } from 'node:fs'
import path from 'node:path'

/** The name that a deck's folder of datasets has where its headmatter does not say another. */
const NAME = 'data'

/** The folder of a deck's datasets: what its headmatter names as `data`, from the deck's folder; else `data` beside it. */
export function dataFolder(deckFolder: string, headmatter: Readonly<Record<string, unknown>> = {}): string {
  const { data } = headmatter
  return path.resolve(deckFolder, typeof data === 'string' ? data : NAME)
}

/** How a deck's headmatter names a folder of datasets; undefined where it need not. */
export function namedDataFolder(deckFolder: string, folder: string): string | undefined {
  const [deck, data] = [path.resolve(deckFolder), path.resolve(folder)]
  if (data === dataFolder(deck) || !existsSync(data)) return undefined
  return path.relative(deck, data).replaceAll(path.sep, '/') || '.'
}
