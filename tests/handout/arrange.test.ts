import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { arrangeHandout, fillHandout, showHandout } from '../../src/handout/arrange.ts'

const PARTS = {
  cover: '<h1>Talk</h1>',
  contents: '<ol></ol>',
  notes: ['<p>One.</p>', ''],
  sources: '',
  form: '1',
  steps: [1, 2],
  numbers: [1, 2],
  styles: '@page {}',
  classes: ['handout-section-0', 'handout-part handout-section-1'],
  headings: ['', 'Second'],
}

let document: Document

beforeEach(() => {
  const window = parseHTML(
    `<!doctype html><html><head></head><body><div id="app">
      <div class="print-slide-container"></div>
      <div class="print-slide-container"></div>
    </div></body></html>`,
  )
  document = window.document
  vi.stubGlobal('document', document)
  vi.stubGlobal('HTMLElement', window.HTMLElement)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('each slide stands in a frame with its notes, after cover and contents', () => {
  arrangeHandout(PARTS)
  const parts = [...(document.querySelector('#handout')?.children ?? [])].map(({ id }) => id)
  expect(parts).toEqual(['handout-cover', 'handout-contents', 'handout-slides'])
  const units = [...document.querySelectorAll('.handout-unit')]
  expect(units.map(({ id }) => id)).toEqual(['handout-slide-1', 'handout-slide-2'])
  expect(units[0]?.querySelector('.handout-notes')?.innerHTML).toBe('<p>One.</p>')
  expect(units[0]?.querySelector('.handout-frame > .print-slide-container')).not.toBeNull()
  expect(units.map((unit) => unit.querySelector('h3')?.textContent)).toEqual([undefined, 'Second'])
})

test('slides of a range have their own notes and names', () => {
  arrangeHandout({ ...PARTS, steps: [4, 9], numbers: [4, 9] })
  const units = [...document.querySelectorAll('.handout-unit')]
  expect(units.map(({ id }) => id)).toEqual(['handout-slide-4', 'handout-slide-9'])
  expect(units.map((unit) => unit.querySelector('.handout-notes')?.innerHTML)).toEqual(['<p>One.</p>', ''])
  expect(units.map((unit) => unit.querySelector('h3')?.textContent)).toEqual([undefined, 'Second'])
})

test('the notes stand beside the last click step, the name at the first', () => {
  arrangeHandout({ ...PARTS, steps: [1, 1] })
  const units = [...document.querySelectorAll('.handout-unit')]
  expect(units.map(({ id }) => id)).toEqual(['handout-slide-1', ''])
  expect(units.map((unit) => unit.querySelector('.handout-notes')?.innerHTML)).toEqual(['', '<p>One.</p>'])
})

test('filled, it exchanges the contents and nothing else', () => {
  arrangeHandout({ ...PARTS, sources: '<h2>Sources</h2>' })
  fillHandout({ contents: '<ol><li>1</li></ol>', styles: '', elsewhere: 'x' })
  expect(document.querySelector('#handout-contents')?.innerHTML).toBe('<ol><li>1</li></ol>')
  expect(document.querySelectorAll('#handout, #handout-sources')).toHaveLength(2)
})

test('parts of it are shown, and it is told whether there are any', () => {
  arrangeHandout(PARTS)
  const hidden = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('#handout > *')]
      .filter(({ style }) => style.display === 'none')
      .map(({ id }) => id)
  expect(showHandout({ front: true, slides: false, back: false })).toBe(true)
  expect(hidden()).toEqual(['handout-slides'])
  // It has no sources.
  expect(showHandout({ front: false, slides: false, back: true })).toBe(false)
  expect(hidden()).toEqual(['handout-cover', 'handout-contents', 'handout-slides'])
  expect(showHandout({ front: true, slides: true, back: true })).toBe(true)
  expect(hidden()).toEqual([])
})

test('a link to a slide on another page leads to the address that stands for it', () => {
  arrangeHandout(PARTS)
  fillHandout({
    contents: '<a href="#handout-slide-2">2</a><a href="#handout-slide-31">31</a>',
    styles: '@page { margin: 0 }',
    elsewhere: 'http://other/',
  })
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#handout-slide-2',
    'http://other/31',
  ])
  expect(document.head.textContent).toContain('@page { margin: 0 }')
})
