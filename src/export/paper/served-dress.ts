import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { DeckDress } from '../site/build-request.ts'
import { fillPlaces } from '../site/shell/places.ts'

/** What the page of a deck is given that a shell shows: the page itself, the styles with the deck's own, its public files. */
export function serveDress(
  folder: string,
  { page, styles, places, folders }: DeckDress,
): (address: string) => Promise<string | Uint8Array> | undefined {
  return (address) => {
    if (path.posix.extname(address) === '') return Promise.resolve(page)
    if (address === styles)
      return readFile(path.join(folder, styles), 'utf8').then((sheet) => fillPlaces(sheet, places))
    const file = publicFile(address, folders)
    return file === undefined ? undefined : readFile(file)
  }
}

/** The file of a public folder that has an address; of several the last, as when they are copied one over the other. */
function publicFile(address: string, folders: DeckDress['folders']): string | undefined {
  const inside = path.posix.normalize(decodeURIComponent(address))
  const files = folders.flatMap(([at, folder]) =>
    inside.startsWith(at) ? [path.join(folder, inside.slice(at.length))] : [],
  )
  return files.findLast((file) => existsSync(file))
}
