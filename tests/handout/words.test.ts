import { expect, test } from 'vitest'
import { handoutWords } from '../../src/handout/words.ts'

test.each([
  ['en', 'Contents', '“It is.”', 'Slide 3'],
  ['en-GB', 'Contents', '“It is.”', 'Slide 3'],
  ['zh-CN', '目录', '“It is.”', '第3张'],
  ['fr', 'Sommaire', '«\u00a0It is.\u00a0»', 'Diapositive 3'],
  ['de-CH', 'Inhalt', '„It is.“', 'Folie 3'],
  ['ja', '目次', '「It is.」', 'スライド3'],
  ['pt', 'Contents', '“It is.”', 'Slide 3'],
  [undefined, 'Contents', '“It is.”', 'Slide 3'],
])('%s', (lang, contents, quote, slide) => {
  const words = handoutWords(lang)
  expect([words.contents, words.quote('It is.'), words.slide(3)]).toEqual([contents, quote, slide])
})

test('the foot is made of strings and counters of CSS', () => {
  for (const lang of ['en', 'zh', 'fr', 'de', 'ja'])
    expect(handoutWords(lang).page('P', 'N').join(' ')).toMatch(/^(?:"[^"]*" )?P "[^"]*" N(?: "[^"]*")?$/u)
})
