import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { isPlain } from '../../src/deck/plain.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : ''
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '')

/** Words, and all that could mean something to Markdown beside one another. */
const PIECES = [
  ...['a', 'B', 'é', '中', '1', '2.', '3)', '…', '“', '”', '\u0301', '😀', 'www.a.b', 'https://a.b/c', 'mailto:'],
  ...[' ', '    ', '\n', '\n\n', '\t', '\r', '\u00A0', '\u3000', '\uFEFF', '\0', '  \n'],
  ...Array.from('.,;:?!\'"()%/-+=#$^{}\\`*_[]<>&|~@'),
  ...['--', '---', '===', '&amp;', ':-:', '-:', '[^1]', '```'],
]

test('notes are only taken as they are where a parser gives them back', () => {
  const markdown = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(markdown.filter(isPlain), (text) => {
      expect(withoutSpace(textOf(parser.parse(text)))).toBe(withoutSpace(text))
    }),
    { numRuns: 2000 },
  )
})

test('notes with anything in them that Markdown reads are parsed', () => {
  for (const text of ['a *b*', '- a', 'a\n1. b', '    a', '# a', 'a\n---', 'a\n===', 'a | b', '&lt;', '\\$1', 'a\n:-:'])
    expect(isPlain(text), text).toBe(false)
  for (const text of ['One.', '2023年，Acme有3名员工。', 'A well-known $5 of 12% (or so): “Yes”\n\nAgain, and/or 3.5!'])
    expect(isPlain(text), text).toBe(true)
})
