import { expect, test } from 'vitest'
import { assembleEssay } from '../../../src/essay/assemble.ts'
import { parseWord, wordToHtml } from '../../../src/essay/formats/word.ts'
import { allSentences } from '../../../src/essay/model.ts'
import { docxOf, makeDocx, paragraph } from '../../support/docx.ts'

test('a Word document gives its title, headings, paragraphs and tables', async () => {
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
  const body = [
    paragraph('Cats &lt;script&gt;', 'Title'),
    paragraph('They sleep. They eat.'),
    paragraph('Food', 'heading 1'),
    paragraph('Fish.'),
    paragraph('At night', 'heading 2'),
    paragraph('More fish.'),
    `<w:tbl>${row('Cat', 'Fish')}${row('Tom', '5')}</w:tbl>`,
  ]
  const { value: html, messages } = await wordToHtml(makeDocx(body.join('')), 'cats.docx')
  expect(messages).toEqual([])
  const draft = html === undefined ? undefined : parseWord(html).value
  const essay = draft && assembleEssay(draft, 'cats.docx').value
  expect(essay).toMatchObject({
    title: 'Cats <script>',
    blocks: [{ kind: 'paragraph' }],
    sections: [
      { title: 'Food', sections: [{ title: 'At night', blocks: [{ kind: 'paragraph' }, { kind: 'table' }] }] },
    ],
  })
  expect(essay && allSentences(essay).map(({ text }) => text)).toEqual(
    'They sleep.|They eat.|Fish.|More fish.|Cat|Fish|Tom|5'.split('|'),
  )
})

test('a quotation is one, and the pictures inside are told', async () => {
  const parts = [
    { text: 'Cats sleep.' },
    { text: 'So they do.', style: 'Quote' },
    { picture: 'Tom' },
    { picture: 'Kit' },
  ]
  const { value: html = '', messages } = await wordToHtml(docxOf(parts), 'cats.docx')
  expect(messages).toMatchObject([{ rule: 'essay/word-picture', severity: 'warning' }])
  expect(messages[0]?.text).toContain('2 pictures')
  expect(parseWord(html).value.nodes.map(({ type }) => type)).toEqual([
    'paragraph',
    'blockquote',
    'paragraph',
    'paragraph',
  ])
})

test('a footnote is one', async () => {
  const bytes = docxOf([{ text: 'Cats sleep.', footnote: 'By day.' }, { text: 'Dogs bark.' }])
  const { value: html = '' } = await wordToHtml(bytes, 'cats.docx')
  expect(parseWord(html).value.nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'footnoteDefinition'])
})

test('what is no Word document is told, and what to do', async () => {
  const { value, messages } = await wordToHtml(Buffer.from('PK, but not really'), 'cats.docx')
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'essay/word', severity: 'error', place: { file: 'cats.docx' } }])
  expect(messages[0]?.text).not.toContain('\n')
})
