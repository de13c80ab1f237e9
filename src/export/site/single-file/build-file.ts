import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '../../../files/write.ts'
import { error, hasErrors, warning, type Message, type Result } from '../../../message/message.ts'
import { checkTarget } from '../../check-target.ts'
import { withTempFolder } from '../../temp-folder.ts'
import { buildSite } from '../build-site.ts'
import type { DeckInfo } from '../deck-info.ts'

/** A deck to build, and the page to write. */
export interface FileRequest {
  readonly entry: string
  readonly out: string
}

/** What came out: the deck, and the size of its page. */
export interface BuiltFile {
  readonly deck: DeckInfo
  readonly bytes: number
}

/**
 * Builds a deck as one HTML page that opens from a disk, with no server and no network. It is written whole, and only if no
 * message is an error; else the value is undefined.
 */
export async function buildFile({ entry, out }: FileRequest): Promise<Result<BuiltFile | undefined>> {
  const problems = await checkOut(path.resolve(out))
  if (problems.length > 0) return { value: undefined, messages: problems }
  return withTempFolder(async (folder) => {
    const { value: deck, messages } = await buildSite({ entry, out: folder, singleFile: true })
    if (deck === undefined || hasErrors(messages)) return { value: undefined, messages }
    const page = await readFile(path.join(folder, PAGE))
    await writeWhole(out, page)
    return { value: { deck, bytes: page.length }, messages: [...messages, ...(await checkRest(folder, out))] }
  })
}

const PAGE = 'index.html'

/** An essay may be a page, too: only one that Slidev made is replaced. */
async function checkOut(out: string): Promise<Message[]> {
  const problems = await checkTarget(out, '.html')
  if (problems.length > 0) return problems
  const page = await readFile(out, 'utf8').catch(() => '')
  if (page === '' || page.includes('<meta property="slidev:version"')) return []
  return [
    error('export/target-other', 'the file cannot be written: there is a page that is no deck', {
      place: { file: out },
      remedy: 'Choose another name with --out.',
    }),
  ]
}

/** What the bundler could not put into the page: it would be looked for beside it. Public files of addons lie elsewhere. */
async function checkRest(folder: string, out: string): Promise<Message[]> {
  const names = await readdir(path.join(folder, 'assets'), { recursive: true }).catch(() => [])
  return names.map((name) =>
    warning('export/file-rest', `the page cannot hold ${name}, and lacks it`, { place: { file: out } }),
  )
}
