import { expect, test } from 'vitest'
import { kindOf } from '../../../src/generate/pictures/kinds.ts'

const of = (text: string) => kindOf(Buffer.from(text, 'latin1'))

test.each([
  ['.png', '\u0089PNG\r\n'],
  ['.jpg', '\u00FF\u00D8\u00FF\u00E0'],
  ['.gif', 'GIF89a'],
  ['.webp', 'RIFF\0\n\r\0WEBP'],
  ['.avif', '\0\0\0\u001Cftypavif'],
  ['.svg', '<svg>'],
  [
    '.svg',
    '\u00EF\u00BB\u00BF<?xml version="1.0"?>\n<!-- a licence > --><!DOCTYPE svg PUBLIC "x" "y" [<!ENTITY a "b">]>\n<svg xmlns="…">',
  ],
  ['.svg', '<svg:svg xmlns:svg="…">'],
])('%s is known by how it begins', (kind, text) => {
  expect(of(text)).toBe(kind)
})

test.each([
  ['a page', '<!doctype html><svg>'],
  ['a page below a comment', '<!-- hello --><html><body><svg></svg></body></html>'],
  ['a feed', '<?xml version="1.0"?><rss></rss>'],
  ['an element that begins so', '<svgish>'],
  ['a comment without an end', '<!-- <svg>'],
  ['a film', '\0\0\0\u001Cftypmp42'],
  ['nothing', ''],
])('%s is no picture', (_, text) => {
  expect(of(text)).toBeUndefined()
})

test('a text of comments takes no time', () => {
  expect(of('<!-- -->'.repeat(8000))).toBeUndefined()
})
