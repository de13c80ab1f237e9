import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatDate } from '../chart/words/date.ts'
import { type Language, languages } from '../chart/words/language.ts'
import { formatValue, nameUnit } from '../chart/words/number.ts'

/** What every deck may need beside its own text: Latin letters, punctuation and currency signs. */
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
const SIGNS = '−×≈≤≥'

/** Where the deck's text comes from: its folders, that of its data, and the Markdown that Slidev has already read. */
export interface TextSources {
  readonly roots: readonly string[]
  readonly data: string
  readonly markdown: readonly string[]
}

/** Every character the deck can show, sorted, each once. */
export async function collectCharacters(sources: TextSources): Promise<string> {
  const data = await readTexts(sources.data, { deep: false })
  const texts = await Promise.all([
    ...sources.roots.flatMap((root) => ['components', 'layouts'].map((folder) => readTexts(path.join(root, folder)))),
    // The words of the captions, in every language.
    readTexts(fileURLToPath(new URL('../chart', import.meta.url))),
    // And those around the slides of a handout.
    readTexts(fileURLToPath(new URL('../handout', import.meta.url))),
  ])
  const written = languages().flatMap((language) => writtenByIntl(currenciesIn(data), language))
  return uniqueCharacters([ALWAYS.map(charactersOf).join(''), SIGNS, data, ...written, ...sources.markdown, ...texts])
}

function currenciesIn(data: string): ReadonlySet<string> {
  return new Set(Array.from(data.matchAll(/"([A-Z]{3})"/gu), ([, code = '']) => code))
}

/** What Intl writes of dates, of numbers of every size, and of some currencies. */
function writtenByIntl(currencies: ReadonlySet<string>, language: Language): string[] {
  const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}-01`)
  const sizes = Array.from({ length: 15 }, (_, index) => 10 ** index)
  return [
    ...months.map((date) => formatDate(date, language)),
    ...sizes.map((size) => formatValue(size, '', language)),
    ...[...currencies].flatMap((code) => [nameUnit(code, undefined, language), formatValue(1e4, code, language)]),
  ]
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

/** The sources in a folder, and where `deep` in those below: a folder of data may be that of the deck, with all it has installed. */
async function readTexts(folder: string, { deep } = { deep: true }): Promise<string> {
  if (!existsSync(folder)) return ''
  const entries = await readdir(folder, { recursive: deep, withFileTypes: true })
  const sources = entries.filter((entry) => entry.isFile() && /\.(?:vue|ts|json)$/.test(entry.name))
  const files = sources.map(({ parentPath, name }) => path.join(parentPath, name)).sort()
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('')
}
