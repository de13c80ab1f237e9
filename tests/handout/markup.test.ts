import { encode } from 'uqr'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { handoutMarkup } from '../../src/handout/markup.ts'
import { deckOf } from '../support/deck-info.ts'

const TALK = { date: '2026-12-01', place: 'Paris', address: 'https://example.org/deck?a=1&b=2' }

function coverOf(details: Parameters<typeof deckOf>[1]): string {
  return handoutMarkup(deckOf(['cover'], details), [], new Map()).cover
}

describe('the cover', () => {
  test('has title, author, day and place of the talk', () => {
    const { document } = parseHTML(coverOf({ title: 'A <b> & c', author: 'Ada', lang: 'en', talk: TALK }))
    expect(document.querySelector('h1')?.textContent).toBe('A <b> & c')
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Ada',
      'December 1, 2026',
      'Paris',
    ])
  })

  test('has the month of the essay where the talk has no day', () => {
    expect(coverOf({ lang: 'zh-CN', date: '2024-06-01T00:00:00.000Z' })).toContain('<li>2024年6月</li>')
  })

  test('has the address as a link and as a code of just that address', () => {
    const { document } = parseHTML(coverOf({ talk: TALK }))
    expect(document.querySelector('a')?.getAttribute('href')).toBe(TALK.address)
    const image = document.querySelector('img')
    expect(image?.getAttribute('alt')).toBe(TALK.address)
    const svg = Buffer.from((image?.getAttribute('src') ?? '').split(',')[1] ?? '', 'base64').toString()
    const { data, size } = encode(TALK.address, { border: 0 })
    expect(darkModules(svg, size)).toEqual(data)
  })

  test('links to no address that runs, and has no code that no telephone reads', () => {
    expect(coverOf({ talk: { address: 'javascript:alert(1)' } })).not.toContain('href')
    expect(coverOf({ talk: { address: `https://example.org/${'a'.repeat(5000)}` } })).not.toContain('<img')
  })
})

test('the contents link to each slide, with the pages that are known', () => {
  const { contents } = handoutMarkup(deckOf(['cover', 'section', 'points'], { lang: 'fr' }), [], new Map([[2, 7]]))
  const { document } = parseHTML(contents)
  expect(document.querySelector('h2')?.textContent).toBe('Sommaire')
  const entries = [...document.querySelectorAll('li')].map((entry) => [
    entry.className,
    entry.querySelector('a')?.getAttribute('href'),
    entry.querySelector('b')?.textContent,
  ])
  expect(entries).toEqual([
    ['', '#handout-slide-1', ''],
    ['part', '#handout-slide-2', '7'],
    ['', '#handout-slide-3', ''],
  ])
})

test('the sources are numbered as the slides and quote the essay', () => {
  const figures = [{ label: 'A', value: '$5', source: 'essay', sentence: 'A has <$5>.' }]
  const { sources } = handoutMarkup(
    deckOf(['chart'], { lang: 'de' }),
    [{ slide: 1, title: 'Geld', figures }],
    new Map(),
  )
  const { document } = parseHTML(sources)
  expect(document.querySelector('h3')?.textContent).toBe('Folie 1 Geld')
  expect(document.querySelector('li')?.textContent).toBe('A $5 essay „A has <$5>.“')
})

test('a deck without charts has no sources', () => {
  expect(handoutMarkup(deckOf(['cover']), [], new Map()).sources).toBe('')
})

/** uqr draws a path of squares: M x,y h1v1h-1z. */
function darkModules(svg: string, size: number): boolean[][] {
  const scale = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]) / size
  const dark = new Set(
    [...svg.matchAll(/M(\d+),(\d+)/gu)].map(([, x, y]) => `${Number(x) / scale} ${Number(y) / scale}`),
  )
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => dark.has(`${x} ${y}`)))
}
