import { expect, test } from 'vitest'
import { allSentences } from '../../src/essay/model.ts'
import { shortAddress } from '../../src/essay/pictures.ts'
import { essayOf } from '../support/essay.ts'

test('pictures in a heading stand below it, and their descriptions are no part of the title', () => {
  const { title, blocks, sections } = essayOf(
    '# Cats ![build](b.svg) [![Tom](t.png)](u)\n\nText.\n\n## ![Logo](l.png)\n\nMore.\n',
  )
  expect(title).toBe('Cats')
  expect(blocks.map(({ sentences }) => sentences.map(({ text, verbatim }) => [text, verbatim]))).toEqual([
    [['build Tom', true]],
    [['Text.', undefined]],
  ])
  expect(sections).toMatchObject([{ title: 'Logo', blocks: [{ sentences: [{ text: 'Logo' }] }, {}] }])
})

test('of a picture that is written into its address people are told no more than its kind', () => {
  const essay = essayOf('# Cats\n\n![Tom](data:image/png;base64,AAAA) ![][b]\n\n[b]: data:image/gif,BBBB\n')
  expect(allSentences(essay).map(({ text }) => text)).toEqual(['Tom'])
  expect(shortAddress('data:image/png;base64,AAAA')).toBe('data:image/png')
  expect(shortAddress('data:image/gif,BBBB')).toBe('data:image/gif')
  expect(shortAddress('https://a.b/data:,c.png')).toBe('https://a.b/data:,c.png')
})
