import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The name under which other decks use this package's components and layouts. */
const ADDON = 'essaydeck'

/** The addons a deck in `folder` needs: this one, but for a deck in the package's own folder, which has it all around it. */
export async function addonsFor(folder: string): Promise<readonly string[]> {
  return (await packageName(folder)) === ADDON ? [] : [ADDON]
}

async function packageName(folder: string): Promise<unknown> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest ? manifest.name : undefined
  } catch {
    // No package.json, or one that npm cannot read either: then it is not ours.
    return undefined
  }
}
