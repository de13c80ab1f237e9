import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordPath } from '../../src/deck/store.ts'
import { generateDeck } from '../../src/generate/generate.ts'
import { writeGenerated } from '../../src/generate/write.ts'
import { makeFolder } from '../support/folder.ts'

const ESSAY =
  '---\ntitle: Cats\nlang: en\n---\n\n## Sleep\n\nCats sleep for half of the day.\n\n## Food\n\nCats eat 5 fish in the evening.\n'

const DATASET = {
  measure: 'headcount',
  title: { en: 'Cats by country' },
  rows: [
    {
      subject: 'Malta',
      value: 5,
      unit: 'cat',
      asOf: '2024',
      source: { essay: { en: 'Cats eat 5 fish in the evening.' } },
    },
  ],
}

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeEach(async () => {
  folder = await makeFolder({ 'essay.md': ESSAY, 'data/cats.json': JSON.stringify(DATASET) })
})
afterEach(() => folder.remove())

const at = (name: string) => path.join(folder.path, name)
const generate = () => generateDeck({ essay: at('essay.md'), deck: at('slides.md'), data: at('data') })

describe('generating', () => {
  test('gives the same bytes twice, and writes nothing', async () => {
    const [one, two] = [await generate(), await generate()]
    expect(one.messages).toEqual([])
    expect(one.value?.text).toBe(two.value?.text)
    await expect(readFile(at('slides.md'))).rejects.toThrow('ENOENT')
  })

  test('puts a figure where the sentence of a dataset of one row stands, and names the addon outside the package', async () => {
    const { value } = await generate()
    expect(value?.deck.slides.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'cover: Cats',
      'agenda: Agenda',
      'points: Sleep',
      'points: Food',
      'figure: Food',
      'sources: Sources',
    ])
    expect(value?.text).toContain('<BigFigure data="cats" subject="Malta" />\n\nCats eat 5 fish in the evening.\n')
    expect(value?.deck.meta).toMatchObject({ addons: ['essaydeck'], essay: 'essay.md' })
  })

  test('names a folder of datasets that is not beside the deck, and stops where there is none', async () => {
    const elsewhere = await generateDeck({ essay: at('essay.md'), deck: at('talks/slides.md'), data: at('data') })
    expect(elsewhere.value?.text).toContain('\ndata: ../data\n')
    const missing = await generateDeck({ essay: at('essay.md'), deck: at('slides.md'), data: at('figures') })
    expect(missing).toMatchObject({ value: undefined, messages: [{ rule: 'generate/data' }] })
  })

  test('a dataset that quotes no sentence of the essay is told, and gets no chart', async () => {
    const other = { ...DATASET, rows: DATASET.rows.map((row) => ({ ...row, source: { essay: { en: 'Dogs bark.' } } })) }
    await writeFile(at('data/cats.json'), JSON.stringify(other))
    const { value, messages } = await generate()
    expect(messages).toMatchObject([{ rule: 'plan/unused-dataset', severity: 'warning' }])
    expect(value?.text).not.toContain('<BigFigure')
  })

  test('many datasets of another essay are told together', async () => {
    const other = { ...DATASET, rows: DATASET.rows.map((row) => ({ ...row, source: { essay: { en: 'Dogs bark.' } } })) }
    for (const name of ['cats', 'dogs', 'hens', 'pigs']) await writeFile(at(`data/${name}.json`), JSON.stringify(other))
    const { messages } = await generate()
    expect(messages).toHaveLength(1)
    expect(messages[0]?.text).toContain('data/cats.json, data/dogs.json and 2 more')
  })

  test('a wrong row stops it, with file, row and field', async () => {
    await writeFile(at('data/cats.json'), JSON.stringify({ ...DATASET, rows: [{ ...DATASET.rows[0], value: '5' }] }))
    const { value, messages } = await generate()
    expect(value).toBeUndefined()
    expect(messages).toHaveLength(1)
    expect(messages[0]?.place?.file).toMatch(/data\/cats\.json$/u)
    expect(messages[0]?.text).toMatch(/row 1.*value.*"5"/u)
  })
})

describe('writing', () => {
  const write = async (text: string, options: Partial<Parameters<typeof writeGenerated>[2]> = {}) =>
    writeGenerated(at('slides.md'), text, { force: false, onEdits: 'refuse', ...options })
  const edit = async () => {
    const text = await readFile(at('slides.md'), 'utf8')
    await writeFile(at('slides.md'), text.replace('# Sleep', '# Sleep well'))
  }

  test('a new deck, and again where nobody edited it', async () => {
    const text = (await generate()).value?.text ?? ''
    expect(await write(text)).toMatchObject({ outcome: 'written', messages: [] })
    expect(await readFile(recordPath(at('slides.md')), 'utf8')).toBe(text)
    expect(await write(text)).toMatchObject({ outcome: 'unchanged' })
    expect(await write(text.replace('Cats sleep', 'All cats sleep'))).toMatchObject({ outcome: 'written' })
  })

  test('refuses to overwrite a slide edited by hand, and says which', async () => {
    const text = (await generate()).value?.text ?? ''
    await write(text)
    await edit()
    const { outcome, messages } = await write(text)
    expect(outcome).toBe('refused')
    expect(messages).toMatchObject([{ rule: 'generate/edited', severity: 'error' }])
    expect(messages[0]?.text).toContain('slide 3 ("Sleep well")')
    expect(await readFile(at('slides.md'), 'utf8')).toContain('# Sleep well')
  })

  test('keeps the edited deck where asked to, and tells that the essay moved on', async () => {
    const text = (await generate()).value?.text ?? ''
    await write(text)
    await edit()
    expect((await write(text, { onEdits: 'keep' })).messages).toMatchObject([
      { rule: 'generate/kept', severity: 'info' },
    ])
    const newer = text.replace('Cats sleep', 'All cats sleep')
    const { outcome, messages } = await write(newer, { onEdits: 'keep' })
    expect(outcome).toBe('kept')
    expect(messages.map(({ rule }) => rule)).toEqual(['generate/kept', 'generate/outdated'])
  })

  test('overwrites with force', async () => {
    const text = (await generate()).value?.text ?? ''
    await write(text)
    await edit()
    expect(await write(text, { force: true })).toMatchObject({ outcome: 'written' })
    expect(await readFile(at('slides.md'), 'utf8')).toBe(text)
  })

  test('a deck that was never generated is never overwritten', async () => {
    await writeFile(at('slides.md'), '# Mine\n')
    expect(await write((await generate()).value?.text ?? '')).toMatchObject({ outcome: 'refused' })
    expect(await readFile(at('slides.md'), 'utf8')).toBe('# Mine\n')
  })
})
