import path from 'node:path'
import { buildSite } from '../export/site/build-site.ts'
import { writeWhole } from '../files/write.ts'
import { report, say } from './report.ts'
import { readProject } from './project.ts'
import { renderIndex } from './site-index.ts'

export interface BuildCommand {
  readonly out: string
}

/**
 * `essaydeck build [DECK]`: makes a static site that works under any address and with no network. Without a deck: all of the
 * project's, each in a folder of its own, and a page that links them.
 */
export async function buildCommand(deck: string | undefined, options: BuildCommand): Promise<void> {
  if (deck !== undefined) {
    await buildOne(deck, options.out)
    return
  }
  const { value: project, messages } = await readProject('.')
  report(messages)
  if (project === undefined) return
  const names = project.decks.map(({ pdf }) => path.basename(pdf, '.pdf'))
  const titles: (string | undefined)[] = []
  for (const [index, { slides }] of project.decks.entries()) {
    titles.push(await buildOne(slides, path.join(options.out, names[index] ?? String(index + 1))))
  }
  const links = names.flatMap((name, index) => (titles[index] === undefined ? [] : [{ name, title: titles[index] }]))
  if (links.length < names.length) return
  await writeWhole(path.join(options.out, 'index.html'), renderIndex(links))
  say(`${path.join(options.out, 'index.html')}: wrote the page that links ${links.length} decks`)
}

/** Builds one deck; its title where that worked. */
async function buildOne(deck: string, out: string): Promise<string | undefined> {
  say(`${deck} → ${out}`)
  const { value, messages } = await buildSite({ entry: deck, out })
  report(messages)
  if (value === undefined) return undefined
  say(`  wrote a site of ${value.slides.length} slides`)
  return value.title
}
