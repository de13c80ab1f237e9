import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The name under which other decks use this package's components and layouts. */
const ADDON = 'essaydeck'

/**
 * The addons a deck in `folder` needs: this package by name; by its path for a deck in a subfolder of the package (`@/` is
 * the deck's own folder to Slidev); none in the package's own folder, where everything is around the deck.
 */
export async function addonsFor(folder: string): Promise<readonly string[]> {
  const nearest = await nearestPackage(folder)
  if (nearest?.name !== ADDON) return [ADDON]
  const up = path.relative(folder, nearest.folder).replaceAll(path.sep, '/')
  return up === '' ? [] : [`@/${up}`]
}

async function nearestPackage(
  folder: string,
): Promise<{ readonly folder: string; readonly name: unknown } | undefined> {
  const name = await packageName(folder)
  if (name !== undefined) return { folder, name }
  const parent = path.dirname(folder)
  return parent === folder ? undefined : nearestPackage(parent)
}

/** The name in a folder's package.json, empty where it has none; undefined where there is no package.json to read. */
async function packageName(folder: string): Promise<unknown> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest ? manifest.name : ''
  } catch {
    return undefined
  }
}
