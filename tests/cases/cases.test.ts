import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataset as datasetSchema } from '../../data/schema.ts'
import { allSections } from '../../src/essay/model.ts'
import type { Essay, Section } from '../../src/essay/model.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { generateDeck } from '../../src/generate/generate.ts'
import type { Generated } from '../../src/generate/generate.ts'
import type { Message } from '../../src/message/message.ts'
import { readCases } from '../support/case.ts'
import { type SlideText, deckTexts } from '../support/deck-texts.ts'
import { makeFolder } from '../support/folder.ts'
import { fold, fragmentsOf } from '../support/fragments.ts'

const CASES = readCases()

test('there are at least twelve', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12)
})

describe.each(CASES.map((one) => ({ called: one.repair ? `${one.name}, repaired` : one.name, one })))(
  '$called',
  ({ one }) => {
    const { expected } = one
    let folder: Awaited<ReturnType<typeof makeFolder>>
    let made: Generated
    let messages: readonly Message[]
    let slides: readonly SlideText[]

    const generate = () =>
      generateDeck({
        essay: path.join(folder.path, one.file),
        deck: path.join(folder.path, 'slides.md'),
        data: path.join(folder.path, 'data'),
        repair: one.repair,
      })
    const datasets = () => [...made.data.values()].map((text) => datasetSchema.parse(JSON.parse(text)))
    const below = (file: string) => path.relative(folder.path, path.resolve(file)).replaceAll(path.sep, '/')

    beforeAll(async () => {
      folder = await makeFolder()
      await mkdir(path.join(folder.path, 'data'))
      await writeFile(path.join(folder.path, one.file), one.bytes)
      for (const [name, bytes] of one.others) await writeFile(path.join(folder.path, name), bytes)
      const result = await generate()
      messages = result.messages
      if (result.value === undefined) throw new Error(messages.map(({ text }) => text).join('\n'))
      made = result.value
      slides = deckTexts(made.text)
    })
    afterAll(() => folder.remove())

    test('what is told', () => {
      const told = messages.filter(({ severity, rule }) => !expected.wrongly.includes(`${severity} ${rule}`))
      expect(linesByRule(told)).toEqual(expected.messages)
    })

    test('what the essay says of itself', () => {
      const { title, author, date, lang } = made.essay
      const { title: t, author: a, date: d, lang: l } = expected
      expect({ title, author, date, lang }).toEqual({ title: t, author: a, date: d, lang: l })
    })

    test('its sections', () => {
      expect(outline(made.essay)).toBe(expected.sections.trimEnd())
    })

    test('its slides', () => {
      const kinds = made.deck.slides.map(({ kind }) => kind).filter((kind) => kind !== 'chart' && kind !== 'sources')
      expect(counts(kinds)).toEqual(expected.slides)
    })

    test('what stands on a slide, what in a note, and what nowhere', () => {
      const missing = (texts: readonly string[], part: keyof SlideText) =>
        texts.filter((text) => !slides.some((slide) => spaced(slide[part]).includes(spaced(text))))
      expect({ shown: missing(expected.shown, 'shown'), said: missing(expected.said, 'said') }).toEqual({
        shown: [],
        said: [],
      })
      const all = [made.text, ...made.data.values(), ...slides.flatMap(({ shown, said }) => [shown, said])].join('\n')
      expect(expected.never.filter((text) => spaced(all).includes(spaced(text)))).toEqual([])
    })

    test('nothing of it is lost, and all stands in order', () => {
      const deck = slides.flatMap(({ shown, said }) => [shown, said]).join('\n')
      const { inPlace, elsewhere } = fragmentsOf(one)
      expect(outOfOrder(inPlace, fold(deck))).toEqual([])
      expect(elsewhere.filter((text) => !fold(deck).includes(fold(text)))).toEqual([])
    })

    test('its facts', () => {
      const facts = findFacts(made.essay)
      const missing = expected.facts.filter(
        (wanted) =>
          !facts.some((fact) =>
            Object.entries(wanted).every(([key, value]) => fact[key as keyof typeof fact] === value),
          ),
      )
      expect(missing).toEqual([])
    })

    test('its charts', () => {
      const found = datasets().map(({ measure, rows }) => ({ measure, values: rows.map(({ value }) => value) }))
      const holds = (all: readonly number[], some: readonly number[]) => some.every((value) => all.includes(value))
      const missing = expected.charted.filter(
        ({ measure, values }) => !found.some((one) => one.measure === measure && holds(one.values, values)),
      )
      expect(missing).toEqual([])
      expect(found.flatMap(({ values }) => values.filter((value) => expected.uncharted.includes(value)))).toEqual([])
      expect(made.deck.slides.filter(({ kind }) => kind === 'chart')).toHaveLength(found.length)
    })

    test('its pictures', () => {
      expect([...made.pictures.keys()].map(below)).toEqual(expected.pictures)
    })

    test('another run, with the data that the first one wrote, gives the same bytes', async () => {
      for (const [file, text] of made.data) await writeFile(path.resolve(file), text)
      const again = await generate()
      expect(again.value?.text).toBe(made.text)
      expect(again.value?.data.size).toBe(0)
    })
  },
)

/** Each rule with the lines it names. */
function linesByRule(messages: readonly Message[]): Readonly<Record<string, readonly number[]>> {
  const rules: Record<string, number[]> = {}
  for (const { severity, rule, place } of messages) (rules[`${severity} ${rule}`] ??= []).push(place?.line ?? 0)
  return rules
}

function counts(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]))
}

function outline({ sections }: Pick<Essay, 'sections'>): string {
  const depths = new Map<Section, number>()
  for (const section of allSections(sections)) {
    for (const child of section.sections) depths.set(child, (depths.get(section) ?? 0) + 1)
  }
  return [...allSections(sections)]
    .map((section) => {
      const number = section.number === undefined ? '' : `${section.number} `
      return `${'  '.repeat(depths.get(section) ?? 0)}${number}${section.title}`
    })
    .join('\n')
}

/** Line breaks are spaces; a space that must not break is another character. */
function spaced(text: string): string {
  return text.replaceAll(/[ \n\r\t]+/gu, ' ').trim()
}

function outOfOrder(texts: readonly string[], deck: string): readonly string[] {
  let from = 0
  return texts.filter((text) => {
    const at = deck.indexOf(fold(text), from)
    if (at !== -1) from = at + fold(text).length
    return at === -1
  })
}
