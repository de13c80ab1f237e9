import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import type { DeckInfo } from '../../src/export/site/deck-info.ts'
import { buildSite } from '../../src/export/site/build-site.ts'
import { writeWhole } from '../../src/files/write.ts'
import type { Result } from '../../src/message/message.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A built site, in `folder`, to be read only, and what its build gave. */
export interface SharedSite {
  readonly folder: string
  readonly built: Result<DeckInfo | undefined>
}

/** The site of a deck of this project, by its path in it: built by the file that asks first, for all that ask in the same run. */
export async function sharedSite(deck: string): Promise<SharedSite> {
  const home = path.join(inject('runFolder'), deck.replaceAll('/', '-'))
  const folder = path.join(home, 'site')
  const report = path.join(home, 'report.json')
  if (await isFirst(home)) {
    const built = await buildSite({ entry: path.join(ROOT, deck), out: folder })
    await writeWhole(report, JSON.stringify(built))
  }
  return { folder, built: await readReport(report) }
}

/** Of several that make a folder one is the first. */
async function isFirst(home: string): Promise<boolean> {
  try {
    await mkdir(home)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

/** What another file has found, once it has; a hook that waits for ever is ended by its time limit. */
async function readReport(file: string): Promise<SharedSite['built']> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) return JSON.parse(text) as SharedSite['built']
    await wait(100)
  }
}
