import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bulletList, heading, prose } from '../../../src/deck/markdown.ts'
import { toBlocks } from '../../../src/pptx/content/blocks.ts'
import { plain } from '../../../src/pptx/content/runs.ts'
import { parseMarkup } from '../../../src/pptx/source/markup.ts'
import { NASTY_WORDS } from '../../support/nasty-markdown.ts'

const blocksOf = (markdown: string) => toBlocks(parseMarkup(markdown), { datasets: {}, tag: 'en', folder: '.' })
/** White space is folded, a character that no parser keeps is replaced, and an apostrophe inside a word may be a typographic one. */
const folded = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll('\0', '\uFFFD').replaceAll('’', "'").trim()
const shown = (runs: Parameters<typeof plain>[0]): string => plain(runs).replaceAll('’', "'")

const texts = fc.oneof(
  fc.array(fc.constantFrom(...NASTY_WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

test('prose comes out of a slide as it went in, whatever it is', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      fc.pre([one, other].every((text) => folded(text) !== ''))
      const [title, list, text] = blocksOf([heading(1, one), bulletList([one, other]), prose(other)].join('\n\n'))
      expect(title?.kind === 'heading' && shown(title.runs)).toBe(folded(one))
      expect(list?.kind === 'list' && list.items.map(({ runs }) => shown(runs))).toEqual([folded(one), folded(other)])
      expect(text?.kind === 'text' && shown(text.runs)).toBe(folded(other))
    }),
    { numRuns: 300 },
  )
})
