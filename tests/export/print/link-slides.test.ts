import { parseHTML } from 'linkedom'
import { afterEach, expect, test, vi } from 'vitest'
import { linkSlides, slideAt, slidesElsewhere } from '../../../src/export/print/link-slides.ts'
import { deckOf } from '../../support/deck-info.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('links lead to slides that are there, and are text where they are not; others stay', () => {
  const links = [
    '/5',
    '#/5',
    '##/5',
    '#5',
    '5',
    '/9',
    '#/9',
    '/7',
    'https://example.org/#/5',
    'https://example.org/5',
    '#note',
  ]
  const { document } = parseHTML(
    `<!doctype html><div class="print-slide-container" id="003-01"><div data-slidev-no="3">
      ${links.map((href) => `<a href="${href}">x</a>`).join('')}</div></div>
    <div class="print-slide-container" id="005-01"><div data-slidev-no="5"></div></div>
    <div class="print-slide-container" id="005-02"><div data-slidev-no="5"></div></div>`,
  )
  vi.stubGlobal('document', document)
  const [deck, whole] = [deckOf(['cover']), deckOf(Array.from({ length: 7 }, () => 'points'))]
  linkSlides(slidesElsewhere({ deck, whole }))
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#005-01',
    '#005-01',
    '#005-01',
    '#005-01',
    '#005-01',
    null,
    null,
    'http://essaydeck.localhost/slide/7',
    'https://example.org/#/5',
    'https://example.org/5',
    '#note',
  ])
  expect(slideAt('http://essaydeck.localhost/slide/7')).toBe(7)
  expect(slideAt('https://example.org/slide/7')).toBeUndefined()
})

test('a link within a slide leads to a place on it, though another slide has one of that name', () => {
  const slide = (no: string): string =>
    `<div class="print-slide-container" id="${no}"><a href="#fn%C3%A9">x</a><p id="fné"><a href="#fn%C3%A9">y</a></p></div>`
  const { document } = parseHTML(`<!doctype html>${slide('001-01')}${slide('002-01')}`)
  vi.stubGlobal('document', document)
  linkSlides(slidesElsewhere({ deck: deckOf(['cover', 'end']) }))
  expect(
    [...document.querySelectorAll('a')].map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
  ).toEqual(['#fné', '#fné', '#002-01-fné', '#002-01-fné'])
  expect([...document.querySelectorAll('p')].map(({ id }) => id)).toEqual(['fné', '002-01-fné'])
})
