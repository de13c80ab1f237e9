import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../data/schema.ts'
import { datasetsOf, readDatasets } from '../../src/datasets/read.ts'
import { renderDeck } from '../../src/deck/render.ts'
import { verifyDeck } from '../../src/deck/verify.ts'
import type { Essay } from '../../src/essay/model.ts'
import { datasetsFromFacts } from '../../src/facts/datasets.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { primarySubtag } from '../../src/language/index.ts'
import { planDeck } from '../../src/plan/plan.ts'
import type { Length } from '../../src/plan/length/steer.ts'
import { essayOf } from '../support/essay.ts'
import { nastyMarkdown } from '../support/nasty-markdown.ts'

const PATIENCE = 60_000
const MOST = 9999

interface Material {
  readonly name: string
  readonly essay: Essay
  readonly datasets: ReadonlyMap<string, Dataset>
}

const plan = ({ essay, datasets }: Omit<Material, 'name'>, length?: Length) =>
  planDeck(essay, { datasets, essayPath: 'essay.md', addons: [], length })
const slides = (count: number): Length => ({ unit: 'slides', count })

const root = new URL('../../', import.meta.url).pathname
const known = datasetsOf(await readDatasets(`${root}/data`), 'values')

/** Our own essays with their data, and the texts of the corpus, but for the unseen, with what their own facts make. */
const materials: readonly Material[] = [
  ...['france-ai.zh.md', 'france-ai.en.md'].map((name) => ({
    name,
    essay: essayOf(readFileSync(`${root}/essays/${name}`, 'utf8'), name),
    datasets: known,
  })),
  ...readdirSync(`${root}/tests/facts/corpus`)
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('unseen-'))
    .map((name) => {
      const essay = essayOf(readFileSync(`${root}/tests/facts/corpus/${name}`, 'utf8'), name)
      const found = datasetsFromFacts(findFacts({ ...essay, blocks: [] }), {
        lang: primarySubtag(essay.lang),
        date: essay.date,
      })
      return { name, essay, datasets: new Map(found.map((one) => [one.name, one.dataset])) }
    }),
]

test('there are essays to try', () => {
  expect(materials.length).toBeGreaterThan(40)
})

describe('a deck of so many slides', { timeout: PATIENCE }, () => {
  test.each(materials)('has exactly as many, for any number between the fewest and the most: $name', (material) => {
    const fewest = plan(material, slides(1)).value.slides.length
    const most = plan(material, slides(MOST)).value.slides.length
    const usual = plan(material).value.slides.length
    expect(fewest).toBeLessThanOrEqual(usual)
    expect(most).toBeGreaterThanOrEqual(usual)
    fc.assert(
      fc.property(fc.integer({ min: fewest, max: most }), (count) => {
        const { value: deck, messages } = plan(material, slides(count))
        expect(deck.slides).toHaveLength(count)
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(messages.filter(({ rule }) => rule === 'plan/length')).toEqual([])
        expect(verifyDeck(renderDeck(deck), deck, 'slides.md')).toEqual([])
      }),
      { numRuns: 6, seed: 7 },
    )
  })

  test('of any Markdown loses nothing, whatever the number', () => {
    fc.assert(
      fc.property(nastyMarkdown, fc.integer({ min: 1, max: 30 }), (markdown, count) => {
        const essay = essayOf(`---\ntitle: T\n---\n\n# Section\n\nText here.\n\n${markdown}`)
        const { value: deck, messages } = plan({ essay, datasets: new Map() }, slides(count))
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(verifyDeck(renderDeck(deck), deck, 'slides.md')).toEqual([])
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  test('that is too few or too many is the nearest possible, and says so', () => {
    const material = materials[0]
    if (material === undefined) throw new Error('no essay')
    const short = plan(material, slides(3))
    expect(short.value.slides).toHaveLength(8)
    expect(short.messages).toContainEqual(
      expect.objectContaining({
        rule: 'plan/length',
        severity: 'warning',
        text: 'the deck is 8 slides, not 3: the cover, the agenda and a slide for each section remain',
      }),
    )
    const long = plan(material, slides(MOST))
    expect(long.messages).toContainEqual(
      expect.objectContaining({ rule: 'plan/length', text: expect.stringContaining('no more prose') as string }),
    )
  })
})

describe('a talk of so many minutes', () => {
  test('has as many slides that are no cover, agenda, divider or sources', () => {
    const material = materials[1]
    if (material === undefined) throw new Error('no essay')
    for (const count of [10, 20, 30, 45]) {
      const { slides: made } = plan(material, { unit: 'minutes', count }).value
      expect(made.filter(({ kind }) => !['cover', 'agenda', 'section', 'sources'].includes(kind))).toHaveLength(count)
    }
  })
})

const SECTIONS = `---
title: T
lang: en
---

## 1 Cats

### 1.1 Sleep

Cats sleep for half of the day. Cats dream of **mice**.

### 1.2 Food

Cats eat 5 fish in the evening.

## 2 Dogs

Dogs bark at the moon.
`

describe('a shorter deck', () => {
  const material = { essay: essayOf(SECTIONS), datasets: new Map() }
  const outline = (count: number) =>
    plan(material, slides(count)).value.slides.map(({ kind, title }) => `${kind}: ${title}`)

  test('joins neighbouring subsections under both their headings, then a divider with its only slide', () => {
    expect(outline(5).slice(2)).toEqual(['section: Cats', 'points: Sleep · Food', 'points: Dogs'])
    expect(outline(4).slice(2)).toEqual(['points: Cats', 'points: Dogs'])
  })

  test('names in the notes what stood under which heading, and keeps the section in the running head', () => {
    const cats = plan(material, slides(4)).value.slides[2]
    expect(cats).toMatchObject({ opens: { number: '1' }, section: '1' })
    expect(JSON.stringify(cats?.notes)).toMatch(/1\.1 Sleep.*mice.*1\.2 Food.*5 fish/u)
  })

  test('gives each of the sections that share a slide its say', () => {
    expect(plan(material, slides(4)).value.slides[2]).toMatchObject({
      points: ['Cats sleep for half of the day', 'Cats dream of mice', 'Cats eat 5 fish in the evening'],
    })
  })
})

describe('a longer deck', () => {
  test('cuts a long paragraph between two sentences, and keeps its emphasis', () => {
    const text = 'Cats sleep by day. Cats **hunt** by night. Dogs sleep by night. Dogs *bark* by day.'
    const essay = essayOf(`---\ntitle: T\nlang: en\n---\n\n## A\n\n${text}\n`)
    const { slides: made } = plan({ essay, datasets: new Map() }, slides(3)).value
    expect(made.map(({ title }) => title)).toEqual(['T', 'A', 'A (2/2)'])
    expect(made.slice(1)).toMatchObject([
      { points: ['Cats sleep by day', 'Cats hunt by night'] },
      { points: ['Dogs sleep by night', 'Dogs bark by day'] },
    ])
    expect(JSON.stringify(made[2]?.notes)).toContain('emphasis')
  })

  test('keeps counting in a numbered list that is cut', () => {
    const essay = essayOf(
      '---\ntitle: T\nlang: en\n---\n\n## A\n\n1. One cat.\n2. Two cats.\n3. Three cats.\n4. Four cats.\n',
    )
    const { slides: made } = plan({ essay, datasets: new Map() }, slides(3)).value
    expect(made[2]?.notes).toMatchObject([{ type: 'list', start: 3 }])
  })
})
