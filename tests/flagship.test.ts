import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import { describe, expect, test } from 'vitest'
import { datasetMessages, datasetsOf, readDatasets } from '../src/datasets/read.ts'
import { allSections, allSentences } from '../src/essay/model.ts'
import { generateDeck } from '../src/generate/generate.ts'
import { primarySubtag } from '../src/language/index.ts'
import { essayOf } from './support/essay.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const datasets = await readDatasets(`${root}/data`)
const rows = [...datasetsOf(datasets, 'values')].flatMap(([name, dataset]) =>
  dataset.rows.map((row) => ({ name, row, dataset })),
)

const companies = [...datasetsOf(datasets, 'companies').values()].flatMap((file) =>
  file.companies.map(({ name }) => name),
)
const quotes = [
  ...[...datasetsOf(datasets, 'timeline')].flatMap(([name, { events }]) =>
    events.map(({ label, source }) => ({ name, subject: label['en'], source })),
  ),
  ...[...datasetsOf(datasets, 'companies')].flatMap(([name, file]) =>
    file.companies.map((company) => ({ name, subject: company.name, source: company.source })),
  ),
  ...[...datasetsOf(datasets, 'people')].flatMap(([name, file]) =>
    file.people.map((person) => ({ name, subject: person.name, source: person.source })),
  ),
  ...[...datasetsOf(datasets, 'investors')].flatMap(([name, file]) =>
    file.investors.map((investor) => ({ name, subject: investor.name, source: investor.source })),
  ),
].map(({ name, subject, source }) => ({ name, subject, essay: source.essay ?? {} }))

test('the data files are right', () => {
  expect(datasetMessages(datasets)).toEqual([])
  const values =
    'funding headcount hugging-face-people medals medals-per-capita owkin-funding population revenue valuations'
  const others = 'companies investors milestones people reigns'
  expect(Object.keys(datasets).toSorted()).toEqual([...values.split(' '), ...others.split(' ')].toSorted())
})

test('both decks tell the same story, slide for slide', () => {
  const [chinese, english] = ['slides.md', 'slides.en.md'].map((file) =>
    slidesOf(file).map((slide) => [fieldOf(slide, 'layout'), fieldOf(slide, 'company'), tagsIn(slide.content)]),
  )
  expect(chinese).toEqual(english)
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
    expect(quoted.replaceAll(/(?<=\d),(?=\d{3})/gu, '')).toMatch(figurePattern(row.value))
  })

  test.each(quotes)('states what $name says of $subject in the words the data quotes', ({ essay: quoted }) => {
    expect(source.replaceAll('*', '')).toContain(quoted[primarySubtag(essay.lang)])
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

  describe(`the deck edited by hand, ${deckFile}`, () => {
    const slides = slidesOf(deckFile)
    const layouts = slides.map((slide) => fieldOf(slide, 'layout'))

    test('has 28 to 36 slides: a divider per section, a slide per company, sources and an end', () => {
      expect(slides.length).toBeGreaterThanOrEqual(28)
      expect(slides.length).toBeLessThanOrEqual(36)
      expect(layouts.slice(0, 2)).toEqual(['cover', 'agenda'])
      expect(layouts.slice(-2)).toEqual(['sources', 'end'])
      const numbers = slides.flatMap((slide) => fieldOf(slide, 'number') ?? [])
      expect(numbers).toEqual(['1', '2', '3', '4', '5', '6'])
      expect(slides.flatMap((slide) => fieldOf(slide, 'company') ?? [])).toEqual(companies)
    })

    test('draws at least ten pictures of data', () => {
      const pictures = slides
        .flatMap(({ content }) => tagsIn(content))
        .filter((tag) => !/Facts|Source|Figure/u.test(tag))
      expect(new Set(pictures).size).toBeGreaterThanOrEqual(10)
    })

    test('has on each slide a title, notes and at most five points', () => {
      for (const { content, note, title } of slides) {
        expect(title).toMatch(/\S/u)
        expect(note, title).toMatch(/\S/u)
        expect(content.match(/^- /gmu)?.length ?? 0, title).toBeLessThanOrEqual(5)
      }
    })

    test('says every sentence of the essay in the notes', () => {
      const notes = slides.map(({ note }) => plain(note ?? '')).join(' ')
      for (const sentence of sentences) expect(notes).toContain(plain(sentence))
    })
  })
})

type Slide = ReturnType<typeof parseSync>['slides'][number]

function slidesOf(file: string): Slide[] {
  return parseSync(readFileSync(root + file, 'utf8'), file).slides
}

function fieldOf({ frontmatter }: Slide, name: string): unknown {
  return frontmatter[name]
}

/** The components on a slide, as they are written. */
function tagsIn(content: string): string[] {
  return content.match(/<[A-Z][^>]*>/gu) ?? []
}

/** The digits of a value as either language may write it: 113000000 as 113, 1.13 (亿) or 11300 (万). */
function figurePattern(value: number): RegExp {
  const forms = [1, 1e4, 1e6, 1e8, 1e9].map((scale) => String(Number((value / scale).toPrecision(6))))
  return new RegExp(`(^|[^\\d.])(${forms.map((form) => form.replace('.', '\\.')).join('|')})($|[^\\d])`, 'u')
}

/** Letters and digits only: what Markdown adds or escapes does not count. */
function plain(text: string): string {
  return text.replaceAll(/&\w+;|[^\p{L}\p{N}]/gu, '')
}
