import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allSentences } from '../../../src/essay/model.ts'
import { eventIn, eventReaderOf } from '../../../src/generate/found/events.ts'
import { findTimelines } from '../../../src/generate/found/found-timelines.ts'
import { primarySubtag } from '../../../src/language/index.ts'
import { essayOf } from '../../support/essay.ts'

function timelinesOf(body: string, lang = 'en', charted: readonly string[] = []) {
  const essay = essayOf(`---\ntitle: T\nlang: ${lang}\ndate: 2024-09\n---\n\n## A\n\n${body}\n`)
  return findTimelines({ essay, lang, charted: new Set(charted) }).map(({ timeline }) =>
    timeline.events.map(({ start, label }) => `${start} ${label[lang] ?? ''}`),
  )
}

const WORKS = `In 1902 the works opened. It made soap for three counties. By 1914 there were four halls. The company was sold
to a bank in London in 1937. In 1961 the council bought the ruin, which was worth little. The museum opened in 2019 and
now counts 31,000 visitors a year.`

describe('a section told in order of time', () => {
  test.each([
    [
      'en',
      WORKS,
      [
        '1902 The works opened',
        '1937 The company was sold to a bank in London',
        '1961 The council bought the ruin',
        '2019 The museum opened',
      ],
    ],
    [
      'zh',
      '1902年，工厂在河边开工。三个县都用它的肥皂。1926年，工厂有5600人。1953年一场大火烧掉了厂房。博物馆于2019年开放，如今每年接待三万人。预计2030年电车会通到这里。',
      ['1902 工厂在河边开工', '1926 工厂有5600人', '1953 一场大火烧掉了厂房', '2019 博物馆开放'],
    ],
    [
      'fr',
      'En 1902, l’usine ouvrit ses portes. En mai 1926, elle comptait 5 600 ouvriers. C’est en 1937 que la banque racheta la société. Le dernier atelier brûla en 1953, et personne ne le reconstruisit. En 2030, le tramway arrivera.',
      ['1902 L’usine ouvrit ses portes', '1937 La banque racheta la société', '1953 Le dernier atelier brûla'],
    ],
    [
      'de',
      'Im Jahr 1902 eröffnete die Fabrik am Fluss. Sie kochte Seife. Die letzte Halle wurde 1953 abgerissen. 1961 erwarb die Gemeinde die Ruine, und heute steht sie unter Schutz. 2030 soll die Straßenbahn kommen.',
      [
        '1902 eröffnete die Fabrik am Fluss',
        '1953 Die letzte Halle wurde abgerissen',
        '1961 erwarb die Gemeinde die Ruine',
      ],
    ],
    [
      'ja',
      '1902年、工場が操業を始めた。1926年には工場の従業員は5600人に達した。1937年に東京の銀行が会社を買い取った。博物館は2019年に開館し、いまは年に三万人が訪れる。2030年には路面電車が通る予定だ。',
      ['1902 工場が操業を始めた', '1926 工場の従業員は5600人に達した', '1937 東京の銀行が会社を買い取った'],
    ],
  ])('is a timeline in its own words (%s)', (lang, body, events) => {
    expect(timelinesOf(body, lang)).toEqual([events])
  })

  test.each([
    [
      'fr',
      'En mars 1902, l’usine ouvrit ses portes. En mai 1937, la banque racheta la société. En juin 1953, le dernier atelier brûla.',
      ['1902-03 L’usine ouvrit ses portes', '1937-05 La banque racheta la société', '1953-06 Le dernier atelier brûla'],
    ],
    [
      'ja',
      '1902年3月、工場が操業を始めた。1937年5月に東京の銀行が会社を買い取った。1953年6月、火事が工場を焼いた。',
      ['1902-03 工場が操業を始めた', '1937-05 東京の銀行が会社を買い取った', '1953-06 火事が工場を焼いた'],
    ],
  ])('tells months in any language (%s)', (lang, body, events) => {
    expect(timelinesOf(body, lang)).toEqual([events])
  })

  test.each([
    ['two events', 'In 1902 the works opened. In 1961 the council bought the ruin.'],
    ['what is not told in order', WORKS.replace('1961', '1887')],
    ['dates that lie together', WORKS.replace('1937', '1902').replace('1961', '1902')],
    ['what is still to come', 'In 1902 the works opened. In 1961 it closed. In 2031 the tram will reach the works.'],
    ['what is supposed', 'Suppose the works opened in 1902, burned in 1911 and closed in 1961.'],
    ['whom nobody names', 'In 1902 it opened. In 1911 they sold it. In 1961 it closed.'],
    ['the date of a thing', 'He sold the house built in 1902. He kept the map that was drawn in 1911. It is of 1961.'],
    ['three dates in a long section', `${WORKS.replace('In 1961', 'Once')} ${'Soap is soap. '.repeat(20)}`],
  ])('is none of %s', (_, body) => {
    expect(timelinesOf(body)).toEqual([])
  })

  test('leaves out what is on a chart', () => {
    expect(timelinesOf(WORKS, 'en', ['In 1902 the works opened.'])[0]).toHaveLength(3)
  })

  test('is not there twice in a section, nor more than twice in a talk', () => {
    const essay = essayOf(
      `---\ntitle: T\nlang: en\n---\n\n${['A', 'B', 'C'].map((name) => `## ${name}\n\n${WORKS}`).join('\n\n')}\n`,
    )
    expect(findTimelines({ essay, lang: 'en', charted: new Set() }).map(({ name }) => name)).toEqual([
      'timeline',
      'timeline-2',
    ])
  })
})

const CORPUS = new URL('../../facts/corpus/', import.meta.url)
const ESSAYS = [
  ...readdirSync(CORPUS).flatMap((file) => (/^(?!README).*\.md$/u.test(file) ? [new URL(file, CORPUS)] : [])),
  ...['zh', 'en'].map((lang) => new URL(`../../../essays/france-ai.${lang}.md`, import.meta.url)),
]

test('every word of every label stands in its sentence, in order', () => {
  const events = ESSAYS.flatMap((file) => {
    const essay = essayOf(readFileSync(file, 'utf8'))
    const reader = eventReaderOf(essay)
    const unspaced = ['zh', 'ja'].includes(primarySubtag(essay.lang))
    const found = allSentences(essay).flatMap((sentence) => (reader && eventIn(sentence, reader)) ?? [])
    return found.map((event) => ({ ...event, words: event.label.split(unspaced ? '' : /\s+/u) }))
  })
  expect(events.length).toBeGreaterThan(30)
  expect(events.filter(({ words, sentence }) => !standInOrder(words, sentence.toLowerCase()))).toEqual([])
})

function standInOrder(words: readonly string[], sentence: string): boolean {
  let from = 0
  return words.every((word) => {
    const at = sentence.indexOf(word.toLowerCase(), from)
    from = at + word.length
    return at !== -1
  })
}
