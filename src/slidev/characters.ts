import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What every deck may need beside its own text: Latin letters, punctuation, currency signs, and what Intl writes. */
const ALWAYS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x202f, 0x205f],
  [0x2070, 0x2079],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x3000, 0x303f],
  [0xff01, 0xff5e],
]
const INTL = '−×≈≤≥亿万千百十美欧元英镑日港人民币瑞士法郎加拿大澳新韩印度卢比俄年月日时分秒个家名位'

/** Where the deck's text comes from: its folders, and the Markdown that Slidev has already read. */
export interface TextSources {
  readonly roots: readonly string[]
  readonly userRoot: string
  readonly markdown: readonly string[]
}

/** Every character the deck can show, sorted, each once. */
export async function collectCharacters(sources: TextSources): Promise<string> {
  const texts = await Promise.all([
    ...sources.roots.flatMap((root) => ['components', 'layouts'].map((folder) => readTexts(path.join(root, folder)))),
    readTexts(path.join(sources.userRoot, 'data')),
    // The words of the captions, in every language.
    readTexts(fileURLToPath(new URL('../chart', import.meta.url))),
    // And those around the slides of a handout.
    readTexts(fileURLToPath(new URL('../handout', import.meta.url))),
  ])
  return uniqueCharacters([ALWAYS.map(charactersOf).join(''), INTL, ...sources.markdown, ...texts])
}

/** The characters of some texts, sorted, each once, without control characters. */
export function uniqueCharacters(texts: readonly string[]): string {
  const characters = new Set(texts.flatMap((text) => Array.from(text)))
  return [...characters]
    .filter((character) => character >= ' ')
    .sort()
    .join('')
}

function charactersOf([first, last]: readonly [number, number]): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

async function readTexts(folder: string): Promise<string> {
  if (!existsSync(folder)) return ''
  const files = await readdir(folder, { recursive: true })
  const sources = files.filter((file) => /\.(vue|ts|json)$/.test(file)).sort()
  return (await Promise.all(sources.map((file) => readFile(path.join(folder, file), 'utf8')))).join('')
}
