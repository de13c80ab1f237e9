import { parseHTML } from 'linkedom'
import { afterEach, expect, test, vi } from 'vitest'
import { linkSlides } from '../../../src/export/print/link-slides.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('links lead to slides that are there, and are text where they are not; others stay', () => {
  const links = ['/5', '#/5', '#5', '5', '/9', '#/9', 'https://example.org/#/5', 'https://example.org/5', '#note']
  const { document } = parseHTML(
    `<!doctype html><div class="print-slide-container" id="003-01"><div data-slidev-no="3">
      ${links.map((href) => `<a href="${href}">x</a>`).join('')}</div></div>
    <div class="print-slide-container" id="005-01"><div data-slidev-no="5"></div></div>
    <div class="print-slide-container" id="005-02"><div data-slidev-no="5"></div></div>`,
  )
  vi.stubGlobal('document', document)
  linkSlides()
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#005-01',
    '#005-01',
    '#005-01',
    '#005-01',
    null,
    null,
    'https://example.org/#/5',
    'https://example.org/5',
    '#note',
  ])
})
