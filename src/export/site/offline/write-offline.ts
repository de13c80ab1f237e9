import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { DeckInfo } from '../deck-info.ts'
import { MANIFEST, withManifest, withWorker, WORKER } from './app-page.ts'
import { drawIcon } from './icon.ts'
import { ICONS, renderManifest } from './manifest.ts'
import { hashFiles, listFiles, versionOf } from './precache.ts'
import { renderServiceWorker } from './service-worker.ts'

const PAGE = 'index.html'

/** Makes a built deck an app that can be installed and needs no network once it was seen. */
export async function writeApp(folder: string, deck: DeckInfo): Promise<void> {
  for (const [side, name] of Object.entries(ICONS)) {
    const file = path.join(folder, name)
    if (!existsSync(file)) await writeFile(file, drawIcon(Number(side)))
  }
  await writeFile(path.join(folder, MANIFEST), renderManifest(deck))
  const page = path.join(folder, PAGE)
  await writeFile(page, withManifest(await readFile(page, 'utf8')))
  await writeWorker(folder, Object.keys(await listFiles(folder)))
}

/** Makes a page keep itself, and the files that it names, for when there is no network. */
export async function writeWorker(folder: string, names: readonly string[]): Promise<void> {
  const version = versionOf(await hashFiles(folder, names))
  const page = path.join(folder, PAGE)
  await writeFile(page, withWorker(await readFile(page, 'utf8'), version))
  await writeFile(path.join(folder, WORKER), renderServiceWorker(await hashFiles(folder, names), version))
}
