import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import { describe, expect, test } from 'vitest'
import { datasetMessages, readDatasets } from '../src/datasets/read.ts'
import { allSections, allSentences } from '../src/essay/model.ts'
import { generateDeck } from '../src/generate/generate.ts'
import { primarySubtag } from '../src/language/index.ts'
import { essayOf } from './support/essay.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const datasets = await readDatasets(`${root}/data`)
const rows = Object.entries(datasets).flatMap(([name, entry]) =>
  'dataset' in entry ? entry.dataset.rows.map((row) => ({ name, row, dataset: entry.dataset })) : [],
)

test('the data files are right', () => {
  expect(datasetMessages(datasets)).toEqual([])
  expect(Object.keys(datasets)).toEqual(expect.arrayContaining(['funding', 'medals', 'valuations']))
})

describe.each([
  { essayFile: 'essays/france-ai.zh.md', deckFile: 'slides.md' },
  { essayFile: 'essays/france-ai.en.md', deckFile: 'slides.en.md' },
])('$essayFile', async ({ essayFile, deckFile }) => {
  const source = readFileSync(root + essayFile, 'utf8')
  const essay = essayOf(source, essayFile)
  const sentences = allSentences(essay).map(({ text }) => text)
  const generate = () => generateDeck({ essay: root + essayFile, deck: root + deckFile, data: `${root}/data` })
  const { value, messages } = await generate()

  test('is long enough to be an essay', () => {
    const text = sentences.join('\n')
    if (essay.lang === 'en') expect(text.split(/\s+/u).length).toBeGreaterThanOrEqual(2500)
    else expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThanOrEqual(3500)
  })

  test('has every section', () => {
    const numbers = [...allSections(essay.sections)].map(({ number }) => number)
    const companies = Array.from({ length: 10 }, (_, index) => `5.${index + 1}`)
    expect(numbers).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', '6', ...companies]))
    expect(essay.blocks.flatMap(({ kind }) => kind)).toContain('list')
  })

  test.each(rows)('states $name of $row.subject, with its date, in the sentence the data quotes', ({ row }) => {
    const quoted = row.source.essay?.[primarySubtag(essay.lang)] ?? ''
    expect(sentences).toContain(quoted)
    expect(quoted).toContain(row.asOf.slice(0, 4))
    expect(quoted).toMatch(figurePattern(row.value))
  })

  test('generates a deck without a message, and the same bytes again', async () => {
    expect(messages).toEqual([])
    expect((await generate()).value?.text).toBe(value?.text)
  })

  test('loses no sentence: each is on a slide or in a note, in order', () => {
    // Read back from the Markdown file itself, by Slidev's parser and not by our own model of the deck.
    const slides = parseSync(value?.text ?? '', deckFile).slides
    const text = slides.map(({ content, note }) => plain(`${content}\n${note ?? ''}`)).join('')
    let from = 0
    for (const sentence of sentences) {
      const found = text.indexOf(plain(sentence), from)
      expect(found, sentence).toBeGreaterThanOrEqual(0)
      from = found
    }
  })

  test('its deck is the one committed, slide for slide, but for slides edited by hand', () => {
    const record = readFileSync(`${root}.essaydeck/${deckFile}`, 'utf8')
    expect(record).toBe(value?.text)
  })
})

/** The digits of a value as either language may write it: 113000000 as 113, 1.13 (亿) or 11300 (万). */
function figurePattern(value: number): RegExp {
  const forms = [1, 1e4, 1e6, 1e8, 1e9].map((scale) => String(Number((value / scale).toPrecision(6))))
  return new RegExp(`(^|[^\\d.])(${forms.map((form) => form.replace('.', '\\.')).join('|')})($|[^\\d])`, 'u')
}

/** Letters and digits only: what Markdown adds or escapes does not count. */
function plain(text: string): string {
  return text.replaceAll(/&\w+;|[^\p{L}\p{N}]/gu, '')
}
