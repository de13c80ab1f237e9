import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../../src/pptx/content/blocks.ts'
import type { Piece, Run } from '../../../src/pptx/content/model.ts'
import { plain } from '../../../src/pptx/content/runs.ts'
import { parseMarkup } from '../../../src/pptx/source/markup.ts'

const pieces = (text: string): Piece[] => toBlocks(parseMarkup(text), { datasets: {}, tag: 'en', folder: '.' })
const rules = (text: string): string[] =>
  pieces(text).flatMap((piece) => (piece.kind === 'finding' ? [piece.rule] : []))

describe('blocks', () => {
  test('a list keeps its levels, its numbers and what goes on below an item', () => {
    const [list] = pieces('- a\n\n  b\n- c\n\n  3. d\n     - e\n')
    const items = list?.kind === 'list' ? list.items : []
    expect(items.map(({ runs, level, mark }) => [plain(runs), level, mark])).toEqual([
      ['a', 0, 'bullet'],
      ['b', 0, 'none'],
      ['c', 0, 'bullet'],
      ['d', 1, 3],
      ['e', 2, 'bullet'],
    ])
  })

  test('runs keep their styles and links; a break is one', () => {
    const [text] = pieces('**a** *b* `c` ~~d~~ [e](https://x.org)<br>f')
    const runs: readonly Run[] = text?.kind === 'text' ? text.runs : []
    expect(runs.filter((run) => run.text.trim() !== '')).toEqual([
      { text: 'a', bold: true },
      { text: 'b', italic: true },
      { text: 'c', code: true },
      { text: 'd', strike: true },
      { text: 'e', link: 'https://x.org' },
      { text: 'f', broken: true },
    ])
    expect(plain(runs)).toBe('a b c d e\nf')
  })

  test('a table has as many cells in every row, and its columns their alignment', () => {
    const [table] = pieces('| a | b |\n| --- | ---: |\n| c | d |\n')
    expect(table).toMatchObject({
      kind: 'table',
      align: ['left', 'right'],
      rows: [
        [[{ text: 'a' }], [{ text: 'b' }]],
        [[{ text: 'c' }], [{ text: 'd' }]],
      ],
    })
  })

  test('code keeps its lines', () => {
    expect(pieces('```js\na\n\n  b\n```')).toEqual([{ kind: 'code', text: 'a\n\n  b' }])
  })
})

describe('what a PPTX cannot carry is told, and its text kept', () => {
  test.each([
    ['a component of others', '<MyThing>text</MyThing>', ['pptx/component'], 'text'],
    ['click steps', '<v-click>\n\ntext\n\n</v-click>', ['pptx/click-steps'], 'text'],
    ['a style', '<div class="grid">text</div>', ['pptx/html'], 'text'],
    ['an expression', 'text {{ a }}', ['pptx/expression'], 'text {{ a }}'],
    ['a formula', '$$ a^2 $$', ['pptx/formula'], 'a^2'],
    ['a diagram', '```mermaid\ngraph\n```', ['pptx/diagram'], 'graph'],
    ['a picture on the web', '![text](https://x.org/a.png)', ['pptx/picture'], 'text'],
    ['a link to a file', '[text](notes.md)', ['pptx/link'], 'text'],
    ['what shows at a pointer', '<span title="more">text</span>', ['pptx/html'], 'text'],
  ])('%s', (_, text, expected, kept) => {
    expect(rules(text)).toEqual(expected)
    expect(JSON.stringify(pieces(text))).toContain(kept)
  })

  test('our own spans are no news', () => {
    expect(rules('<span class="essaydeck-whole">a</span> <span v-pre>{{</span> <span>[</span>')).toEqual([])
  })

  test('a wrong name in a chart is an error, as in the deck', () => {
    expect(pieces('<DataChart data="none" />')).toMatchObject([{ severity: 'error', rule: 'chart/data' }])
    expect(rules('<Timeline data="x" colour="red" />')).toEqual(['chart/attribute', 'chart/data'])
  })
})
