import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toText } from '../../src/deck/text.ts'
import { generateDeck } from '../../src/generate/generate.ts'
import { exportPptx } from '../../src/pptx/export-pptx.ts'
import { readCases } from '../support/case.ts'
import { makeFolder } from '../support/folder.ts'
import { openPptx } from '../support/pptx.ts'

const NAMES = ['en-blog', 'en-figures', 'en-mixed', 'en-poison', 'fr-figures', 'ja-vertical', 'zh-figures', 'zh-scrape']

/** The words of a text, what is between them left out: typography may set other dashes and quotation marks. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const folded = (text: string): string => wordsOf(text).join('')

describe.each(readCases().filter(({ name, repair }) => NAMES.includes(name) && !repair))('$name', (one) => {
  let folder: Awaited<ReturnType<typeof makeFolder>>
  beforeAll(async () => {
    folder = await makeFolder()
    await mkdir(path.join(folder.path, 'data'))
    await writeFile(path.join(folder.path, one.file), one.bytes)
    for (const [name, bytes] of one.others) await writeFile(path.join(folder.path, name), bytes)
  })
  afterAll(() => folder.remove())

  test('every word of the generated deck is in the PPTX: on its slides, in its notes, or in a warning', async () => {
    const deck = path.join(folder.path, 'slides.md')
    const { value: made } = await generateDeck({ essay: path.join(folder.path, one.file), deck })
    if (made === undefined) throw new Error('nothing was generated')
    await writeFile(deck, made.text)
    for (const [file, content] of [...made.data, ...made.pictures]) {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true })
      await writeFile(file, content)
    }
    const out = path.join(folder.path, 'slides.pptx')
    const { value, messages } = await exportPptx({ entry: deck, out })
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value?.slides).toBe(made.deck.slides.length)

    const { slides, names, text } = await openPptx(await readFile(out))
    const alternatives = names
      .filter((name) => /^ppt\/slides\/[^/]+\.xml$/u.test(name))
      .flatMap((name) => [...text(name).matchAll(/descr="([^"]*)"/gu)].map(([, value = '']) => value))
    const told = messages.map((message) => message.text)
    const carried = folded(
      [...slides.flatMap(({ paragraphs, notes }) => [...paragraphs, ...notes]), ...alternatives, ...told].join('\n'),
    )
    expect(wordsOf(toText(made.deck)).filter((word) => !carried.includes(word))).toEqual([])
  })
})
