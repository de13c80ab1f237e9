import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../support/deck-problems.ts'
import { nastyMarkdown } from '../support/nasty-markdown.ts'
import { EXAMPLES } from '../support/spec-examples.ts'

/** A machine that does other things too may take ten times as long. */
const PATIENCE = 60_000

describe.each([
  { where: 'alone', wrap: (markdown: string) => markdown },
  { where: 'below a heading', wrap: (markdown: string) => `---\ntitle: T\n---\n\n# Section\n\n${markdown}` },
  {
    where: 'in Chinese',
    wrap: (markdown: string) => `---\ntitle: 题\nlang: zh\n---\n\n## 1 节\n\n中文。\n\n${markdown}`,
  },
])('every example of the specifications, $where', { timeout: PATIENCE }, ({ wrap }) => {
  it('is there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(670)
  })

  it('makes a deck that loses nothing and reads back as planned', () => {
    const failures = EXAMPLES.flatMap(({ name, markdown }) =>
      problemsOf(wrap(markdown)).map((problem) => `${name}: ${problem}\n${markdown}`),
    )
    expect(failures).toEqual([])
  })
})

describe('any Markdown', { timeout: PATIENCE }, () => {
  /** Each was found by the property below. */
  it.each([
    ['a footnote that only it refers to', '# A\n\n> a\n\n[^1]: )[^1]'],
    ['a backslash before a picture without a description', '\\ ![]()\n&'],
    ['white space of another kind before what opens a block', '\u00A0#'],
    ['a carriage return in a quote', '~~~\n~~~\n\u0000\n- >]\n\uFEFF&#13;_'],
    ['HTML between blocks', '<table>\n\n  <tr>\n\n    <td>\n\n  </tr>\n\n</table>'],
    ['two long headings', `Text.\n\n# ${'Words in a heading '.repeat(8)}\n\n## ${'Others in a heading '.repeat(8)}\n`],
    ['the address of a picture in a formula', '$$url(.png)$$'],
    ['the address of a picture in two pieces', '>b`url(.png)`'],
  ])('makes a deck that loses nothing of %s', (_, markdown) => {
    expect(problemsOf(markdown)).toEqual([])
  })

  it('makes a deck that loses nothing and reads back as planned', () => {
    fc.assert(
      fc.property(nastyMarkdown, (markdown) => {
        expect(problemsOf(markdown)).toEqual([])
      }),
      { seed: 2024, numRuns: 400 },
    )
  })
})
