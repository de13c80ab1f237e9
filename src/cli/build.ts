import path from 'node:path'
import { buildSite } from '../export/site/build-site.ts'
import { writeWorker } from '../export/site/offline/write-offline.ts'
import { buildFile } from '../export/site/single-file/build-file.ts'
import { writeWhole } from '../files/write.ts'
import { formatCount, formatSize } from './format.ts'
import { report, say } from './report.ts'
import { readProject } from './project.ts'
import type { Project } from './project.ts'
import { renderIndex } from './site-index.ts'

export interface BuildCommand {
  readonly out?: string
  readonly singleFile: boolean
}

const SITE = 'out/site'

/**
 * `essaydeck build [DECK]`: makes a static site that works under any address and with no network, or one file that needs no
 * server either. Without a deck: all of the project's, each in a folder of its own with a page that links them, or in a file
 * of its own.
 */
export async function buildCommand(deck: string | undefined, { out, singleFile }: BuildCommand): Promise<void> {
  if (deck !== undefined) {
    await (singleFile ? buildOneFile(deck, out ?? htmlOf(deck)) : buildOne(deck, out ?? SITE))
    return
  }
  const { value: project, messages } = await readProject('.')
  report(messages)
  if (project !== undefined) await (singleFile ? buildFiles(project, out) : buildAll(project, out ?? SITE))
}

/** A project's files lie where its PDFs do, or all in one folder. */
async function buildFiles({ decks }: Project, folder: string | undefined): Promise<void> {
  for (const { slides, pdf } of decks) {
    const file = htmlOf(pdf)
    await buildOneFile(slides, folder === undefined ? file : path.join(folder, path.basename(file)))
  }
}

function htmlOf(file: string): string {
  return path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.html`)
}

async function buildOneFile(deck: string, out: string): Promise<void> {
  say(`${deck} → ${out}`)
  const { value, messages } = await buildFile({ entry: deck, out })
  report(messages)
  if (value !== undefined)
    say(`  wrote ${formatCount(value.deck.slides.length, 'slide')} in one file, ${formatSize(value.bytes)}`)
}

async function buildAll({ decks }: Project, out: string): Promise<void> {
  const names = decks.map(({ pdf }) => path.basename(pdf, '.pdf'))
  const titles: (string | undefined)[] = []
  for (const [index, { slides }] of decks.entries()) {
    titles.push(await buildOne(slides, path.join(out, names[index] ?? String(index + 1))))
  }
  const links = names.flatMap((name, index) => (titles[index] === undefined ? [] : [{ name, title: titles[index] }]))
  if (links.length < names.length) return
  await writeWhole(path.join(out, 'index.html'), renderIndex(links))
  await writeWorker(out, ['index.html'])
  say(`${path.join(out, 'index.html')}: wrote the page that links ${links.length} decks`)
}

/** Builds one deck; its title where that worked. */
async function buildOne(deck: string, out: string): Promise<string | undefined> {
  say(`${deck} → ${out}`)
  const { value, messages } = await buildSite({ entry: deck, out })
  report(messages)
  if (value === undefined) return undefined
  say(`  wrote a site of ${formatCount(value.slides.length, 'slide')}`)
  return value.title
}
